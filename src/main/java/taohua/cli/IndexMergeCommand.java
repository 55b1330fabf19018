package taohua.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.engine.Progress;
import taohua.index.Changes;
import taohua.index.IndexWriter;

/** {@code taohua index merge}: joins what was added bit by bit. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class IndexMergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index.path")
  private Path path = Path.of("");

  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Stopwatch watch = Stopwatch.start();
    Indexes.require(path);
    Changes changes;
    try (IndexWriter writer = IndexWriter.open(path);
        Terminal terminal = Terminal.of(run)) {
      terminal.stage(Progress.Stage.STORE, 0);
      changes = writer.merge();
    }
    if (!run.quiet()) {
      new Summary(run.messages(), spec.commandLine()).indexed(changes, path, watch);
    }
    return ExitCode.DONE;
  }
}
