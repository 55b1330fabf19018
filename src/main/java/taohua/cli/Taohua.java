package taohua.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import taohua.words.Lang;

/** The top command: what there is to do. */
@Command(
    name = "taohua",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      ReportCommand.class,
      CheckCommand.class,
      CompareCommand.class,
      PairsCommand.class,
      BaselineCommand.class,
      IndexCommand.class,
      ExtractCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    })
final class Taohua implements Callable<Integer> {
  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private Optional<String> lang = Optional.empty();

  /** The language that the call asks for, else the locale's. */
  Lang lang() throws UsageException {
    return lang.isEmpty()
        ? ChosenLanguage.ofLocale()
        : Lang.of(lang.get())
            .orElseThrow(() -> UsageException.choice("--lang", "zh|en", lang.get()));
  }

  @Override
  public Integer call() throws UsageException {
    throw new UsageException("usage.command");
  }
}
