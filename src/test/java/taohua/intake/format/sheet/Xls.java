package taohua.intake.format.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A small workbook of old Excel. */
public final class Xls {
  private Xls() {}

  /** One with a speech on its first sheet, below an empty row, and a hidden sheet. */
  public static byte[] of(String text) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      Sheet sheet = book.createSheet("讲话");
      Row names = sheet.createRow(0);
      names.createCell(0).setCellValue("日期");
      names.createCell(2).setCellValue("正文");
      Row row = sheet.createRow(2);
      row.createCell(0).setCellValue(LocalDate.of(2021, 7, 20));
      row.getCell(0).setCellStyle(day);
      row.createCell(2).setCellValue(text);
      row.createCell(3).setCellValue(12);
      row.createCell(4).setCellValue(true);
      book.createSheet("底稿").createRow(0).createCell(0).setCellValue("正文");
      book.setSheetHidden(1, true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
