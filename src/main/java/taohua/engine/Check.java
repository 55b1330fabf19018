package taohua.engine;

import java.util.Map;
import taohua.baseline.Baselines;
import taohua.engine.Progress.Stage;
import taohua.intake.Gathered;

/**
 * What some documents share with others: the checked ones are always the targets, whatever the
 * dates, and say nothing about what is common.
 */
public final class Check {
  private Check() {}

  /** Checks targets against sources. A file that is on both sides is not compared with itself. */
  public static Run run(
      Gathered targets,
      Gathered sources,
      Supplements supplements,
      Options options,
      Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    Roles roles =
        Roles.of(
            Map.of(
                Side.TARGET,
                targets,
                Side.SOURCE,
                sources,
                Side.ALLOWED,
                supplements.allowed(),
                Side.BACKGROUND,
                supplements.background()));
    return Comparison.run(Run.Kind.CHECK, roles, supplements.baselines(), options, progress);
  }

  /** Compares two documents, be they one file; the first is the target. */
  public static Run compare(
      Gathered target, Gathered source, Baselines baselines, Options options, Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    return Comparison.run(
        Run.Kind.COMPARE, Roles.ofPair(target, source), baselines, options, progress);
  }
}
