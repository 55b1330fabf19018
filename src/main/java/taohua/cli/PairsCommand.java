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
import taohua.engine.Analysis;
import taohua.engine.Options;
import taohua.engine.ParagraphTaker;
import taohua.intake.Gathered;
import taohua.report.data.PairsCsv;
import taohua.report.folder.OutputFile;
import taohua.words.Messages;

/** {@code taohua pairs}: all near-duplicate paragraphs. */
@Command(name = "pairs", mixinStandardHelpOptions = true)
final class PairsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.csv")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--min-resemblance", paramLabel = "SHARE", defaultValue = "0.5")
  private double minResemblance;

  @Option(names = "--min-containment", paramLabel = "SHARE", defaultValue = "0.4")
  private double minContainment;

  @Option(names = "--memory", paramLabel = "SIZE")
  private Optional<String> memory = Optional.empty();

  @Mixin private InputOptions reading = new InputOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Stopwatch watch = Stopwatch.start();
    Options options = options();
    Messages messages = run.messages();
    Optional<OutputFile> table = Optional.empty();
    if (output.isPresent()) {
      table = Optional.of(OutputFile.table(output.get(), PairsCsv.HEADER));
    }
    Gathered gathered;
    Analysis.Paragraphs found;
    try (Terminal terminal = Terminal.of(run);
        ParagraphTaker taker = new ParagraphTaker(options, memory())) {
      gathered = reading.withoutHashes().takenBy(taker).gather(inputs, run.threads(), terminal);
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
