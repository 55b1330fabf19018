package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.intake.Gathered;
import taohua.report.data.ExtractJson;
import taohua.report.data.ExtractText;
import taohua.words.Messages;
import taohua.words.Notice;

/** {@code taohua extract}: what was read. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  private List<Path> inputs = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--show-dropped")
  private boolean showDropped;

  @Mixin private InputOptions reading = new InputOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Messages messages = run.messages();
    Gathered gathered;
    try (Terminal terminal = Terminal.of(run)) {
      gathered = reading.gatherAny(inputs, run.threads(), terminal);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        format == Format.JSON
            ? ExtractJson.of(gathered, showDropped)
            : ExtractText.of(gathered, showDropped, messages.lang()));
    out.flush();
    if (!run.quiet()) {
      new Summary(messages, spec.commandLine()).warnings(gathered);
    }
    if (gathered.read().isEmpty()) {
      throw new Failure(Notice.of("fail.none"));
    }
    return reading.code(gathered, ExitCode.DONE);
  }
}
