package taohua.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are read, known by the end of their name, each with its reader. */
public enum Format {
  TEXT(TextDecoder::decode, ".txt", ".text"),
  HTML(HtmlText::of, ".html", ".htm"),
  DOCX(DocxText::of, ".docx"),
  /** One JSON record a line; see {@link RecordLines}. */
  RECORDS(".jsonl"),
  /** The same, packed by gzip. */
  PACKED_RECORDS(".jsonl.gz");

  private final Optional<TextReader> reader;
  private final List<String> ends;

  Format(String... ends) {
    this(Optional.empty(), ends);
  }

  Format(TextReader reader, String... ends) {
    this(Optional.of(reader), ends);
  }

  Format(Optional<TextReader> reader, String... ends) {
    this.reader = reader;
    this.ends = List.of(ends);
  }

  /** The kind of a file, by its name in upper or lower case; empty if it is none of these. */
  public static Optional<Format> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.ends.stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** What reads a file that is one document; empty for a kind that holds records. */
  public Optional<TextReader> reader() {
    return reader;
  }
}
