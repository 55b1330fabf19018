package taohua.intake;

/**
 * The inputs cannot be read at all: a path that does not exist, a folder or a manifest that cannot
 * be opened. The message names the path, what was found and what to do.
 */
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  IntakeException(String message) {
    super(message);
  }

  IntakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
