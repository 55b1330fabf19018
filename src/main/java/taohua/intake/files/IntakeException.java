package taohua.intake.files;

import java.io.IOException;
import taohua.words.Notice;
import taohua.words.Told;

/** Inputs cannot be read at all; says what to do. */
public final class IntakeException extends IOException implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  public IntakeException(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  /** For inputs that a caller reads. */
  public IntakeException(Notice notice, Throwable cause) {
    super(notice.english(), cause);
    this.notice = notice;
  }

  @Override
  public Notice notice() {
    return notice;
  }
}
