package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the READMEs say of commands, options and data files is so. */
class ReadmeTest {
  private static final Pattern CODE = Pattern.compile("(?s)```sh\\n(.*?)```");
  private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)`");
  private static final Pattern HEADING = Pattern.compile("(?m)^### (\\w+\\.csv)$");
  private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void everyCommandLineIsUnderstood(String readme) {
    List<String> lines = commandLines(readme);
    assertThat(lines).hasSizeGreaterThan(10).anyMatch(line -> line.startsWith("./taohua report"));
    for (String line : lines) {
      String[] words = line.replaceFirst("\\s+(#|>).*", "").split("\\s+");
      assertThat(words[0]).isIn("taohua", "./taohua", "mvn");
      if (!words[0].equals("mvn")) {
        String[] args = List.of(words).subList(1, words.length).toArray(String[]::new);
        CommandLine.ParseResult parsed = Main.commands().parseArgs(args);
        assertThat(parsed.subcommand().errors()).as(line).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void everyOptionIsDocumentedAndNoOther(String readme) {
    Set<String> options = new TreeSet<>();
    Main.commands()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (!name.equals("help")) {
                command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .forEach(options::add);
              }
            });
    Set<String> documented = new TreeSet<>();
    OPTION
        .matcher(Speeches.read(Path.of(readme)))
        .results()
        .map(found -> found.group(1))
        .forEach(documented::add);
    assertThat(documented).isEqualTo(options);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void everyDefaultIsDocumented(String readme) {
    List<String> rows = Speeches.read(Path.of(readme)).lines().toList();
    for (CommandLine command : Main.commands().getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        String value = option.defaultValue();
        if (value != null && option.arity().max() > 0) {
          String shown = value.equals("0") ? "3" : value.replaceFirst("\\.0$", "");
          assertThat(rows)
              .as("a row that says that %s is %s", option.longestName(), shown)
              .anyMatch(
                  row -> row.contains("`" + option.longestName() + "`") && row.contains(shown));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void everyColumnOfEveryTableIsDocumentedInOrder(String readme) throws Exception {
    Path out = folder.resolve("out");
    Outcome.of("report", Speeches.into(folder.resolve("speeches")), "-o", out);
    Map<String, List<String>> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(out.resolve("data"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
        String header = Files.readAllLines(file).get(0);
        written.put(file.getFileName().toString(), List.of(header.split(",")));
      }
    }
    assertThat(columns(Speeches.read(Path.of(readme)))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void everySampleIsDocumented(String readme) throws Exception {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      assertThat(Speeches.read(Path.of(readme)))
          .contains(samples.map(file -> "`" + file.getFileName() + "`").toList());
    }
  }

  private static List<String> commandLines(String readme) {
    List<String> lines = new ArrayList<>();
    for (MatchResult block : CODE.matcher(Speeches.read(Path.of(readme))).results().toList()) {
      block.group(1).lines().filter(line -> !line.isBlank()).forEach(lines::add);
    }
    return lines;
  }

  /** The columns under each heading that names a table. */
  private static Map<String, List<String>> columns(String text) {
    Map<String, List<String>> columns = new TreeMap<>();
    for (MatchResult heading : HEADING.matcher(text).results().toList()) {
      int next = text.indexOf("\n#", heading.end());
      String section = text.substring(heading.end(), next < 0 ? text.length() : next);
      columns.put(
          heading.group(1),
          COLUMN.matcher(section).results().map(found -> found.group(1)).toList());
    }
    return columns;
  }
}
