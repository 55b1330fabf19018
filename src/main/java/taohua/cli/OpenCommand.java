package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.words.Messages;

/**
 * {@code taohua open}: what dropping a file or a folder on the program does. It makes the report
 * that fits, in the user's own folder of reports, and shows it; with nothing dropped, the local
 * page.
 */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "open.path")
  private List<Path> paths = List.of();

  @Option(names = "--against", paramLabel = "PATH", descriptionKey = "open.against")
  private List<Path> against = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--no-browser")
  private boolean hidden;

  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Messages messages = run.messages();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (paths.isEmpty()) {
      return Main.run(out, err, serve(messages).toArray(String[]::new));
    }
    List<Path> archive = against.isEmpty() ? Archives.usual() : against;
    List<String> call = new ArrayList<>(new Dropped(paths, archive).call());
    Path page = output.orElseGet(() -> usual(messages)).toAbsolutePath();
    Files.createDirectories(page.getParent());
    call.addAll(List.of("-o", page.toString()));
    call.addAll(given(messages));
    int code = Main.run(out, err, call.toArray(String[]::new));
    if (Files.exists(page) && !hidden && !Browser.ofDesktop().show(page)) {
      out.println(messages.get("open.unshown", page));
      out.flush();
    }
    return code;
  }

  /** The page where something can be dropped. */
  private List<String> serve(Messages messages) throws UsageException {
    List<String> call = new ArrayList<>(List.of("serve"));
    against.forEach(path -> call.addAll(List.of("--against", path.toString())));
    if (hidden) {
      call.add("--no-browser");
    }
    call.addAll(given(messages));
    return call;
  }

  /** What was said of every run. */
  private List<String> given(Messages messages) throws UsageException {
    List<String> call = new ArrayList<>(List.of("--lang", messages.lang().word()));
    call.addAll(List.of("--threads", String.valueOf(run.threads())));
    if (run.quiet()) {
      call.add("--quiet");
    }
    return call;
  }

  /** A page in the user's folder of reports, named after what was dropped and the time. */
  private Path usual(Messages messages) {
    String name = Names.asFile(Names.withoutEnding(Names.of(paths)));
    Path folder = Path.of(System.getProperty("user.home", ""), messages.get("open.folder"));
    return folder.resolve(
        name + "-" + TIME.format(LocalDateTime.now(ZoneId.systemDefault())) + ".html");
  }
}
