package taohua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import taohua.engine.Options;
import taohua.serve.Archive;
import taohua.serve.Desk;
import taohua.serve.RunningServer;
import taohua.words.Messages;
import taohua.words.Notice;

/** {@code taohua serve}: a page on this machine where drafts are dropped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 7373;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--against", paramLabel = "PATH", descriptionKey = "open.against")
  private List<Path> against = List.of();

  @Option(names = "--port", paramLabel = "N")
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--no-browser")
  private boolean hidden;

  @Mixin private BaselineOptions baseline = new BaselineOptions();
  @Mixin private InputOptions reading = new InputOptions();
  @Mixin private ThresholdOptions thresholds = new ThresholdOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Messages messages = run.messages();
    Options options = thresholds.options(run.threads()).withReading(reading.wanted());
    List<Path> archive = against.isEmpty() ? usual(messages) : against;
    int wanted = port.orElse(USUAL_PORT);
    if (wanted < 1 || wanted > 65535) {
      throw new UsageException("usage.range", "--port", "1", "65535", String.valueOf(wanted));
    }
    String name = archive.stream().map(path -> path.toAbsolutePath().normalize()).toList() + "";
    RunningServer running = RunningServer.of(name + messages.lang());
    Optional<String> other = running.address().filter(this::isWanted);
    if (other.isPresent()) {
      tell(messages.get("serve.found", other.get()), other.get());
      return ExitCode.DONE;
    }
    ServedArchive backend;
    try (Terminal terminal = Terminal.of(run)) {
      backend = ServedArchive.of(archive, reading, options, baseline.read(), terminal);
    }
    try (backend;
        Desk desk = open(backend, wanted, messages, name)) {
      mark(running, desk, messages);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(desk, running, messages)));
      tell(messages.get("serve.open", desk.address(), size(backend)), desk.address());
      desk.join();
    } finally {
      forget(running);
    }
    return ExitCode.DONE;
  }

  private List<Path> usual(Messages messages) throws IOException, Failure {
    List<Path> usual = Archives.usual();
    if (!usual.isEmpty()) {
      return usual;
    }
    Path own = own(messages);
    spec.commandLine().getOut().println(messages.get("serve.own", own));
    return List.of(own);
  }

  private static Path own(Messages messages) throws IOException, Failure {
    try {
      return Archives.own(messages);
    } catch (FileSystemException e) {
      throw new Failure(Notice.of("serve.home", System.getProperty("user.home", "")));
    }
  }

  /** Lets a second start find the first; who cannot keep that does without. */
  private void mark(RunningServer running, Desk desk, Messages messages) {
    try {
      running.write(desk);
    } catch (IOException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("taohua: " + messages.get("serve.unmarked", running.file()));
      err.flush();
    }
  }

  private static void forget(RunningServer running) {
    try {
      running.clear();
    } catch (IOException e) {
      // The next start sees that nobody answers there, and deletes what is left.
    }
  }

  /** Whether a server stands where one was asked for. */
  private boolean isWanted(String address) {
    return port.isEmpty() || URI.create(address).getPort() == port.get();
  }

  private Desk open(ServedArchive backend, int wanted, Messages messages, String name)
      throws IOException, Failure {
    Map<String, Object> state =
        Map.of("version", new VersionProvider().getVersion()[0], "against", name);
    try {
      return Desk.open(backend, wanted, messages, state);
    } catch (BindException e) {
      if (port.isPresent()) {
        throw new Failure(Notice.of("serve.port", wanted));
      }
      return Desk.open(backend, 0, messages, state);
    }
  }

  private void tell(String words, String address) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(words);
    out.flush();
    if (!hidden) {
      Browser.ofDesktop().show(URI.create(address));
    }
  }

  private static int size(ServedArchive backend) throws IOException, Failure, UsageException {
    try (Archive archive = backend.archive()) {
      return archive.documents().size();
    }
  }

  private void end(Desk desk, RunningServer running, Messages messages) {
    try (desk) {
      running.clear();
    } catch (IOException e) {
      // The next start sees that nobody answers there, and deletes what is left.
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(messages.get("serve.closed"));
    out.flush();
  }
}
