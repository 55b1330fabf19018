package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.baseline.Baseline;
import taohua.engine.BaselineBuild;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.intake.Gathered;
import taohua.report.folder.OutputFile;
import taohua.words.Messages;
import taohua.words.Notice;

/** {@code taohua baseline build}: counts what many speakers say. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BaselineBuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE")
  private Path output = Path.of("");

  @Mixin private InputOptions reading = new InputOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Stopwatch watch = Stopwatch.start();
    Messages messages = run.messages();
    OutputFile file = OutputFile.baseline(output);
    Options options = Options.DEFAULT.withThreads(run.threads()).withReading(reading.wanted());
    Gathered gathered;
    BaselineBuild.Built built;
    Path written;
    try (Terminal terminal = Terminal.of(run)) {
      gathered = reading.gather(inputs, run.threads(), terminal);
      built = BaselineBuild.of(gathered, options, terminal);
      if (built.size().officials() < Baseline.LEAST) {
        throw new Failure(
            Notice.of(
                "baseline.officials", built.size().officials(), built.unknown(), Baseline.LEAST));
      }
      terminal.stage(Progress.Stage.WRITE, 0);
      written = file.writeBytes(built.writer()::write);
    }
    if (!run.quiet()) {
      Summary summary = new Summary(messages, spec.commandLine());
      summary.warnings(gathered);
      summary.losses(gathered);
      summary.baseline(built, written, watch);
    }
    return reading.code(gathered, ExitCode.DONE);
  }
}
