package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.cli.Outcome;

/** Whatever a corpus holds, the program ends well, soon, and what it wrote is whole. */
class CorpusFuzzTest {
  // The name of an exception never stands in a message for users.
  private static final Pattern UNEXPECTED =
      Pattern.compile("\\b(?:java|com|org|de|taohua)\\.[\\w.$]*(?:Exception|Error)");

  private static final Pattern TEXT = Pattern.compile("\\.(?:txt|jsonl)$|o\\.csv$");

  @TempDir private Path folder;

  @Test
  void everyCorpusIsReportedAndCheckedWithinFiveSeconds() {
    Measure measure = Measure.asked();
    Measure.each("corpora", measure.corpora(), measure.seed(), this::run);
  }

  private void run(long seed) throws IOException {
    clear();
    run(new Random(seed));
  }

  private void run(Random random) throws IOException {
    OddCorpus corpus = new OddCorpus(random);
    Path input = folder.resolve("in");
    List<String> names = corpus.write(input);
    List<Object> words = new ArrayList<>(List.of("--quiet", "--threads", "1", "--lang"));
    words.add(random.nextBoolean() ? "zh" : "en");
    if (Measure.asked().corpora() == 1) {
      words.add("--verbose");
    }
    if (random.nextBoolean()) {
      words.addAll(List.of("--officials", corpus.officials(folder.resolve("o.csv"), names)));
    }
    if (random.nextInt(4) == 0) {
      words.add("--anonymize");
    }
    if (random.nextInt(3) > 0) {
      report(input, words, random);
    } else {
      check(input, names.get(random.nextInt(names.size())), words, random);
    }
  }

  private void report(Path input, List<Object> words, Random random) throws IOException {
    boolean isSingle = random.nextInt(4) == 0;
    Path out = folder.resolve(isSingle ? "out.html" : "out");
    List<Object> all = new ArrayList<>(List.of("report", input, "-o", out));
    all.addAll(words);
    if (isSingle) {
      all.add("--single-file");
    }
    outcome(all);
    written(out);
  }

  private void check(Path input, String name, List<Object> words, Random random)
      throws IOException {
    Path draft = folder.resolve("draft" + name.substring(name.indexOf('.')));
    Files.copy(input.resolve(name), draft);
    Path out = folder.resolve("out");
    List<Object> all = new ArrayList<>(List.of("check", draft, "--against", input));
    all.addAll(words);
    String form = List.of("html", "text", "json", "folder").get(random.nextInt(4));
    all.addAll(form.equals("folder") ? List.of("-o", out) : List.of("--format", form));
    if (form.equals("html")) {
      all.addAll(List.of("-o", folder.resolve("out.html")));
    }
    Outcome outcome = outcome(all);
    if (form.equals("json") && outcome.code() == 0) {
      new ObjectMapper().readTree(outcome.out());
    }
    written(form.equals("html") ? folder.resolve("out.html") : out);
  }

  private static Outcome outcome(List<Object> words) {
    Outcome outcome = Outcome.of(words.toArray());
    assertThat(outcome.code()).as(outcome.err()).isBetween(0, 1);
    assertThat(outcome.err()).doesNotContainPattern(UNEXPECTED);
    assertThat(outcome.code() == 1 && outcome.err().isBlank()).isFalse();
    return outcome;
  }

  private void written(Path out) throws IOException {
    if (Files.isDirectory(out)) {
      ReportCheck.of(out, isPlain());
    } else if (Files.exists(out)) {
      ReportCheck.page(Files.readString(out));
    }
  }

  /** Whether nothing that was given, nor a text that was read, holds a question mark. */
  private boolean isPlain() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(one -> TEXT.matcher(one.toString()).find()).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).indexOf('?') >= 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void clear() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!one.equals(folder)) {
          Files.delete(one);
        }
      }
    }
  }
}
