package taohua.intake.format;

/** Reads the text of one kind of file. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface TextReader {
  /**
   * The text of a file.
   *
   * @param bytes the whole file; not changed
   * @throws Unreadable if the bytes are damaged, protected, of another kind, or hold no text
   */
  Extracted read(byte[] bytes) throws Unreadable;
}
