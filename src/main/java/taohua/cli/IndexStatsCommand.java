package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.index.Index;
import taohua.index.IndexSize;
import taohua.words.Figures;
import taohua.words.Messages;

/** {@code taohua index stats}: how large an index is. */
@Command(name = "stats", mixinStandardHelpOptions = true)
final class IndexStatsCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index.path")
  private Path path = Path.of("");

  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Indexes.require(path);
    Messages messages = run.messages();
    IndexSize size;
    try (Index index = Index.open(path)) {
      size = index.size();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        messages.get(
            "index.stats",
            size.documents(),
            size.officials(),
            size.files(),
            size.characters(),
            Figures.decimal(size.bytes() / MEGABYTE),
            size.segments().count(),
            size.segments().removed()));
    out.flush();
    return ExitCode.DONE;
  }
}
