package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's reviews are kept, taken away and shown by the next run. */
class ReviewTest extends BrowserTest {
  private static final String PAIR = "pairs/0001-0002.html";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsWrittenOnAPageIsShownByTheNextRun(boolean singleFile) {
    Path report = singleFile ? reports().singleFile("zh") : reports().samples("zh");
    if (singleFile) {
      open(report, "#" + PAIR);
    } else {
      open(report.resolve(PAIR));
    }
    Locator place = Reviewing.place(page());
    String finding = place.getAttribute("data-finding");
    Reviewing.write(place, "legitimate", "核对过,\"照搬\" =1+1", "复核人甲");
    page().reload();
    assertThat(place.locator(".draft").innerText()).contains("合理借鉴", "核对过", "复核人甲");
    String csv = Reviewing.exported(page());
    assertThat(csv)
        .isEqualTo(
            "\uFEFFfinding,conclusion,note,reviewer\r\n"
                + finding
                + ",legitimate,\"核对过,\"\"照搬\"\" =1+1\",复核人甲\r\n");
    Path reviews =
        Saved.write(
            reports().inputs("reviews").resolve(singleFile + ".csv"),
            csv + "ZZZZ-ZZZZ,false_alarm,查无此号,复核人乙\r\n");
    Path again =
        reports()
            .made(
                "again-" + singleFile,
                "report",
                Path.of("samples"),
                "--review",
                reviews,
                "--lang",
                "zh");
    open(again.resolve(PAIR), "#f" + finding);
    assertThat(place.locator(".given").innerText()).contains("合理借鉴", "\"照搬\"", "复核人甲");
    open(again.resolve("index.html"));
    assertThat(page().locator("#reviews").innerText())
        .contains("#" + finding, "合理借鉴", "#ZZZZ-ZZZZ", "查无此号", "复核人乙");
    assertThat(Reviewing.exported(page())).contains(finding + ",", "ZZZZ-ZZZZ,", "复核人乙");
  }
}
