package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import taohua.words.Lang;
import taohua.words.Messages;

/** What the documentation says of commands, options and data files is so, in both languages. */
class DocumentationTest {
  private static final Pattern CODE = Pattern.compile("(?s)```sh\\n(.*?)```");
  private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)`");
  private static final Pattern HEADING = Pattern.compile("(?m)^## (\\w+\\.csv)$");
  private static final Pattern ANY_HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)#?([^)]*)\\)");
  private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  /** The language of a README and of its folder of documentation. */
  enum Language {
    ENGLISH("README.md", "docs"),
    CHINESE("README.zh.md", "docs/zh");

    private final String readme;
    private final String folder;

    Language(String readme, String folder) {
      this.readme = readme;
      this.folder = folder;
    }

    /** The README, then the pages of the folder by name. */
    List<Path> pages() {
      try (Stream<Path> pages = Files.list(Path.of(folder))) {
        return Stream.concat(
                Stream.of(Path.of(readme)),
                pages.filter(page -> page.toString().endsWith(".md")).sorted())
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Every page, one after the other. */
    String all() {
      return pages().stream().map(Speeches::read).collect(Collectors.joining("\n"));
    }
  }

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void everyCommandLineIsUnderstood(Language language) {
    List<String> lines = commandLines(language.all());
    assertThat(lines).hasSizeGreaterThan(10).anyMatch(line -> line.startsWith("./taohua report"));
    for (String line : lines) {
      String[] words = line.replaceFirst("\\s+(#|>).*", "").split("\\s+");
      assertThat(words[0]).isIn("taohua", "./taohua", "mvn");
      if (!words[0].equals("mvn")) {
        String[] args = List.of(words).subList(1, words.length).toArray(String[]::new);
        CommandLine.ParseResult parsed = Main.commands(Messages.of(Lang.EN)).parseArgs(args);
        assertThat(parsed.subcommand().errors()).as(line).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionIsDocumentedAndNoOther(Language language) {
    Set<String> options = new TreeSet<>();
    Main.commands(Messages.of(Lang.EN))
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
    OPTION.matcher(language.all()).results().map(found -> found.group(1)).forEach(documented::add);
    assertThat(documented).isEqualTo(options);
  }

  @ParameterizedTest
  @EnumSource
  void everyDefaultIsDocumented(Language language) {
    List<String> rows = language.all().lines().toList();
    for (CommandLine command : Main.commands(Messages.of(Lang.EN)).getSubcommands().values()) {
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
  @EnumSource
  void everyColumnOfEveryTableIsDocumentedInOrder(Language language) throws Exception {
    Path out = folder.resolve("out");
    Path speeches = Speeches.into(folder.resolve("speeches"));
    Outcome.of("report", speeches, "--reworded", "-o", out);
    Map<String, List<String>> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(out.resolve("data"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
        String header = Files.readAllLines(file).get(0);
        written.put(file.getFileName().toString(), List.of(header.split(",")));
      }
    }
    assertThat(columns(language.all())).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource
  void everySampleIsDocumented(Language language) throws Exception {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      assertThat(language.all())
          .contains(samples.map(file -> "`" + file.getFileName() + "`").toList());
    }
  }

  @Test
  void readmesAreShortAndEveryPageIsReachedFromThem() throws IOException {
    for (Language language : Language.values()) {
      List<Path> pages = language.pages();
      assertThat(Files.readAllLines(pages.get(0))).hasSizeLessThanOrEqualTo(200);
      for (Path page : pages) {
        Matcher link = LINK.matcher(Speeches.read(page));
        while (link.find()) {
          Path target = page.resolveSibling(link.group(1)).normalize();
          assertThat(target).as("a link of %s", page).exists();
          if (!link.group(2).isEmpty()) {
            assertThat(anchors(Speeches.read(target))).as("%s", page).contains(link.group(2));
          }
        }
      }
      String contents = Speeches.read(pages.get(1).resolveSibling("README.md"));
      for (Path page : pages.subList(1, pages.size())) {
        assertThat(contents + "(README.md)").contains("(" + page.getFileName() + ")");
      }
    }
  }

  /** As the usual viewers make them from headings. */
  private static List<String> anchors(String page) {
    return ANY_HEADING
        .matcher(page)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
        .toList();
  }

  private static List<String> commandLines(String text) {
    List<String> lines = new ArrayList<>();
    for (MatchResult block : CODE.matcher(text).results().toList()) {
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
