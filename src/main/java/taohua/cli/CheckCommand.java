package taohua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
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
import taohua.engine.Group;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.report.Brief;
import taohua.report.ReportOptions;
import taohua.report.review.Reviews;
import taohua.words.Messages;

/** {@code taohua check}: does a document copy an existing one? */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  private List<Path> inputs = List.of();

  @Option(names = "--against", required = true, paramLabel = "PATH")
  private List<Path> against = List.of();

  @Option(names = "--fail-at", paramLabel = "SHARE")
  private Optional<Double> failAt = Optional.empty();

  @Mixin private BaselineOptions baseline = new BaselineOptions();
  @Mixin private SupplementOptions beside = new SupplementOptions();
  @Mixin private InputOptions reading = new InputOptions();
  @Mixin private RewordedOption reworded = new RewordedOption();
  @Mixin private ThresholdOptions thresholds = new ThresholdOptions();
  @Mixin private CheckOutput output = new CheckOutput();
  @Mixin private ReviewOptions reviewing = new ReviewOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Stopwatch watch = Stopwatch.start();
    Options options =
        thresholds
            .options(run.threads())
            .withReading(reading.wanted())
            .withReworded(reworded.isWanted());
    Messages messages = run.messages();
    double limit = limit();
    String more = inputs.size() > 1 ? " (+" + (inputs.size() - 1) + ")" : "";
    String name = Names.of(inputs) + more;
    Baselines known = baseline.read();
    Reviews reviews = reviewing.read(output.form());
    Run result;
    Optional<Path> written;
    try (CheckOutput.Place place =
            output.place(inputs, others(), Summary.tell(run, spec.commandLine()));
        Terminal terminal = Terminal.of(run);
        Indexes indexes = new Indexes(run.threads(), !output.isBrief())) {
      List<List<Path>> groups = new ArrayList<>(List.of(inputs, against));
      groups.addAll(beside.groups());
      List<Gathered> read = reading.gatherAll(groups, indexes, terminal);
      Supplements others = new Supplements(read.get(2), read.get(3), known);
      result =
          output
              .form()
              .shown(
                  reworded.of(
                      Check.run(
                          read.get(0),
                          Group.of(read.get(1), indexes.holdings()),
                          others,
                          options,
                          terminal)));
      terminal.stage(Progress.Stage.WRITE, 0);
      ReportOptions shown =
          watch.reportOptions(
              output.form().title(name, messages), messages.lang(), options.threads());
      written = place.write(result, shown.withReviews(reviews));
    }
    if (!run.quiet()) {
      Summary summary = new Summary(messages, spec.commandLine());
      summary.unknown(result, reviews);
      summary.check(result, written);
    }
    Brief brief = new Brief(result, messages);
    if (brief.isUncompared()) {
      return ExitCode.COULD_NOT_FINISH;
    }
    return reading.code(
        result.gathered(),
        brief.largestResidual() >= limit ? ExitCode.LIMIT_REACHED : ExitCode.DONE);
  }

  /** What is read beside the checked documents, none of which may be overwritten. */
  private List<Path> others() {
    List<Path> others = new ArrayList<>(against);
    others.addAll(beside.paths());
    return others;
  }

  private double limit() throws UsageException {
    double limit = failAt.orElse(Double.POSITIVE_INFINITY);
    if (failAt.isPresent() && !(limit > 0 && limit <= 1)) {
      throw new UsageException("usage.share", "--fail-at", "0.3", String.valueOf(limit));
    }
    return limit;
  }
}
