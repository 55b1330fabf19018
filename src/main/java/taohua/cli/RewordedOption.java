package taohua.cli;

import picocli.CommandLine.Option;
import taohua.engine.Reworded;
import taohua.engine.Run;

/** Whether to seek text that says the same in other words. */
final class RewordedOption {
  @Option(names = "--reworded")
  private boolean isWanted;

  boolean isWanted() {
    return isWanted;
  }

  /** A run with what was wanted. */
  Run of(Run run) {
    return isWanted ? Reworded.of(run) : run;
  }
}
