package taohua.cli;

/**
 * Where the program starts on a cluster. A run that went well ends by itself: where the cluster
 * runs this class, YARN calls whatever exits a failure, and starts it again.
 */
public final class Submitted {
  private Submitted() {}

  public static void main(String[] args) {
    int code = Main.ran(args);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }
}
