package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.index.IndexCheck;
import taohua.parallel.Workers;
import taohua.words.Messages;
import taohua.words.Notice;

/** {@code taohua index verify}: whether an index is as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class IndexVerifyCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index.path")
  private Path path = Path.of("");

  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Indexes.require(path);
    Messages messages = run.messages();
    List<Notice> wrong;
    try (Workers workers = Workers.of(run.threads())) {
      wrong = IndexCheck.of(path, workers);
    }
    PrintWriter err = spec.commandLine().getErr();
    wrong.stream()
        .limit(MOST_NAMED)
        .forEach(one -> err.println("taohua: " + Shown.notice(one, messages)));
    if (!wrong.isEmpty()) {
      throw new Failure(Notice.of("index.wrong", path.toString(), wrong.size()));
    }
    if (!run.quiet()) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(messages.get("index.sound", path));
      out.flush();
    }
    return ExitCode.DONE;
  }
}
