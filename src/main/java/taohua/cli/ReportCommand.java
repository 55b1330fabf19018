package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.baseline.Baselines;
import taohua.engine.Analysis;
import taohua.engine.ClusterReport;
import taohua.engine.HeavySteps;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.report.ReportOptions;
import taohua.report.review.Reviews;
import taohua.words.Messages;
import taohua.words.Notice;

/** {@code taohua report}: the main job. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private Optional<String> output = Optional.empty();

  @Option(names = "--dyads", paramLabel = "found|all", defaultValue = "found")
  private String dyads = "found";

  @Mixin private BaselineOptions baseline = new BaselineOptions();
  @Mixin private SupplementOptions beside = new SupplementOptions();
  @Mixin private EngineOptions engine = new EngineOptions();
  @Mixin private OutputOptions form = new OutputOptions();
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
    boolean allDyads = allDyads();
    List<Path> paths = Names.paths(inputs);
    String name = Names.of(paths);
    Baselines known = baseline.read();
    Reviews reviews = reviewing.read(form);
    ReportOptions.Form pages = form.form();
    Consumer<Notice> told = Summary.tell(run, spec.commandLine());
    Optional<ClusterReport> cluster = Optional.empty();
    if (engine.isCluster()) {
      engine.requireWork();
      cluster = ClusterRun.here(ClusterReport.class);
      if (cluster.isEmpty()) {
        return engine.handOver(messages.lang(), told);
      }
      ClusterReport there = cluster.get();
      form.with(folder -> there.writeTables(folder.resolve("data")));
    }
    List<Path> all = new ArrayList<>(paths);
    all.addAll(beside.paths());
    Run result;
    Path written;
    Optional<ClusterReport.Place> far = far(cluster);
    try (Destination place = place(far, name, all, told);
        Terminal terminal = Terminal.of(run)) {
      result = form.shown(reworded.of(analysed(paths, cluster, known, options, terminal, told)));
      terminal.stage(Progress.Stage.WRITE, 0);
      ReportOptions shown =
          watch
              .reportOptions(form.title(name, messages), messages.lang(), options.threads())
              .with(pages);
      written = place.write(result, shown.withAllDyads(allDyads).withReviews(reviews));
    }
    if (!run.quiet()) {
      Summary summary = new Summary(messages, spec.commandLine());
      summary.unknown(result, reviews);
      if (far.isPresent()) {
        summary.report(result, output.orElseThrow(), watch);
      } else {
        summary.report(result, written, watch);
      }
    }
    return reading.code(result.gathered(), ExitCode.DONE);
  }

  private Optional<ClusterReport.Place> far(Optional<ClusterReport> cluster) throws IOException {
    return cluster.isPresent() && output.isPresent()
        ? cluster.get().place(output.get())
        : Optional.empty();
  }

  private Destination place(
      Optional<ClusterReport.Place> far, String name, List<Path> inputs, Consumer<Notice> told)
      throws Exception {
    Optional<Path> path = far.map(ClusterReport.Place::here);
    if (path.isEmpty() && output.isPresent()) {
      path = Optional.of(Names.path("-o", output.get()));
    }
    Destination here = form.place(path, form.fileName(name), inputs, told);
    return far.isPresent() ? here.sentTo(far.get()) : here;
  }

  /** Asks a cluster first: what is read may lie there. */
  private Run analysed(
      List<Path> paths,
      Optional<ClusterReport> cluster,
      Baselines known,
      Options options,
      Terminal terminal,
      Consumer<Notice> told)
      throws Exception {
    if (cluster.isEmpty()) {
      return analysed(paths, known, options, HeavySteps.HERE, terminal);
    }
    ClusterReport.Task task = new ClusterReport.Task(engine.requireWork(), engine.master());
    try (ClusterReport.Machines machines = cluster.get().open(task, told)) {
      return analysed(machines.fetched(inputs), known, options, machines, terminal);
    }
  }

  private Run analysed(
      List<Path> paths, Baselines known, Options options, HeavySteps steps, Terminal terminal)
      throws Exception {
    List<List<Path>> groups = new ArrayList<>(List.of(paths));
    groups.addAll(beside.groups());
    List<Gathered> read = reading.gatherAll(groups, run.threads(), terminal);
    Supplements others = new Supplements(read.get(1), read.get(2), known);
    return Analysis.run(read.get(0), others, options, steps, terminal);
  }

  private boolean allDyads() throws UsageException {
    return switch (dyads) {
      case "all" -> true;
      case "found" -> false;
      default -> throw UsageException.choice("--dyads", "found|all", dyads);
    };
  }
}
