package taohua.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message is said somewhere, and all that is said is a message. */
class KeysTest {
  /** What keys begin with that are put together at run time. */
  private static final List<String> PREFIXES =
      List.of(
          "aside.",
          "back.",
          "cause.",
          "conclusion.",
          "date.",
          "direction.",
          "folder.kind.",
          "help.label.",
          "hint.",
          "kind.",
          "label.",
          "left.",
          "level.",
          "limit.",
          "origin.format.",
          "reason.",
          "relation.",
          "role.is.",
          "role.not.",
          "scope.",
          "skipped.",
          "slot.",
          "stage.",
          "story.",
          "term.",
          "why.");

  /** What keys end with that are put together at run time. */
  private static final List<String> ENDINGS = List.of(".note");

  private static final Pattern QUOTED = Pattern.compile("[\"'`]([\\w.-]+)[\"'`]");

  private static final Pattern SAID =
      Pattern.compile(
          "(?:Notice\\.of|\\bword|(?:messages|words|words\\(\\)|ENGLISH)\\.get|UsageException|warn)"
              + "\\(\\s*(?:Notice\\.of\\(\\s*)?\"([a-z][\\w.-]*)\"\\s*[,)]");

  private static final String SOURCES = sources();

  @Test
  void everyMessageIsSaidSomewhere() {
    Set<String> quoted = found(QUOTED);
    assertThat(Messages.of(Lang.ZH).texts().keySet())
        // What picocli looks up is held by HelpTest.
        .filteredOn(key -> !key.startsWith("help."))
        .filteredOn(key -> PREFIXES.stream().noneMatch(key::startsWith))
        .filteredOn(
            key ->
                ENDINGS.stream()
                    .noneMatch(end -> key.endsWith(end) && quoted.contains(key.replace(end, ""))))
        .filteredOn(key -> !quoted.contains(key))
        .as("messages that nobody says")
        .isEmpty();
  }

  @Test
  void everyPrefixIsPutTogetherSomewhere() {
    assertThat(PREFIXES)
        .allMatch(
            prefix ->
                Pattern.compile('"' + Pattern.quote(prefix) + "\"\\s*\\+").matcher(SOURCES).find());
  }

  @Test
  void allThatIsSaidIsAMessage() {
    Set<String> said = found(SAID);
    assertThat(said).hasSizeGreaterThan(300);
    assertThat(Messages.of(Lang.ZH).texts().keySet()).containsAll(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages", "notices", "help"})
  void noKeyStandsTwiceInAFile(String file) throws IOException {
    for (Lang lang : Lang.values()) {
      Path path =
          Path.of("src/main/resources/taohua/words", file + "_" + lang.word() + ".properties");
      Properties properties = new Properties();
      try (var reader = Files.newBufferedReader(path)) {
        properties.load(reader);
      }
      // Continued lines begin with a blank.
      long keys =
          Files.readAllLines(path).stream().filter(line -> line.matches("[^#\\s].*")).count();
      assertThat(properties).as("%s", path).hasSize((int) keys);
    }
  }

  private static Set<String> found(Pattern pattern) {
    return pattern
        .matcher(SOURCES)
        .results()
        .map(one -> one.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All of the program that says something. */
  private static String sources() {
    StringBuilder all = new StringBuilder();
    for (String folder :
        List.of("src/main/java", "src/main/jte", "src/main/web/src", "src/spark/java")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file :
            files.filter(one -> one.toString().matches(".*\\.(java|jte|js)")).toList()) {
          all.append(Files.readString(file)).append('\n');
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }
}
