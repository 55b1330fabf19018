package taohua.intake.format;

/**
 * Bytes as text.
 *
 * @param charset by its usual name, such as {@code GB18030}
 */
public record Decoded(String text, String charset) {}
