package taohua.report.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import taohua.words.Notice;
import taohua.words.Told;

/** Output could not be written; the notice names the path, what was found and what to do. */
public final class OutputException extends IOException implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  OutputException(String key, Object... values) {
    this(notice(key, values));
  }

  OutputException(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  /** The same with the failure that led to it. */
  OutputException because(Throwable cause) {
    initCause(cause);
    return this;
  }

  @Override
  public Notice notice() {
    return notice;
  }

  /** Paths are told as texts, whose odd characters whoever prints them takes care of. */
  static Notice notice(String key, Object... values) {
    return Notice.of(
        key,
        Stream.of(values)
            .map(value -> value instanceof Path path ? path.toString() : value)
            .toArray());
  }
}
