package taohua.report.review;

import java.io.IOException;
import taohua.words.Notice;
import taohua.words.Told;

/** A file of reviews cannot be used; says where and what was expected. */
public final class ReviewException extends IOException implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  ReviewException(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  @Override
  public Notice notice() {
    return notice;
  }
}
