package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import taohua.words.Notice;
import taohua.words.Told;

/** An index cannot be used; says what is wrong with it and what to do. */
public final class IndexException extends IOException implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  IndexException(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  private IndexException(Notice notice, Throwable cause) {
    super(notice.english(), cause);
    this.notice = notice;
  }

  /** Bytes that are not what was written. */
  static IndexException damaged(Path file) {
    return new IndexException(Notice.of("index.damaged", file.toString()));
  }

  /** What SQLite says, in words of ours. */
  static IndexException of(Path catalogue, SQLException cause) {
    String said = String.valueOf(cause.getMessage());
    String words = said.toUpperCase(Locale.ROOT);
    String key = "index.catalogue";
    if (words.contains("SQLITE_CORRUPT") || words.contains("SQLITE_NOTADB")) {
      key = "index.damaged";
    } else if (words.contains("SQLITE_FULL")) {
      key = "index.full";
    } else if (words.contains("SQLITE_READONLY") || words.contains("SQLITE_CANTOPEN")) {
      key = "index.closed";
    } else if (words.contains("SQLITE_BUSY") || words.contains("SQLITE_LOCKED")) {
      key = "index.busy";
    }
    return new IndexException(Notice.of(key, catalogue.toString(), said), cause);
  }

  @Override
  public Notice notice() {
    return notice;
  }
}
