package taohua.intake.format;

/** Something cannot be read: a file, or a record of one. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * Why something cannot be read.
   *
   * @param detail what was found, in one English sentence
   */
  public Unreadable(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** The kinds of damage. */
  public enum Reason {
    EMPTY,
    UNREADABLE,
    BINARY,
    MOJIBAKE,
    DAMAGED,
    ENCRYPTED,
    TOO_LARGE,
    NO_TEXT
  }

  public Reason reason() {
    return reason;
  }

  /** What was found, in one English sentence. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
