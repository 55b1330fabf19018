package taohua.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import taohua.words.Lang;

/** The top command: what there is to do. */
@Command(name = "taohua", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class Taohua implements Callable<Integer> {
  // In the order of the help page.
  private static final Map<String, Class<?>> COMMANDS = commands();

  // What picocli brings along.
  private static final Set<String> OTHERS = Set.of("help", "generate-completion");

  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private Optional<String> lang = Optional.empty();

  /** The language that the call asks for, else the locale's. */
  Lang lang() throws UsageException {
    return lang.isEmpty()
        ? ChosenLanguage.ofLocale()
        : Lang.of(lang.get())
            .orElseThrow(() -> UsageException.choice("--lang", "zh|en", lang.get()));
  }

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("report", ReportCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("compare", CompareCommand.class);
    commands.put("pairs", PairsCommand.class);
    commands.put("baseline", BaselineCommand.class);
    commands.put("index", IndexCommand.class);
    commands.put("extract", ExtractCommand.class);
    commands.put("open", OpenCommand.class);
    commands.put("serve", ServeCommand.class);
    return Collections.unmodifiableMap(commands);
  }

  /** Whether a word is the name of a command. */
  static boolean isCommand(String word) {
    return COMMANDS.containsKey(word) || OTHERS.contains(word);
  }

  /**
   * The top command with those below it: with all of them, or, where the call begins with the name
   * of one, with that one, as looking at all options of all commands takes as long as reading a
   * dozen speeches.
   */
  static CommandLine commandLine(String... args) {
    CommandLine top = new CommandLine(new Taohua());
    Class<?> called = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (called != null) {
      return top.addSubcommand(called);
    }
    COMMANDS.values().forEach(top::addSubcommand);
    return top.addSubcommand(HelpCommand.class).addSubcommand(GenerateCompletion.class);
  }

  @Override
  public Integer call() throws UsageException {
    throw new UsageException("usage.command");
  }
}
