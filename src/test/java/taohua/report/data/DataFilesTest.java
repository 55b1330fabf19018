package taohua.report.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.report.Fixture;

class DataFilesTest {
  private static final Timing TIMING = new Timing(Instant.EPOCH, 1.23456, 2, 1 << 20, 2);
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    DataFiles.write(Fixture.report(), TIMING, folder);
  }

  @Test
  void documentsHaveTheirColumnsInOrder() throws IOException {
    assertThat(Files.readString(folder.resolve("documents.csv")))
        .startsWith(
            "id,side,title,official,role,place,level,date,date_kind,official_id,complete,duplicate_of,text,chars,total,allowed,formula,quoted,quoted_verified,own,office,residual,residual_single,edited,largest_source,largest_chars,largest_net_chars,dropped\r\n");
  }

  @Test
  void documentsAreSortedByIdAndGuardedAgainstSpreadsheets() throws IOException {
    List<NamedCsvRecord> rows = rows("documents.csv");
    assertThat(rows).extracting(row -> row.getField("id")).isSorted().hasSize(4);
    NamedCsvRecord county = rows.get(0);
    assertThat(county.getField("id")).isEqualTo("'+青河 县.txt");
    assertThat(county.getField("title")).startsWith("'=HYPERLINK(\"x\")");
    assertThat(county.getField("complete")).isEqualTo("false");
    assertThat(county.getField("date")).isEqualTo("2022");
    assertThat(county.getField("date_kind")).isEqualTo("title");
    assertThat(county.getField("largest_source")).isEqualTo("云岭/\"讲话\" <b>😀'.txt");
    assertThat(rows.get(3).getField("duplicate_of")).isEqualTo("云岭/\"讲话\" <b>😀'.txt");
  }

  @Test
  void ladderOfADocumentAddsUp() throws IOException {
    for (NamedCsvRecord row : rows("documents.csv")) {
      int sum = 0;
      for (String label : List.of("allowed", "formula", "quoted", "own", "office", "residual")) {
        sum += Integer.parseInt(row.getField(label));
      }
      assertThat(Integer.parseInt(row.getField("total"))).isEqualTo(sum);
    }
  }

  @Test
  void offsetsCountCodePointsInTheTextFile() throws IOException {
    NamedCsvRecord use = rows("occurrences.csv").get(1);
    assertThat(use.getField("document")).startsWith("云岭");
    NamedCsvRecord document = rows("documents.csv").get(1);
    int[] points =
        Files.readString(folder.resolve(document.getField("text"))).codePoints().toArray();
    int start = Integer.parseInt(use.getField("start"));
    int end = Integer.parseInt(use.getField("end"));
    assertThat(new String(points, start, end - start)).isEqualTo(Fixture.FORMULA);
  }

  @Test
  void passagesSayWhoWhereAndHowMuch() throws IOException {
    NamedCsvRecord row = rows("passages.csv").get(0);
    assertThat(row.getFields().subList(7, 11))
        .containsExactly("earlier", "superior", "0.9167", "233.25");
    assertThat(row.getField("label")).isEqualTo("copied");
  }

  @Test
  void labelsAreDisjointAndNameWhatTheyBelongTo() throws IOException {
    String document = "";
    int end = 0;
    for (NamedCsvRecord row : rows("labels.csv")) {
      String first = row.getField("reasons").replaceFirst(" .*", "");
      assertThat(first.replaceFirst("_later$", "")).isEqualTo(row.getField("label"));
      int from = row.getField("document").equals(document) ? end : 0;
      assertThat(Integer.parseInt(row.getField("start"))).isGreaterThanOrEqualTo(from);
      document = row.getField("document");
      end = Integer.parseInt(row.getField("end"));
      boolean formula = row.getField("label").equals("formula");
      assertThat(row.getField("formula")).isEqualTo(formula ? "1" : "");
    }
  }

  @Test
  void formulasNameTheEarliestDocument() throws IOException {
    NamedCsvRecord row = rows("formulas.csv").get(0);
    assertThat(row.getFields())
        .containsExactly(
            "1",
            Fixture.FORMULA,
            "11",
            "3",
            "3",
            "3",
            "3",
            "2021-07-20",
            "云岭/\"讲话\" <b>😀'.txt",
            "",
            "policy",
            "0");
  }

  @Test
  void growthGoesFromYearToYearAndEndsWithWhatIsUndated() throws IOException {
    assertThat(rows("growth.csv"))
        .extracting(row -> String.join(" ", row.getFields()))
        .containsExactly("1 2021 1 1 1", "1 2022 1 2 1", "1 undated 1 3 1");
  }

  @Test
  void pairsAndFamiliesNameParagraphs() throws IOException {
    assertThat(rows("pairs.csv").get(0).getFields())
        .containsExactly("'+青河 县.txt#3", "云岭/\"讲话\" <b>😀'.txt#3", "0.6667", "0.8", "0.75");
    assertThat(rows("families.csv").get(0).getField("fillers"))
        .isEqualTo("[\"我县\",\"2022\",\"98\"]");
  }

  @Test
  void runHasHashesAndNoPathsOrTimes() throws IOException {
    String text = Files.readString(folder.resolve("run.json"));
    JsonNode json = new ObjectMapper().readTree(text);
    assertThat(json.path("inputs").path(0).path("sha256").asText()).isEqualTo("ab".repeat(32));
    assertThat(json.path("rejected").path(0).path("reason").asText()).isEqualTo("binary");
    assertThat(text).doesNotContain("/tmp/in").doesNotContain("1970");
    assertThat(Files.readString(folder.resolve("timing.json"))).contains("/tmp/in/file0");
  }

  @Test
  void sameRunGivesTheSameBytes(@TempDir Path other) throws IOException {
    DataFiles.write(Fixture.report(), TIMING, other);
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path same = other.resolve(folder.relativize(file).toString());
        assertThat(Files.mismatch(file, same)).as(file.toString()).isEqualTo(-1);
      }
    }
  }

  @Test
  void versionIsThatOfThePom() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml"), UTF_8))
        .contains("<artifactId>taohua</artifactId>\n  <version>" + Version.NUMBER + "</version>");
  }

  private List<NamedCsvRecord> rows(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
      return csv.stream().toList();
    }
  }
}
