package taohua.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents made by hand, so that each part can be anything. */
final class Docx {
  static final String BODY = "word/document.xml";
  static final String TYPES = "[Content_Types].xml";

  private Docx() {}

  static byte[] of(String text) {
    return zip(parts(document(text)));
  }

  /** The parts of the smallest document with that body. */
  static Map<String, byte[]> parts(String document) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String types = "application/vnd.openxmlformats-";
    parts.put(
        TYPES,
        bytes(
            "<?xml version=\"1.0\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\""
                + types
                + "package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Override PartName=\"/"
                + BODY
                + "\" ContentType=\""
                + types
                + "officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        bytes(
            "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\""
                + BODY
                + "\"/></Relationships>"));
    parts.put(BODY, bytes(document));
    return parts;
  }

  /** The body part that shows a text, a paragraph a line. */
  static String document(String text) {
    StringBuilder body = new StringBuilder();
    text.lines().forEach(line -> body.append(paragraph(line)));
    return wrapped(body.toString());
  }

  static String wrapped(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w="
        + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + body
        + "</w:body></w:document>";
  }

  static String paragraph(String line) {
    String escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
