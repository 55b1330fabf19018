package taohua.intake;

/** One file cannot be read; becomes {@link Rejected} where the file is known. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Rejected.Reason reason;

  Unreadable(Rejected.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Rejected.Reason reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
