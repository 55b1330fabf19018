package taohua.samples;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.cli.DataFolder;
import taohua.cli.Outcome;

/** What was planted in the samples is found, under its right name, and nothing else is. */
class SamplesStoryTest {
  private static final String QUOTED_TWICE = "10-砚河市-防汛备汛.docx < 12-桐坞县-秋粮收购.txt";

  @TempDir private static Path folder = Path.of("");
  private static DataFolder data = new DataFolder(Path.of(""));

  @BeforeAll
  static void report() {
    Outcome report = Outcome.of("report", "samples", "-o", folder);
    assertThat(report.code()).as(report.err()).isZero();
    data = DataFolder.ofReport(folder);
  }

  @Test
  void onlyPlantedPairsShareAPassage() throws IOException {
    Set<String> planted = kinds().keySet();
    Set<String> found = data.rows("passages.csv").stream().map(Planted::pair).collect(toSet());
    // Both quote the same sentence of 09, which is no reuse between the two.
    found.remove(QUOTED_TWICE);
    assertThat(found).isEqualTo(planted);
  }

  @Test
  void plantedPassagesAreFoundToTheirEnds() throws IOException {
    Map<String, String> kinds = kinds();
    Map<String, Score> scores = new TreeMap<>();
    Map<String, BitSet> planted = new HashMap<>();
    for (JsonNode gold : read("gold.json")) {
      planted.computeIfAbsent(Planted.pair(gold), pair -> new BitSet()).or(stretch(gold));
    }
    Map<String, BitSet> found = new HashMap<>();
    for (NamedCsvRecord row : data.rows("passages.csv")) {
      found
          .computeIfAbsent(Planted.pair(row), pair -> new BitSet())
          .set(number(row, "target_start"), number(row, "target_end"));
    }
    kinds.forEach(
        (pair, kind) ->
            scores.merge(
                kind,
                Score.of(
                    planted.getOrDefault(pair, new BitSet()),
                    found.getOrDefault(pair, new BitSet())),
                Score::plus));
    assertThat(scores)
        .containsOnlyKeys(
            "slot", "light", "quote", "quote-unmarked", "superior-unattributed", "relayed", "own");
    scores.forEach(
        (kind, score) -> {
          assertThat(score.recall()).as(kind + " recall").isGreaterThanOrEqualTo(0.95);
          assertThat(score.precision()).as(kind + " precision").isGreaterThanOrEqualTo(0.93);
        });
  }

  @Test
  void everyPassageBearsTheLabelOfItsKind() throws IOException {
    Map<String, String> kinds = kinds();
    for (NamedCsvRecord row : data.rows("passages.csv")) {
      String kind = kinds.getOrDefault(Planted.pair(row), "quote");
      assertThat(row.getField("label"))
          .as(row.toString())
          .isEqualTo(kind.startsWith("quote") ? "quoted" : kind.equals("own") ? "own" : "copied");
      assertThat(row.getField("direction")).as(row.toString()).isEqualTo("earlier");
      if (row.getField("source").startsWith("09-")) {
        assertThat(row.getField("relation")).as(row.toString()).isEqualTo("superior");
      }
    }
  }

  @Test
  void twoReportTheSameMeetingAndOneOfThemSaysItAgain() throws IOException {
    assertThat(data.rows("labels.csv"))
        .filteredOn(row -> row.getField("document").startsWith("14-"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getField("label")).isEqualTo("copied");
              assertThat(row.getField("reasons")).contains("relayed", "own_later");
            });
    assertThat(data.rows("causes.csv"))
        .filteredOn(row -> row.getField("cause").equals("relayed"))
        .singleElement()
        .satisfies(row -> assertThat(row.getField("document")).isEmpty());
  }

  @Test
  void everyFormulaHasExactlyTheDocumentsThatUseIt() throws IOException {
    Map<String, NamedCsvRecord> formulas =
        data.rows("formulas.csv").stream()
            .collect(toMap(row -> bare(row.getField("text")), row -> row));
    for (JsonNode expected : read("formulas.json")) {
      String text = expected.get("normalised").asText();
      assertThat(formulas).containsKey(text);
      NamedCsvRecord row = Objects.requireNonNull(formulas.get(text));
      Set<String> documents =
          data.rows("occurrences.csv").stream()
              .filter(use -> use.getField("formula").equals(row.getField("id")))
              .map(use -> use.getField("document"))
              .collect(toSet());
      Set<String> files = new java.util.TreeSet<>();
      expected.get("files").forEach(file -> files.add(file.asText()));
      assertThat(documents).as(text).isEqualTo(files);
      assertThat(number(row, "officials")).as(text).isEqualTo(expected.get("officials").asInt());
      assertThat(number(row, "independent"))
          .as(text + ", used independently")
          .isEqualTo(expected.get("independent").asInt());
    }
  }

  /** The kind of reuse of each planted pair. */
  private static Map<String, String> kinds() throws IOException {
    Map<String, String> kinds = new TreeMap<>();
    for (JsonNode gold : read("gold.json")) {
      kinds.put(Planted.pair(gold), gold.get("kind").asText());
    }
    return kinds;
  }

  /** Where a planted passage stands in its target, in code points. */
  private static BitSet stretch(JsonNode gold) throws IOException {
    BitSet stretch = new BitSet();
    if (!gold.get("target_start").isNull()) {
      stretch.set(gold.get("target_start").asInt(), gold.get("target_end").asInt());
      return stretch;
    }
    String text = text(gold.get("target").asText());
    String last = gold.get("target_last").asText();
    int start = text.indexOf(gold.get("target_first").asText());
    int end = text.indexOf(last, start) + last.length();
    assertThat(start).isNotNegative();
    stretch.set(text.codePointCount(0, start), text.codePointCount(0, end));
    return stretch;
  }

  private static String text(String id) throws IOException {
    for (NamedCsvRecord row : data.rows("documents.csv")) {
      if (row.getField("id").equals(id)) {
        return Files.readString(data.path().resolve(row.getField("text")));
      }
    }
    throw new IllegalArgumentException("no document " + id);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\p{P}\\s]", "");
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  private static JsonNode read(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(SamplesStoryTest.class.getResourceAsStream(name))) {
      return new ObjectMapper().readTree(stream);
    }
  }

  /** How planted pairs are called. */
  private static final class Planted {
    static String pair(JsonNode gold) {
      return gold.get("target").asText() + " < " + gold.get("source").asText();
    }

    static String pair(NamedCsvRecord row) {
      return row.getField("target") + " < " + row.getField("source");
    }
  }

  /** Counts of characters. */
  private record Score(int planted, int found, int both) {
    static Score of(BitSet planted, BitSet found) {
      BitSet both = (BitSet) planted.clone();
      both.and(found);
      return new Score(planted.cardinality(), found.cardinality(), both.cardinality());
    }

    Score plus(Score other) {
      return new Score(planted + other.planted, found + other.found, both + other.both);
    }

    double recall() {
      return (double) both / planted;
    }

    double precision() {
      return found == 0 ? 0 : (double) both / found;
    }
  }
}
