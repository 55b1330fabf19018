package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.engine.Analysis;
import taohua.engine.ClusterPairs;
import taohua.engine.Options;
import taohua.engine.ParagraphTaker;
import taohua.intake.Gathered;
import taohua.report.data.PairsCsv;
import taohua.report.folder.OutputFile;
import taohua.words.Messages;
import taohua.words.Notice;

/** {@code taohua pairs}: all near-duplicate paragraphs. */
@Command(name = "pairs", mixinStandardHelpOptions = true)
final class PairsCommand implements Callable<Integer> {
  // What is known of a record on a cluster is its text; other options speak of files or of this
  // machine.
  private static final Set<String> OF_CLUSTER =
      Set.of(
          "--output",
          "--min-resemblance",
          "--min-containment",
          "--text-column",
          "--max-bytes",
          "--strict",
          "--quiet",
          "--verbose",
          "--lang");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.csv")
  private Optional<String> output = Optional.empty();

  @Option(names = "--min-resemblance", paramLabel = "SHARE", defaultValue = "0.5")
  private double minResemblance;

  @Option(names = "--min-containment", paramLabel = "SHARE", defaultValue = "0.4")
  private double minContainment;

  @Option(names = "--memory", paramLabel = "SIZE")
  private Optional<String> memory = Optional.empty();

  @Mixin private EngineOptions engine = new EngineOptions();
  @Mixin private InputOptions reading = new InputOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Stopwatch watch = Stopwatch.start();
    Options options = options();
    if (engine.isCluster()) {
      return onCluster(options, watch);
    }
    Messages messages = run.messages();
    Optional<OutputFile> table = Optional.empty();
    if (output.isPresent()) {
      table = Optional.of(OutputFile.table(Names.path("-o", output.get()), PairsCsv.HEADER));
    }
    Gathered gathered;
    Analysis.Paragraphs found;
    try (Terminal terminal = Terminal.of(run);
        ParagraphTaker taker = new ParagraphTaker(options, memory())) {
      gathered =
          reading
              .withoutHashes()
              .takenBy(taker)
              .gather(Names.paths(inputs), run.threads(), terminal);
      found = Analysis.paragraphs(gathered, taker, options, terminal);
    }
    Summary summary = new Summary(messages, spec.commandLine());
    if (!run.quiet()) {
      summary.warnings(gathered);
      summary.losses(gathered);
    }
    if (table.isEmpty()) {
      PairsCsv.write(found.documents(), found.pairs(), spec.commandLine().getOut());
      return reading.code(gathered, ExitCode.DONE);
    }
    Path file = table.get().write(to -> PairsCsv.write(found.documents(), found.pairs(), to));
    if (!run.quiet()) {
      summary.pairs(found.pairs().size(), file, watch);
    }
    return reading.code(gathered, ExitCode.DONE);
  }

  private int onCluster(Options options, Stopwatch watch) throws Exception {
    engine.requireOnly(OF_CLUSTER);
    String folder = output.orElseThrow(() -> new UsageException("usage.cluster-output"));
    Consumer<Notice> told = Summary.tell(run, spec.commandLine());
    Optional<ClusterPairs> cluster = ClusterRun.here(ClusterPairs.class);
    if (cluster.isEmpty()) {
      return engine.handOver(run.messages().lang(), told);
    }
    ClusterPairs.Found found =
        cluster
            .get()
            .find(
                new ClusterPairs.Task(
                    inputs,
                    folder,
                    engine.work(),
                    engine.master(),
                    reading.maxBytes(),
                    options.withReading(reading.wanted())),
                told);
    if (found.rejected() > 0) {
      told.accept(Notice.of("cluster.rejected", found.rejected()));
    }
    if (!run.quiet()) {
      new Summary(run.messages(), spec.commandLine()).cluster(found, folder, watch);
    }
    return reading.code(found.rejected() == 0, ExitCode.DONE);
  }

  /** Half of the heap, since reading and the garbage of it take their part. */
  private long memory() throws UsageException {
    long most = Runtime.getRuntime().maxMemory();
    long asked = memory.isPresent() ? MemorySize.parse("--memory", memory.get()) : most;
    return Math.min(asked, most) / 2;
  }

  private Options options() throws UsageException {
    requireShare("--min-resemblance", minResemblance);
    requireShare("--min-containment", minContainment);
    return Options.DEFAULT.withPairs(minResemblance, minContainment).withThreads(run.threads());
  }

  private static void requireShare(String option, double share) throws UsageException {
    if (!(share > 0 && share <= 1)) {
      throw new UsageException("usage.share", option, "0.5", String.valueOf(share));
    }
  }
}
