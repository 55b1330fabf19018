package taohua.intake.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook for tests, written part by part. */
public final class Book {
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  public Book() {
    parts.put("[Content_Types].xml", "<Types/>");
  }

  /** A sheet whose rows are the given XML. */
  public Book sheet(String name, String rows) {
    return sheet(name, "visible", rows);
  }

  Book sheet(String name, String state, String rows) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>"
            .formatted(name, count, state, count));
    relation("r" + count, "worksheet", "worksheets/sheet" + count + ".xml");
    parts.put(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return this;
  }

  Book shared(String items) {
    relation("shared", "sharedStrings", "/xl/sharedStrings.xml");
    parts.put("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    return this;
  }

  Book styles(String styles) {
    relation("styles", "styles", "styles.xml");
    parts.put("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    return this;
  }

  Book from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  private void relation(String id, String kind, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/>".formatted(id, kind, target));
  }

  /** A row of cells of text. */
  public static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append(
          "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted((char) ('A' + i), number, cells[i]));
    }
    return row.append("</row>").toString();
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
