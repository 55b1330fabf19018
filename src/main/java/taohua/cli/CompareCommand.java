package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.baseline.Baselines;
import taohua.engine.Check;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.report.Report;
import taohua.report.folder.OutputFile;
import taohua.report.review.Reviews;
import taohua.words.Messages;

/** {@code taohua compare}: two documents side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "a")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "b")
  private Path second = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--background", paramLabel = "PATH")
  private List<Path> background = List.of();

  @Mixin private BaselineOptions baseline = new BaselineOptions();
  @Mixin private InputOptions reading = new InputOptions();
  @Mixin private RewordedOption reworded = new RewordedOption();
  @Mixin private ThresholdOptions thresholds = new ThresholdOptions();
  @Mixin private ReviewOptions reviewing = new ReviewOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Stopwatch watch = Stopwatch.start();
    Options options = thresholds.options(run.threads()).withReading(reading.wanted());
    Messages messages = run.messages();
    String a = Names.withoutEnding(Names.of(List.of(first)));
    String b = Names.withoutEnding(Names.of(List.of(second)));
    Path usual = Path.of("reports", Names.asFile("compare-" + a + "-" + b) + ".html");
    OutputFile page = OutputFile.page(output.orElse(usual));
    Baselines known = baseline.read();
    Reviews reviews = reviewing.read();
    Run result;
    Path written;
    try (Terminal terminal = Terminal.of(run)) {
      List<Gathered> read =
          reading.gatherAll(
              List.of(List.of(first), List.of(second), background), run.threads(), terminal);
      Gathered target = one(first, read.get(0));
      Gathered source = one(second, read.get(1));
      Supplements others = new Supplements(read.get(2), Gathered.NOTHING, known);
      result = reworded.of(Check.compare(target, source, others, options, terminal));
      terminal.stage(Progress.Stage.WRITE, 0);
      String html =
          Report.singlePage(
              result,
              watch
                  .reportOptions(a + " · " + b, messages.lang(), options.threads())
                  .withReviews(reviews));
      written = page.write(to -> to.write(html));
    }
    if (!run.quiet()) {
      Summary summary = new Summary(messages, spec.commandLine());
      summary.unknown(result, reviews);
      summary.check(result, written);
    }
    return reading.code(result.gathered(), ExitCode.DONE);
  }

  private static Gathered one(Path path, Gathered gathered) throws UsageException {
    if (gathered.read().size() > 1) {
      throw new UsageException("usage.several", path.toString(), gathered.read().size());
    }
    return gathered;
  }
}
