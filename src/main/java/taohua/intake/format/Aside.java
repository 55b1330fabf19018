package taohua.intake.format;

import java.util.Locale;

/**
 * What of a file its format sets apart from the text, and what is therefore not read.
 *
 * @param parts how many parts, paragraphs or lines, at least 1
 * @param characters letters, ideographs and digits in them, each once
 */
public record Aside(Kind kind, int parts, int characters) {
  /** What it is. */
  public enum Kind {
    /** Headers, footers and page numbers. */
    RUNNING,
    /** Notes at the foot of a page or at the end. */
    NOTES,
    /** Text that was deleted or moved elsewhere while changes were recorded. */
    DELETED,
    /** Remarks of readers in the margin. */
    COMMENTS;

    /** The word of data files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
