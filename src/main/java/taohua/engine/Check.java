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
    return run(targets, Group.of(sources), supplements, options, progress);
  }

  /**
   * The same with documents that are held elsewhere and read only as far as they matter to the
   * targets: findings, labels and figures of the targets are the same, but the run knows less of
   * the others.
   */
  public static Run run(
      Gathered targets,
      Group sources,
      Supplements supplements,
      Options options,
      Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    Holdings holdings = sources.holdings();
    Roles roles =
        Roles.of(
            Map.of(
                Side.TARGET,
                Group.of(targets),
                Side.SOURCE,
                sources,
                Side.ALLOWED,
                Group.of(supplements.allowed(), holdings),
                Side.BACKGROUND,
                Group.of(supplements.background(), holdings)));
    return Comparison.run(
        Run.Kind.CHECK, roles, supplements.baselines(), options, HeavySteps.HERE, progress);
  }

  /** Compares two documents, be they one file; the first is the target. */
  public static Run compare(
      Gathered target, Gathered source, Baselines baselines, Options options, Progress progress) {
    Supplements supplements = new Supplements(Gathered.NOTHING, Gathered.NOTHING, baselines);
    return compare(target, source, supplements, options, progress);
  }

  /** The same with more evidence of what is common language; nothing is allowed. */
  public static Run compare(
      Gathered target,
      Gathered source,
      Supplements supplements,
      Options options,
      Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    Roles roles =
        Roles.ofPair(Group.of(target), Group.of(source), Group.of(supplements.background()));
    return Comparison.run(Run.Kind.COMPARE, roles, supplements.baselines(), options, progress);
  }
}
