package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.language.Characters;

/** Forty planted names stand in nothing that {@code --anonymize} writes, however it is read. */
class HiddenNamesTest {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern BLOCK = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\s\\p{Z}\\p{C}\\p{M}&&[^\\x{D800}-\\x{DFFF}]]+");
  private static final Pattern BETWEEN = Pattern.compile("[·•・‧.\\-_’'/]");

  private static final Map<String, String> NORMAL =
      PlantedNames.hidden().stream()
          .distinct()
          .collect(
              Collectors.toMap(name -> name, name -> BETWEEN.matcher(normal(name)).replaceAll("")));

  @TempDir private Path folder = Path.of("");
  private Path speeches = Path.of("");

  @BeforeEach
  void plant() {
    speeches = PlantedNames.into(folder);
  }

  @Test
  void noneIsInTheFolderOfAReport() {
    Path out = folder.resolve("out");
    run("report", speeches, "-o", out);
    assertClean(out);
    assertThat(Speeches.read(out.resolve("data/text/0001.txt"))).contains(PlantedNames.KEPT);
  }

  @Test
  void noneIsInASingleFile() {
    Path page = folder.resolve("one.html");
    run("report", speeches, "-o", page, "--single-file");
    assertClean(page);
  }

  @Test
  void noneIsInTheFolderOfACheck() {
    Path out = folder.resolve("check");
    run("check", checked(), "--against", speeches, "-o", out);
    assertClean(out);
  }

  @Test
  void noneIsInASheetOfAnyForm() {
    Path page = folder.resolve("sheet.html");
    run("check", checked(), "--against", speeches, "-o", page);
    assertClean(page);
    assertThat(read(page)).contains("其他人、其他地方照旧");
    for (String format : List.of("text", "json")) {
      String sheet = run("check", checked(), "--against", speeches, "--format", format).out();
      assertThat(found(sheet)).as(format).isEmpty();
      assertThat(sheet).containsAnyOf("换成了代称", "are replaced");
    }
  }

  @Test
  void theSearchFindsThemAllInAPlainReport() {
    Path out = folder.resolve("plain");
    Outcome outcome =
        Outcome.of("report", speeches, "--officials", folder.resolve("officials.csv"), "-o", out);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    TreeSet<String> all = new TreeSet<>(found(outcome.err()));
    files(out).forEach(file -> all.addAll(found(read(file))));
    assertThat(all).containsAll(PlantedNames.hidden().stream().filter(n -> !isUnread(n)).toList());
  }

  // Notes, and a series that only says who is who, are written nowhere.
  private static boolean isUnread(String name) {
    return name.equals("临漪的朋友");
  }

  private Path checked() {
    return speeches.resolve("0-闻景澄-岚川省栖梧市.txt");
  }

  private Outcome run(Object... words) {
    Stream<Object> more =
        Stream.of("--officials", folder.resolve("officials.csv"), "--anonymize", "--lang", "zh");
    Outcome outcome = Outcome.of(Stream.concat(Stream.of(words), more).toArray());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  private static void assertClean(Path written) {
    List<Path> files = files(written);
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(found(written.relativize(file) + "\n" + read(file))).as(file.toString()).isEmpty();
    }
  }

  /** The planted names that a file holds, in any of the ways to read it. */
  private static List<String> found(String content) {
    List<String> seen = new ArrayList<>();
    for (String view : views(content)) {
      String normal = normal(view);
      seen.add(normal);
      seen.add(BETWEEN.matcher(normal).replaceAll(""));
    }
    return NORMAL.entrySet().stream()
        .filter(name -> seen.stream().anyMatch(view -> view.contains(name.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> views(String content) {
    String entities = Parser.unescapeEntities(content, false);
    List<String> views =
        new ArrayList<>(
            List.of(
                content,
                TAG.matcher(content).replaceAll(""),
                entities,
                TAG.matcher(entities).replaceAll(""),
                UNIT.matcher(content).replaceAll(HiddenNamesTest::unit),
                PERCENT.matcher(entities).replaceAll(HiddenNamesTest::percent)));
    BLOCK.matcher(content).results().forEach(block -> views.add(block(block.group())));
    return views;
  }

  private static String unit(MatchResult unit) {
    char c = (char) Integer.parseInt(unit.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(c));
  }

  private static String percent(MatchResult bytes) {
    return Matcher.quoteReplacement(URLDecoder.decode(bytes.group(), StandardCharsets.UTF_8));
  }

  /** What a block of Base64 holds, packed or not. */
  private static String block(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      String plain = new String(bytes, StandardCharsets.UTF_8);
      return plain + inflated(bytes, false) + inflated(bytes, true);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String inflated(byte[] bytes, boolean raw) {
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(raw))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String normal(String text) {
    String form = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return UNSEEN.matcher(Characters.simplify(form)).replaceAll("");
  }

  private static List<Path> files(Path written) {
    try (Stream<Path> files = Files.walk(written)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
