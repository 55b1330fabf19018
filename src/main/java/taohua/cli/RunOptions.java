package taohua.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import taohua.words.Lang;

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
      throw new UsageException("--threads takes a number from 1 to 1024, not " + threads);
    }
    return threads;
  }

  Lang lang() throws UsageException {
    if (lang.isPresent()) {
      return Lang.of(lang.get())
          .orElseThrow(() -> new UsageException("--lang takes zh or en, not " + lang.get()));
    }
    // Java takes a missing locale for English; the environment tells one that was chosen.
    return Lang.of(Locale.forLanguageTag(locale().replaceFirst("[_.@].*", "")));
  }

  /** The launcher's word goes first: it may change the environment to have file names read. */
  private static String locale() {
    String told = System.getProperty("taohua.locale");
    if (told != null) {
      return told;
    }
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = System.getenv(variable);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  static boolean isVerbose(ParseResult parsed) {
    return parsed.hasMatchedOption("--verbose")
        || parsed.hasSubcommand() && isVerbose(parsed.subcommand());
  }
}
