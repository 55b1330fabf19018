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

  @SuppressWarnings("ImmutableEnumChecker") // never written to
  private final String[] ends;

  FileKind(String... ends) {
    this.ends = ends;
  }

  static Optional<FileKind> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      for (String end : kind.ends) {
        if (lower.endsWith(end)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  boolean holdsRecords() {
    return this == RECORDS || this == PACKED_RECORDS;
  }
}
