package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import taohua.words.Lang;
import taohua.words.Messages;

/** What {@code --help} prints, in both languages. */
class HelpTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern DESCRIBED = Pattern.compile("^ {2,6}-\\S.*? {2,}(?=\\S)");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void everyCommandOptionAndParameterIsDescribed(Lang lang) {
    for (CommandLine command : all(lang)) {
      String name = command.getCommandSpec().qualifiedName();
      String[] summary = command.getCommandSpec().usageMessage().description();
      assertDescribed(name, summary, lang);
      for (ArgSpec argument : command.getCommandSpec().args()) {
        assertDescribed(
            name + " " + argument.paramLabel() + argument, argument.description(), lang);
      }
    }
  }

  private static void assertDescribed(String what, String[] description, Lang lang) {
    assertThat(description).as(what).isNotEmpty();
    assertThat(HAN.matcher(description[0]).find()).as(what).isEqualTo(lang == Lang.ZH);
    assertThat(description[0].length()).as(what).isGreaterThan(4);
  }

  @ParameterizedTest
  @EnumSource
  void everyLineFitsATerminalAndDescriptionsStandInOneColumn(Lang lang) {
    for (CommandLine command : all(lang)) {
      List<String> lines = command.getUsageMessage().lines().toList();
      assertThat(lines).allMatch(line -> columns(line) <= 80);
      List<Integer> starts =
          lines.stream()
              .map(DESCRIBED::matcher)
              .filter(row -> row.find())
              .map(row -> columns(row.group()))
              .distinct()
              .toList();
      assertThat(starts).as(command.getUsageMessage()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyExampleIsUnderstood(Lang lang) {
    List<String> examples = new ArrayList<>();
    for (CommandLine command : all(lang)) {
      command
          .getUsageMessage()
          .lines()
          .filter(line -> line.startsWith("  taohua "))
          .forEach(examples::add);
    }
    assertThat(examples).hasSizeGreaterThan(15);
    for (String example : examples) {
      String call = example.strip().replaceFirst(" {2,}.*| > .*", "");
      String[] args = List.of(call.split(" ")).stream().skip(1).toArray(String[]::new);
      CommandLine.ParseResult parsed = Main.commands(Messages.of(lang)).parseArgs(args);
      assertThat(parsed.subcommand().errors()).as(example).isEmpty();
    }
  }

  @Test
  void everyTextOfTheHelpIsPrintedSomewhere() {
    Map<String, String> texts = new TreeMap<>(Messages.of(Lang.ZH).texts());
    texts.keySet().removeIf(key -> !key.startsWith("help."));
    StringBuilder printed = new StringBuilder();
    all(Lang.ZH).forEach(command -> printed.append(command.getUsageMessage()));
    String help = onOneLine(printed.toString());
    assertThat(texts)
        .allSatisfy((key, text) -> assertThat(help).as(key).contains(onOneLine(beginning(text))));
  }

  /** Up to where picocli fills something in. */
  private static String beginning(String text) {
    return text.replaceFirst("\\$\\{.*", "").replace("%n", "");
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void helpSpeaksTheLanguageOfTheCall() {
    assertThat(Outcome.of("check", "--help").out()).startsWith("用法：taohua check 文件...");
    assertThat(Outcome.of("check", "--help", "--lang", "en").out())
        .startsWith("Usage: taohua check INPUT...");
    assertThat(Outcome.of("--lang=en", "check", "--help").out()).startsWith("Usage: ");
    assertThat(Outcome.of("help", "--lang", "en", "check").out())
        .isEqualTo(Outcome.of("check", "--help", "--lang", "en").out());
  }

  @Test
  void theScriptOfCompletionCompletes() throws Exception {
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "no bash here");
    Outcome printed = Outcome.of("generate-completion");
    assertThat(printed.code()).isZero();
    Path script = Speeches.write(folder.resolve("completion.sh"), printed.out());
    String complete =
        "source \"$0\"; complete -p taohua; compopt() { :; };"
            + " COMP_WORDS=(taohua che); COMP_CWORD=1; _complete_taohua; echo ${COMPREPLY[@]};"
            + " COMP_WORDS=(taohua check --ag); COMP_CWORD=2; _complete_taohua;"
            + " echo ${COMPREPLY[@]}";
    ProcessBuilder builder = new ProcessBuilder(bash.toString(), "-c", complete, script.toString());
    builder.redirectErrorStream(true).environment().putAll(Map.of("LC_ALL", "C"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(said.lines())
        .containsExactly("complete -o default -F _complete_taohua taohua", "check", "--against");
  }

  private static List<CommandLine> all(Lang lang) {
    CommandLine root = Main.commands(Messages.of(lang)).setUsageHelpAutoWidth(false);
    List<CommandLine> all = new ArrayList<>(List.of(root));
    root.getSubcommands()
        .values()
        .forEach(
            command -> {
              all.add(command);
              all.addAll(command.getSubcommands().values());
            });
    return all;
  }

  private static int columns(String line) {
    return line.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  private static boolean isWide(int point) {
    return Character.isIdeographic(point) || point >= 0x3000 && point <= 0x303F;
  }
}
