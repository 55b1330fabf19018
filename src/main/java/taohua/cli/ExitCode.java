package taohua.cli;

/** What the program tells its caller. */
final class ExitCode {
  static final int DONE = 0;
  static final int COULD_NOT_FINISH = 1;
  static final int WRONG_USAGE = 2;

  /** A checked document reaches the limit of {@code --fail-at}. */
  static final int LIMIT_REACHED = 3;

  /** With {@code --strict}: something that was given was not read. */
  static final int NOT_ALL_READ = 4;

  private ExitCode() {}
}
