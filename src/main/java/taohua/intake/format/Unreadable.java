package taohua.intake.format;

import taohua.words.Notice;
import taohua.words.Told;

/** Something cannot be read: a file, or a record of one. */
public final class Unreadable extends Exception implements Told {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final Notice detail;

  /**
   * Why something cannot be read.
   *
   * @param detail what was found, in one sentence
   */
  public Unreadable(Reason reason, Notice detail) {
    super(detail.english());
    this.reason = reason;
    this.detail = detail;
  }

  /** The kinds of damage. */
  public enum Reason {
    EMPTY,
    UNREADABLE,
    BINARY,
    OTHER_KIND,
    MOJIBAKE,
    DAMAGED,
    ENCRYPTED,
    TOO_LARGE,
    TIMED_OUT,
    NO_TEXT
  }

  public Reason reason() {
    return reason;
  }

  /** What was found, in one sentence. */
  @Override
  public Notice notice() {
    return detail;
  }
}
