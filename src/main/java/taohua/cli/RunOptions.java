package taohua.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import taohua.words.Messages;

/** Options that every command has; they change no result. */
final class RunOptions {
  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Option(names = "--verbose")
  private boolean verbose;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  boolean quiet() {
    return quiet;
  }

  int threads() throws UsageException {
    if (threads < 1 || threads > 1024) {
      throw new UsageException("usage.range", "--threads", "1", "1024", String.valueOf(threads));
    }
    return threads;
  }

  /** What tells the times of stages on standard error, if that is wanted. */
  Optional<StageTimes> stageTimes() throws UsageException {
    return verbose
        ? Optional.of(new StageTimes(messages(), spec.commandLine().getErr()))
        : Optional.empty();
  }

  Messages messages() throws UsageException {
    return Messages.of(((Taohua) spec.root().userObject()).lang());
  }
}
