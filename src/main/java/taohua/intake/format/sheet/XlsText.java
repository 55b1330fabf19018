package taohua.intake.format.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import taohua.intake.format.Extracted;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** The rows of a workbook of old Excel or WPS, as {@link SheetLines}. */
public final class XlsText {
  private final SheetLines lines = new SheetLines();
  private final DataFormatter numbers = new DataFormatter(Locale.ROOT);

  private XlsText() {}

  /**
   * The rows of the sheets that are shown; formulas by the value that was last counted.
   *
   * @throws Unreadable if the workbook is encrypted or damaged
   */
  public static Extracted of(byte[] bytes) throws Unreadable {
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return new XlsText().read(book);
    } catch (EncryptedDocumentException e) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.password"));
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_table"));
    } catch (StackOverflowError e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_deep"));
    }
  }

  private Extracted read(HSSFWorkbook book) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      Sheet sheet = book.getSheetAt(i);
      if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        sheet.forEach(row -> add(sheet.getSheetName(), row));
      } else {
        lines.hide(sheet.getSheetName());
      }
    }
    return lines.extracted();
  }

  private void add(String sheet, Row row) {
    lines.begin(sheet, row.getRowNum() + 1);
    int column = 0;
    for (Cell cell : row) {
      while (column < cell.getColumnIndex()) {
        lines.cell("");
        column++;
      }
      lines.cell(shown(cell));
      column++;
    }
    lines.end();
  }

  private String shown(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case NUMERIC -> number(cell);
      // What could not be counted says nothing.
      case BLANK, ERROR, FORMULA, _NONE -> "";
    };
  }

  private String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
      return day.toString();
    }
    return numbers.formatRawCellContents(cell.getNumericCellValue(), 0, "General");
  }
}
