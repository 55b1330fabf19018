package taohua.intake;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are read, known by the end of their name. */
enum FileKind {
  TEXT(".txt", ".text"),
  HTML(".html", ".htm"),
  DOCX(".docx"),
  RECORDS(".jsonl"),
  PACKED_RECORDS(".jsonl.gz");

  private final String first;
  private final String second;

  FileKind(String end) {
    this(end, end);
  }

  FileKind(String first, String second) {
    this.first = first;
    this.second = second;
  }

  static Optional<FileKind> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (lower.endsWith(kind.first) || lower.endsWith(kind.second)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  boolean holdsRecords() {
    return this == RECORDS || this == PACKED_RECORDS;
  }
}
