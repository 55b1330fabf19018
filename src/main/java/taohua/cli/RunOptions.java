package taohua.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import taohua.words.Lang;
import taohua.words.Messages;

/** Options that every command has; they change no result. */
final class RunOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use (default: as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no progress and no summary.")
  private boolean quiet;

  @Option(
      names = "--verbose",
      description = "On a failure, print where in the program it happened.")
  @SuppressWarnings("UnusedVariable") // read where a command fails, from what was parsed
  private boolean verbose;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "The language of reports and verdicts (default: the locale's, else zh).")
  private Optional<String> lang = Optional.empty();

  boolean quiet() {
    return quiet;
  }

  int threads() throws UsageException {
    if (threads < 1 || threads > 1024) {
      throw new UsageException("usage.range", "--threads", "1", "1024", String.valueOf(threads));
    }
    return threads;
  }

  Lang lang() throws UsageException {
    if (lang.isPresent()) {
      return Lang.of(lang.get())
          .orElseThrow(() -> UsageException.choice("--lang", "zh|en", lang.get()));
    }
    return ChosenLanguage.ofLocale();
  }

  Messages messages() throws UsageException {
    return Messages.of(lang());
  }
}
