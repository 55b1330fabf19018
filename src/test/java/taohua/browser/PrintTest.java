package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What comes out of a printer can be read and says where it comes from. */
class PrintTest extends BrowserTest {
  private static final String FOOTER = "本报告由程序生成,仅比对所列文献,供核查参考,不作为认定抄袭的依据。";

  @Test
  void aCheckPrintsItsNumberItsFindingsAndItsFooter() throws IOException {
    Path sheet = first(reports().check("zh").resolve("sheets"));
    String number = open(sheet).locator(".sheet .kind .no").first().innerText();
    assertThat(number).matches("TH(-[0-9A-Z]{4}){3}/\\d+");
    assertThat(printed(sheet))
        .contains("文本比对报告单", number, "栖梧市工业园区", "待核复制比", FOOTER)
        .contains("在全县安全生产工作动员大会上的讲话", "报告编号" + number, "第1/");
  }

  private static Path first(Path folder) throws IOException {
    try (Stream<Path> sheets = Files.list(folder)) {
      return sheets.min(Comparator.naturalOrder()).orElseThrow();
    }
  }

  @Test
  void anOverviewPrintsItsStoryItsTablesAndItsFooter() throws IOException {
    assertThat(printed(reports().samples("zh").resolve("index.html")))
        .contains("文本复用报告", "samples", "邬远樵", "83.4%", "通用表述基线:所列文献14位发言人", FOOTER);
    assertThat(printed(reports().samples("en").resolve("index.html")))
        .contains("samples", "83.4%", "itisnotevidenceofmisconduct");
  }

  @Test
  void bothSidesOfAPairArePrinted() throws IOException {
    assertThat(printed(reports().compare("zh").resolve("page.html")))
        .contains("栖梧市工业园区", "闻景澄", "邬远樵", FOOTER);
  }

  @Test
  void aPassageTakesAsFewPagesAsItCan() throws IOException {
    List<String> brief = pages(reports().samples("zh").resolve("pairs/0009-0010.html"));
    assertThat(brief).hasSize(1);
    assertThat(brief.get(0)).contains("两篇对照", "可能成因", FOOTER);
    List<String> full = pages(reports().samples("zh").resolve("pairs/0001-0002.html"));
    assertThat(full).hasSizeLessThanOrEqualTo(4).noneMatch(page -> page.length() < 100);
  }

  @Test
  void whatIsThereToBePressedIsNotPrinted() throws IOException {
    Path document = reports().samples("zh").resolve("documents/0002.html");
    assertThat(open(document).locator(".contents").isVisible()).isTrue();
    assertThat(printed(document))
        .contains("文献2", "全文标注")
        .doesNotContain("本页内容", "跳到正文", "隐藏姓名", "下载CSV");
  }

  private String printed(Path file) throws IOException {
    return String.join("", pages(file));
  }

  /** The words on each page without white space, which lines and columns put anywhere. */
  private List<String> pages(Path file) throws IOException {
    open(file);
    byte[] pdf = page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        pages.add(words(document, page));
      }
    }
    return pages;
  }

  private static String words(PDDocument document, int page) throws IOException {
    PDFTextStripper words = new PDFTextStripper();
    words.setSortByPosition(false);
    words.setStartPage(page);
    words.setEndPage(page);
    // Fonts draw 一 and the radical ⼀ alike, and the paper remembers either.
    String text = Normalizer.normalize(words.getText(document), Normalizer.Form.NFKC);
    return text.replaceAll("\\s+", "");
  }
}
