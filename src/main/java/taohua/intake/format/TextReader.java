package taohua.intake.format;

/** Reads the text of one kind of file. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface TextReader {
  /**
   * The text of a file, with line breaks where it has lines, paragraphs or blocks.
   *
   * @param bytes the whole file; not changed
   * @throws Unreadable if the bytes are damaged, protected, of another kind, or hold no text
   */
  String read(byte[] bytes) throws Unreadable;
}
