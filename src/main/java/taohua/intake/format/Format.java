package taohua.intake.format;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are read, known by the end of their name, each with its reader. */
public enum Format {
  TEXT(".txt", ".text"),
  HTML(".html", ".htm"),
  DOCX(".docx"),
  /** One JSON record a line; see {@link RecordLines}. */
  RECORDS(".jsonl"),
  /** The same, packed by gzip. */
  PACKED_RECORDS(".jsonl.gz");

  private final String end;
  private final String otherEnd;

  Format(String end) {
    this(end, end);
  }

  Format(String end, String otherEnd) {
    this.end = end;
    this.otherEnd = otherEnd;
  }

  /** The kind of a file, by its name in upper or lower case; empty if it is none of these. */
  public static Optional<Format> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (lower.endsWith(format.end) || lower.endsWith(format.otherEnd)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** What reads a file that is one document; empty for a kind that holds records. */
  public Optional<TextReader> reader() {
    return switch (this) {
      case TEXT -> Optional.of(TextDecoder::decode);
      case HTML -> Optional.of(HtmlText::of);
      case DOCX -> Optional.of(DocxText::of);
      case RECORDS, PACKED_RECORDS -> Optional.empty();
    };
  }
}
