package taohua.report.review;

import java.io.IOException;

/** A file of reviews cannot be used; the message says where and what was expected. */
public final class ReviewException extends IOException {
  private static final long serialVersionUID = 1L;

  ReviewException(String message) {
    super(message);
  }
}
