package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.engine.Progress;
import taohua.index.Changes;
import taohua.index.IndexWriter;
import taohua.intake.Gathered;
import taohua.intake.Given;
import taohua.parallel.Workers;
import taohua.words.Messages;
import taohua.words.Notice;

/** {@code taohua index add}: reads documents and keeps them. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class IndexAddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index.new")
  private Path path = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  private List<Path> inputs = List.of();

  @Mixin private InputOptions reading = new InputOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Stopwatch watch = Stopwatch.start();
    Messages messages = run.messages();
    Gathered gathered;
    Changes changes;
    try (IndexWriter writer = IndexWriter.open(path);
        Terminal terminal = Terminal.of(run);
        Workers workers = Workers.of(run.threads());
        Indexes indexes = new Indexes(run.threads(), true)) {
      Given given = indexes.given(inputs, true);
      Given unread = new Given(given.paths(), given.held(), writer.known(reading.wanted()));
      gathered = reading.gatherGiven(List.of(unread), run.threads(), terminal).get(0);
      terminal.stage(Progress.Stage.STORE, 0);
      changes = writer.add(gathered.read(), reading.wanted(), workers);
    }
    Summary summary = new Summary(messages, spec.commandLine());
    if (!run.quiet()) {
      summary.warnings(gathered);
      summary.losses(gathered);
      summary.indexed(changes, path, watch);
    }
    if (changes.added() + changes.replaced() + changes.unchanged() == 0) {
      throw new Failure(Notice.of("fail.none"));
    }
    return reading.code(gathered, ExitCode.DONE);
  }
}
