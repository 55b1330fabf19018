package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What holds of every report, whatever it is of. */
final class ReportCheck {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PARTS =
      List.of("allowed", "formula", "quoted", "own", "office", "residual");

  // The tables that hold words of texts and no ids of speakers, in which ? stands for nobody known.
  private static final List<String> WORDS =
      List.of(
          "substitutions.csv",
          "formulas.csv",
          "families.csv",
          "leftovers.csv",
          "contradictions.csv");

  private final Path data;
  // By id, the text of each document.
  private final Map<String, String> texts = new HashMap<>();

  private ReportCheck(Path data) {
    this.data = data;
  }

  /**
   * Checks all files of a folder.
   *
   * @param isPlain whether what was read holds no question marks, which is what half a character
   *     would be written as
   */
  static void of(Path folder, boolean isPlain) throws IOException {
    if (Files.isDirectory(folder.resolve("data"))) {
      new ReportCheck(folder.resolve("data")).data(isPlain);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
        page(Files.readString(file));
      }
    }
  }

  private void data(boolean isPlain) throws IOException {
    for (NamedCsvRecord row : rows("documents.csv")) {
      texts.put(row.getField("id"), Files.readString(data.resolve(row.getField("text"))));
      int sum = PARTS.stream().mapToInt(part -> Integer.parseInt(row.getField(part))).sum();
      assertThat(row.getField("total")).isEqualTo(String.valueOf(sum));
    }
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
          JSON.readTree(Files.readAllBytes(file));
        } else if (name.endsWith(".csv")) {
          rows(name).forEach(this::places);
          if (isPlain && WORDS.contains(name)) {
            assertThat(Files.readString(file)).as(name).doesNotContain("?");
          }
        }
      }
    }
  }

  private List<NamedCsvRecord> rows(String name) throws IOException {
    String text = Files.readString(data.resolve(name), StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().toList();
    }
  }

  private void places(NamedCsvRecord row) {
    if (row.getHeader().contains("start")) {
      place(row, "document", "");
    }
    if (row.getHeader().contains("target_start")) {
      place(row, "target", "target_");
      place(row, "source", "source_");
    }
  }

  private void place(NamedCsvRecord row, String document, String prefix) {
    assertThat(texts).containsKey(row.getField(document));
    String text = texts.getOrDefault(row.getField(document), "");
    int start = Integer.parseInt(row.getField(prefix + "start"));
    int end = Integer.parseInt(row.getField(prefix + "end"));
    assertThat(start).as("%s", row).isBetween(0, end - 1);
    assertThat(end).as("%s", row).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
  }

  /** Nothing that {@link OddText} puts in has become part of the page. */
  static void page(String html) {
    Document page = Jsoup.parse(html);
    assertThat(page.body().childrenSize()).isPositive();
    assertThat(page.select("img[src=x], [onerror], [onmouseover]")).isEmpty();
    page.select("script")
        .forEach(script -> assertThat(script.data().strip()).isNotEqualTo("alert(1)"));
  }
}
