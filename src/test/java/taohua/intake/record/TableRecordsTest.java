package taohua.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.format.Bounds;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

class TableRecordsTest {
  private final List<Notice> warnings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"正文", "text", "TEXT", "Content", " 正 文 ", "ｂｏｄｙ", "内容", "讲话稿"})
  void aColumnOfTextsIsKnownByItsName(String name) throws Exception {
    assertThat(read("标题," + name + "\n修渠,渠要年年修。\n")).containsExactly("2 渠要年年修。 {title=修渠}");
  }

  @Test
  void theSurestOfSeveralIsTaken() throws Exception {
    assertThat(read("内容,正文\n修渠一事,渠要年年修。\n")).containsExactly("2 渠要年年修。 {内容=修渠一事}");
  }

  @Test
  void otherColumnsAreFieldsByTheirChineseNamesToo() throws Exception {
    assertThat(read("编号,讲话人,姓名,日期,Date,备注,正文,\n七,单于归,公羊里,五月,2021-05,,渠要修。,x\n"))
        .containsExactly("2 七: 渠要修。 {date=2021-05, official=单于归, 姓名=公羊里, 日期=五月}");
  }

  @Test
  void quotesHoldLineEndsAndRowsAreCountedAsATableProgramDoes() throws Exception {
    assertThat(read("正文,标题\n\"渠要年年修。\n他说\"\"要\"\"。\",修渠\n\n,,\n闸要看。,看闸\n"))
        .containsExactly("2 渠要年年修。\n他说\"要\"。 {title=修渠}", "5 闸要看。 {title=看闸}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"标题\t正文\n甲,一；\t渠。\n", "标题;正文\n甲,一；;渠。\n", "sep=;\n标题;正文\n甲,一；;渠。\n"})
  void cellsMayBeApartByOtherCharacters(String csv) throws Exception {
    assertThat(read(csv)).singleElement().asString().endsWith(" 渠。 {title=甲,一；}");
  }

  @Test
  void aTitleMayStandAboveTheNames() throws Exception {
    assertThat(read("2021年讲话汇编,\n\n序号,正文\n1,渠要修。\n")).containsExactly("4 渠要修。 {序号=1}");
  }

  @Test
  void theCharsetIsToldFromTheText() throws Exception {
    byte[] few = "编号,正文\n1,渠\n".getBytes(Charset.forName("GB18030"));
    assertThat(read(TableRecords.csv(few, TextNames.USUAL, warnings))).containsExactly("2 1: 渠 {}");
    byte[] wide = "\uFEFF编号\t正文\n1\t渠\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(TableRecords.csv(wide, TextNames.USUAL, warnings)))
        .containsExactly("2 1: 渠 {}");
  }

  @Test
  void withoutAColumnOfTextsTheColumnsAreNamed() {
    assertThatThrownBy(() -> read("序号,材料\n1,渠要修。\n"))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT))
        .hasMessageContaining("序号, 材料")
        .hasMessageContaining("--text-column");
    assertThatThrownBy(() -> read("序号,正文\n1,渠要修。\n", "材料"))
        .hasMessageContaining("no column 材料")
        .hasMessageContaining("序号, 正文");
    assertThatThrownBy(() -> read("渠要年年修".repeat(9) + "\n")).hasMessageContaining("渠要年年修…");
  }

  @Test
  void aNamedColumnStandsBeforeTheUsualOnes() throws Exception {
    assertThat(read("正文,材料\n渠。,闸。\n", "无", " 材 料")).containsExactly("2 闸。 {正文=渠。}");
  }

  @Test
  void aRowWithoutTextIsNoDocument() throws Exception {
    assertThat(read("标题,正文\n修渠,\n看闸,闸。\n")).containsExactly("2 EMPTY", "3 闸。 {title=看闸}");
  }

  @Test
  void aQuoteThatIsNotClosedIsTold() {
    assertThatThrownBy(() -> read("正文\n\"渠\n闸\n"))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }

  @Test
  void sheetsWithoutTextsAreToldAndOthersRead() throws Exception {
    byte[] book =
        new Book()
            .sheet("说明", Book.row(1, "本表由办公室整理"))
            .sheet("上半年", Book.row(1, "正文") + Book.row(2, "渠。"))
            .sheet("下半年", Book.row(1, "标题", "正文") + Book.row(2, "看闸", "闸。"))
            .bytes();
    assertThat(read(xlsx(book))).containsExactly("上半年 2 渠。 {}", "下半年 2 闸。 {title=看闸}");
    assertThat(warnings)
        .singleElement()
        .satisfies(one -> assertThat(one.english()).startsWith("sheet 说明 has no column of texts"));
  }

  @Test
  void aTextAsLongAsExcelCutsItIsPointedOut() throws Exception {
    String text = "我们的工作是在人民的心里。".repeat(3_000).substring(0, 32_767);
    read("正文\n" + text + "\n" + text.substring(1) + "\n");
    assertThat(warnings).containsExactly(Notice.of("workbook.cut", "#2", 32_767));
  }

  private Records xlsx(byte[] book) throws Unreadable {
    return TableRecords.xlsx(
        new SeekableInMemoryByteChannel(book), Bounds.of(1 << 20), TextNames.USUAL, warnings);
  }

  private List<String> read(String csv, String... names) throws IOException, Unreadable {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return read(TableRecords.csv(bytes, new TextNames(List.of(names)), warnings));
  }

  private static List<String> read(Records records) throws IOException, Unreadable {
    List<String> read = new ArrayList<>();
    while (records.next()) {
      String place = records.sheet().isEmpty() ? "" : records.sheet() + " ";
      try {
        TextRecord one = records.record();
        String id = one.id().isEmpty() ? "" : one.id() + ": ";
        read.add(
            place + records.number() + " " + id + one.text() + " " + new TreeMap<>(one.fields()));
      } catch (Unreadable e) {
        read.add(records.number() + " " + e.reason());
      }
    }
    return read;
  }
}
