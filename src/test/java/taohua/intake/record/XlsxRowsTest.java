package taohua.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.intake.format.Bounds;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

class XlsxRowsTest {
  private final List<Notice> warnings = new ArrayList<>();

  @Test
  void aWorkbookAsAnOfficeProgramWritesItIsRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      XSSFSheet sheet = book.createSheet("讲话");
      Row names = sheet.createRow(0);
      names.createCell(0).setCellValue("日期");
      names.createCell(2).setCellValue("正文");
      Row row = sheet.createRow(3);
      row.createCell(0).setCellValue(LocalDate.of(2021, 7, 20));
      row.getCell(0).setCellStyle(day);
      row.createCell(1).setCellFormula("\"柘塘\"&\"县\"");
      row.createCell(2).setCellValue("渠要年年修。\n闸要月月看。");
      row.createCell(3).setCellValue(12);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      book.write(bytes);
    }
    assertThat(rows(bytes.toByteArray()))
        .containsExactly("1 [日期, , 正文]", "4 [2021-07-20, 柘塘县, 渠要年年修。\n闸要月月看。, 12]");
    assertThat(warnings).isEmpty();
  }

  @Test
  void textsAreReadWhereverTheyStand() throws Exception {
    byte[] book =
        new Book()
            .shared(
                "<si><t>守堤</t></si><si><r><t>备</t></r><r><t xml:space=\"preserve\">物 </t></r>"
                    + "<rPh sb=\"0\" eb=\"1\"><t>bei</t></rPh></si><si><t/></si>")
            .sheet(
                "a",
                "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>0</v></c></row>"
                    + "<row r=\"7\"><c r=\"B7\" t=\"str\"><f>A1</f><v>巡_x000D_查</v></c>"
                    + "<c r=\"AA7\" t=\"e\"><v>#REF!</v></c><c r=\"C7\" t=\"b\"><v>1</v></c></row>")
            .bytes();
    assertThat(rows(book)).containsExactly("1 [备物 , , 守堤]", "7 [, 巡\r查, TRUE]");
  }

  @Test
  void onlyStylesOfDaysMakeDays() throws Exception {
    String styles =
        "<numFmts><numFmt numFmtId=\"170\""
            + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellStyleXfs><xf"
            + " numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf"
            + " numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>";
    String rows =
        "<row><c><v>44397</v></c><c s=\"1\"><v>44397.5</v></c><c s=\"2\"><v>44397</v></c>"
            + "<c s=\"1\"><v>60</v></c><c s=\"9\"><v>1.5</v></c><c s=\"1\"><v>1E+20</v></c></row>";
    assertThat(rows(new Book().styles(styles).sheet("a", rows).bytes()))
        .containsExactly("1 [44397, 2021-07-20, 2021-07, 1900-03-01, 1.5, 1E+20]");
    String day = "<row><c s=\"1\"><v>42935</v></c></row>";
    assertThat(rows(new Book().from1904().styles(styles).sheet("a", day).bytes()))
        .containsExactly("1 [2021-07-20]");
  }

  @ParameterizedTest
  @CsvSource({
    "General, ''",
    "0.00, ''",
    "h:mm, ''",
    "mm:ss, ''",
    "yyyy-mm-dd hh:mm, ymd",
    "'[$-804]yyyy\"年\"m\"月\";@', ym",
    "'yyyy\"年度\"', y",
    "'\"month\"0', ''",
    "'[Red]0', ''"
  })
  void whatAFormatShowsIsToldFromItsLetters(String format, String parts) {
    assertThat(DayStyles.parts(format)).isEqualTo(parts);
  }

  @Test
  void sheetsFollowEachOtherAndHiddenOnesAreTold() throws Exception {
    byte[] book =
        new Book()
            .sheet("上半年", Book.row(1, "甲") + Book.row(2, " "))
            .sheet("底稿", "hidden", Book.row(1, "丙"))
            .sheet("下半年", Book.row(1, "乙"))
            .bytes();
    assertThat(rows(book)).containsExactly("上半年 1 [甲]", "下半年 1 [乙]");
    assertThat(warnings).containsExactly(Notice.of("workbook.hidden", "底稿"));
  }

  @Test
  void whatBreaksOffOrHoldsTooMuchIsRejected() {
    assertThatThrownBy(() -> rows("PK".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    byte[] broken = new Book().sheet("a", "<row><c></row>").bytes();
    assertThatThrownBy(() -> rows(broken))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    byte[] large = new Book().shared("<si><t>" + "渠".repeat(400) + "</t></si>").bytes();
    assertThatThrownBy(() -> rows(large))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void aSheetThatExpandsBeyondReasonIsRejected() {
    byte[] bomb = new Book().sheet("a", "<row></row>".repeat(1_600_000)).bytes();
    assertThatThrownBy(() -> rows(bomb))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private List<String> rows(byte[] book) throws IOException, Unreadable {
    List<String> read = new ArrayList<>();
    try (Rows rows =
        XlsxRows.of(new SeekableInMemoryByteChannel(book), Bounds.of(1_000), warnings)) {
      while (rows.next()) {
        String sheet = rows.sheet().isEmpty() ? "" : rows.sheet() + " ";
        read.add(sheet + rows.number() + " " + Arrays.toString(rows.cells().toArray()));
      }
    }
    return read;
  }
}
