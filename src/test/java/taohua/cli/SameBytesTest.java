package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data files of a report depend on what is read and on nothing else. */
class SameBytesTest {
  private static final Path SAMPLES = Path.of("samples");

  @TempDir private Path folder = Path.of("");

  @Test
  void neitherThreadsNorTheOrderOfInputsChangeAByte() throws Exception {
    Map<String, String> expected = report("one", List.of(SAMPLES), 1);
    assertThat(expected).containsKeys("run.json", "passages.csv", "text/0012.txt");
    assertThat(report("two", List.of(SAMPLES), 2)).isEqualTo(expected);
    List<Path> files = files();
    Collections.shuffle(files, new Random(3));
    assertThat(report("shuffled", files, 2)).isEqualTo(expected);
    Collections.reverse(files);
    files.add(SAMPLES);
    files.add(SAMPLES.toAbsolutePath());
    assertThat(report("twice", files, 2)).as("each file given twice").isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati, 8",
    "ar-EG-u-nu-arab, America/Los_Angeles, 3",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Shanghai, 2",
    "de-DE, Asia/Kathmandu, 1",
    "zh-TW, UTC, 8"
  })
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void norDoTheLocaleAndTheTimeZone(String locale, String zone, int threads) {
    Map<String, String> expected = report("here", List.of(SAMPLES), 1);
    Locale before = Locale.getDefault();
    TimeZone there = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(report("there", List.of(SAMPLES), threads)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(there);
    }
  }

  @Test
  void filesOfOneNameKeepTheirIdsInAnyOrder() {
    Path east = Speeches.into(folder.resolve("east"));
    Path west = folder.resolve("west");
    Speeches.write(west.resolve("a.txt"), Speeches.OTHER);
    Speeches.write(west.resolve("d.pdf"), "%PDF-1.7");
    Map<String, String> expected = report("ahead", List.of(east, west), 2);
    assertThat(expected.get("run.json")).contains("\"east/a.txt\"", "\"west/a.txt\"", "\"b.txt\"");
    assertThat(report("back", List.of(west, east), 2)).isEqualTo(expected);
  }

  @Test
  void aCheckIsTheSameInAnyOrder() {
    Path speeches = Speeches.into(folder.resolve("speeches"));
    Path a = speeches.resolve("a.txt");
    Path b = speeches.resolve("b.txt");
    Path c = speeches.resolve("c.txt");
    Map<String, String> expected =
        run("ahead", "check", b, c, "--against", a, "--against", c, "--threads", 1);
    assertThat(run("back", "check", c, b, "--against", c, "--against", a, "--threads", 2))
        .isEqualTo(expected);
  }

  private Map<String, String> report(String name, List<Path> inputs, int threads) {
    List<Object> words = new ArrayList<>(inputs);
    words.add(0, "report");
    words.addAll(List.of("--data-only", "--threads", threads));
    return run(name, words.toArray());
  }

  private Map<String, String> run(String name, Object... words) {
    Path out = folder.resolve("out").resolve(name);
    Outcome outcome = Outcome.of(Stream.concat(Stream.of(words), Stream.of("-o", out)).toArray());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return DataFolder.ofReport(out).contents();
  }

  private static List<Path> files() throws java.io.IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return new ArrayList<>(files.sorted().toList());
    }
  }
}
