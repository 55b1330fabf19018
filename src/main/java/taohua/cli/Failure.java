package taohua.cli;

/** A command cannot go on; the message tells the user what was found and what to do. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
