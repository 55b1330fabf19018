package taohua.intake.format;

import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/**
 * What a file may hold.
 *
 * @param maxBytes of what one document expands to, or of its text; at least 1
 * @param ratio how many times its size something packed may expand to, at least 1
 */
public record Bounds(long maxBytes, int ratio) {
  // No speech has so many, nor any book; each takes a few hundred bytes while a page is read.
  private static final long LINES = 100_000;
  private static final int BYTES_OF_LINE = 256;
  // The longest speeches have some thirty thousand; each takes some eighty bytes until it is read.
  private static final long CHARACTERS = 1_000_000;
  private static final int BYTES_OF_CHARACTER = 8;
  // The largest real pages have a tenth; each takes some two hundred bytes.
  private static final long ELEMENTS = 1_000_000;
  private static final int BYTES_OF_ELEMENT = 64;

  /** Office files shrink little, text by 2 to 5, the same text a thousand times by 20. */
  public static final int USUAL_RATIO = 100;

  public Bounds {
    if (maxBytes < 1 || ratio < 1) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + ", ratio " + ratio);
    }
  }

  /** The most paragraphs of one document. */
  private long lines() {
    return Math.max(LINES, maxBytes / BYTES_OF_LINE);
  }

  /** The most characters of one document, in UTF-16 units. */
  private long characters() {
    return Math.max(CHARACTERS, maxBytes / BYTES_OF_CHARACTER);
  }

  /** The most elements of one web page. */
  private long elements() {
    return Math.max(ELEMENTS, maxBytes / BYTES_OF_ELEMENT);
  }

  /**
   * Proves that the source of a web page has no more elements than are held in memory.
   *
   * @throws Unreadable if it has
   */
  public void rejectElements(byte[] page) throws Unreadable {
    long count = 0;
    for (byte b : page) {
      count += b == '<' ? 1 : 0;
    }
    if (count > elements()) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.many_elements", elements()));
    }
  }

  /**
   * The same text, if it is no longer than a document may be.
   *
   * @throws Unreadable if it has more paragraphs or characters
   */
  public Extracted proven(Extracted read) throws Unreadable {
    if (read.text().length() > characters()) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.many_characters", characters()));
    }
    boolean mayBe = read.text().length() > lines();
    if (mayBe && read.text().chars().filter(c -> c == '\n').count() > lines()) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.many_lines", lines()));
    }
    return read;
  }

  /** The usual ones of files up to a size. */
  public static Bounds of(long maxBytes) {
    return new Bounds(maxBytes, USUAL_RATIO);
  }
}
