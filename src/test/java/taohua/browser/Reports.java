package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import taohua.cli.Outcome;

/** Reports to look at, each made when first asked for, in a folder that goes with the tests. */
final class Reports implements AutoCloseable {
  private static final Path SAMPLES = Path.of("samples");

  private final Path folder;
  private final Map<String, Path> made = new TreeMap<>();

  Reports() {
    try {
      folder = Files.createTempDirectory("taohua-reports");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code report samples} writes. */
  Path samples(String lang) {
    return made("samples-" + lang, "report", SAMPLES, "--lang", lang);
  }

  /** The same in one file. */
  Path singleFile(String lang) {
    return made("alone-" + lang + ".html", "report", SAMPLES, "--single-file", "--lang", lang);
  }

  /** What {@code check} writes about two of the samples; its sheet.html is the one-file report. */
  Path check(String lang) {
    return made(
        "check-" + lang, "check", sample("02"), sample("03"), "--against", SAMPLES, "--lang", lang);
  }

  /** What {@code compare} writes about two of the samples, as a folder of one page. */
  Path compare(String lang) {
    return made(
            "compare-" + lang + "/page.html", "compare", sample("02"), sample("01"), "--lang", lang)
        .resolveSibling("");
  }

  /**
   * What the program writes when given these words and {@code -o} and the name.
   *
   * @param name of a file or folder; the same name stands for the same words
   */
  Path made(String name, Object... words) {
    return made.computeIfAbsent(
        name,
        any -> {
          Path out = folder.resolve(name);
          Object[] all = Stream.concat(Stream.of(words), Stream.of("-q", "-o", out)).toArray();
          Outcome outcome = Outcome.of(all);
          assertThat(outcome.code()).as(outcome.err()).isZero();
          return out;
        });
  }

  /** A folder for inputs. */
  Path inputs(String name) {
    try {
      return Files.createDirectories(folder.resolve("inputs").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages in a folder and below, sorted. */
  static List<Path> pages(Path report) {
    try (Stream<Path> files = Files.walk(report)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample whose name begins with a number. */
  static Path sample(String number) {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(number))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
