package taohua.spark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.candidate.ParagraphPair;
import taohua.engine.Analysis;
import taohua.engine.ClusterReport;
import taohua.engine.HeavySteps;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/** Called beside Spark: does the heavy steps of a run twice, here and there, and compares. */
final class SameSteps implements HeavySteps {
  private final HeavySteps there;

  private SameSteps(HeavySteps there) {
    this.there = there;
  }

  /**
   * Runs an analysis.
   *
   * @param args the master, the folder of the work, the fewest bits of a passage, and the
   *     inputs
   */
  public static void main(String... args) throws Exception {
    List<Path> inputs = Arrays.stream(args).skip(3).map(Path::of).toList();
    Gathered read =
        Intake.gather(inputs, Optional.empty(), IntakeOptions.DEFAULT, ReadProgress.NONE);
    Options options = Options.of(15, Double.parseDouble(args[2]), 3, 2);
    ClusterReport.Task task = new ClusterReport.Task(args[1], Optional.of(args[0]));
    try (HeavySteps steps =
        new SameSteps(
            new SparkReport().open(task, told -> say(told.key() + " " + told.values())))) {
      Analysis.run(read, Supplements.NOTHING, options, steps, Progress.NONE);
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }

  @Override
  public List<ParagraphPair> paragraphs(Corpus corpus, Options options, Workers workers) {
    return same("paragraphs", HERE.paragraphs(corpus, options, workers),
        there.paragraphs(corpus, options, workers));
  }

  @Override
  public List<List<Alignment>> passages(
      Corpus corpus, PassageFinder finder, long[] pairs, Workers workers, Progress progress) {
    return same("passages", HERE.passages(corpus, finder, pairs, workers, progress),
        there.passages(corpus, finder, pairs, workers, progress));
  }

  @Override
  public void close() {
    there.close();
  }

  private static <T> List<T> same(String what, List<T> here, List<T> there) {
    say((here.equals(there) ? "the same " : "other ") + what + ": " + here.size());
    return here;
  }
}
