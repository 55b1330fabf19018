package taohua.baseline;

import java.io.IOException;
import taohua.words.Notice;
import taohua.words.Told;

/** Bytes are no baseline, or not a whole one; says what was found and what to do. */
public final class BaselineException extends IOException implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  BaselineException(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  @Override
  public Notice notice() {
    return notice;
  }
}
