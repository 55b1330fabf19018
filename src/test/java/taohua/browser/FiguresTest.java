package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.cli.DataFolder;

/** What pages say in figures is what the data files say. */
class FiguresTest extends BrowserTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theTableOfDocumentsAgreesWithItsData(String lang) {
    open("index.html", lang);
    List<NamedCsvRecord> documents = rows(reports().samples(lang), "documents.csv");
    Locator rows = page().locator("#documents tbody tr");
    assertThat(rows.count()).isEqualTo(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      NamedCsvRecord document = documents.get(i);
      List<String> cells = rows.nth(i).locator("td").allInnerTexts();
      assertThat(cells.get(0)).startsWith(document.getField("title"));
      assertThat(cells.get(2)).isEqualTo(count(document, "chars"));
      assertThat(cells.get(4)).isEqualTo(share(document, "total"));
      assertThat(cells.get(5)).isEqualTo(share(document, "formula"));
      assertThat(cells.get(6)).isEqualTo(share(document, "residual"));
      if (document.getField("largest_source").isEmpty()) {
        assertThat(cells.get(7)).isEqualTo("–");
      } else {
        String shares =
            share(document, "largest_chars") + " · " + share(document, "largest_net_chars");
        assertThat(cells.get(7)).endsWith(shares);
      }
    }
  }

  @Test
  void tablesAreSortedByTheirFigures() {
    open("index.html", "en");
    page().locator("#documents th button").last().scrollIntoViewIfNeeded();
    page().locator("#documents th:nth-child(7) button").click();
    List<String> shares = page().locator("#documents tbody td:nth-child(7)").allInnerTexts();
    List<Double> figures =
        shares.stream().map(share -> Double.valueOf(share.replace("%", ""))).toList();
    assertThat(figures).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(figures.get(0)).isGreaterThan(50);
  }

  @Test
  void aPairsPageCountsWhatItsPassagesCount() {
    Path report = reports().samples("en");
    for (NamedCsvRecord passage : rows(report, "passages.csv")) {
      open(
          report.resolve("pairs").resolve(pair(report, passage)),
          "#f" + passage.getField("number"));
      String finding = page().locator("#f" + passage.getField("number")).innerText();
      assertThat(finding)
          .contains("#" + passage.getField("number"))
          .contains(count(passage, "matched"))
          .contains(count(passage, "copied"));
    }
  }

  /** The page of two documents is named after their places in documents.csv. */
  private static String pair(Path report, NamedCsvRecord passage) {
    List<String> ids =
        rows(report, "documents.csv").stream().map(row -> row.getField("id")).toList();
    int a = ids.indexOf(passage.getField("source")) + 1;
    int b = ids.indexOf(passage.getField("target")) + 1;
    return String.format("%04d-%04d.html", Math.min(a, b), Math.max(a, b));
  }

  private static List<NamedCsvRecord> rows(Path report, String table) {
    return DataFolder.ofReport(report).rows(table);
  }

  private static String count(NamedCsvRecord row, String column) {
    return String.format(Locale.ROOT, "%,d", Integer.parseInt(row.getField(column)));
  }

  private static String share(NamedCsvRecord row, String column) {
    double part = Double.parseDouble(row.getField(column));
    return String.format(
        Locale.ROOT, "%.1f%%", 100 * part / Integer.parseInt(row.getField("chars")));
  }
}
