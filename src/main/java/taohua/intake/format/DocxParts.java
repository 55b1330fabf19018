package taohua.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word document that text can stand in, as an archive of their own. */
final class DocxParts {
  private DocxParts() {}

  /**
   * The archive of the parts.
   *
   * @param maxBytes of all together
   * @throws IOException if the archive is damaged
   * @throws Unreadable if the parts expand to more, or beyond reason
   */
  static byte[] of(byte[] bytes, long maxBytes) throws IOException, Unreadable {
    ByteArrayOutputStream copy = new ByteArrayOutputStream(2 * bytes.length);
    try (ZipOutputStream out = new ZipOutputStream(copy)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part :
          Parts.of(bytes, DocxParts::holdsText, maxBytes).entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return copy.toByteArray();
  }

  /** Not the data that others keep in a document. */
  private static boolean holdsText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".xml") || lower.endsWith(".rels")) && !lower.startsWith("customxml/");
  }
}
