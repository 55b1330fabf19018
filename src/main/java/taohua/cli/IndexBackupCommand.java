package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.index.Backup;
import taohua.words.Figures;

/** {@code taohua index backup}: a copy of an index, whoever writes to it. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class IndexBackupCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index.path")
  private Path path = Path.of("");

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "index.copy")
  private Path copy = Path.of("");

  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Indexes.require(path);
    long bytes = Backup.of(path, copy);
    if (!run.quiet()) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(run.messages().get("index.copied", copy, Figures.decimal(bytes / MEGABYTE)));
      out.flush();
    }
    return ExitCode.DONE;
  }
}
