package taohua.report.folder;

/** What is done when the program is stopped from outside, by Ctrl-C or SIGTERM. */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Has that done if the program is stopped before this is closed. */
  static Interruption then(Runnable done) {
    Thread hook = new Thread(done, "taohua-stopped");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being stopped just now, and the hook runs or has run.
    }
  }
}
