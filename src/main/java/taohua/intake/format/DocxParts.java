package taohua.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/**
 * The parts of a Word document that text can stand in, as an archive of their own. Pictures and
 * what else is embedded is left out unseen, so that nothing in it keeps the text from being read.
 */
final class DocxParts {
  // What the parts of real documents shrink by is 5 to 30; POI's own limit is the same.
  private static final int MOST_EXPANSION = 100;
  // Below this a part of one paragraph repeated may shrink by more.
  private static final int SMALL = 1 << 20;
  private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

  private final long maxBytes;
  private final byte[] buffer = new byte[1 << 14];
  private long all;

  private DocxParts(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * The archive of the parts.
   *
   * @param maxBytes of all together
   * @throws IOException if the archive is damaged
   * @throws Unreadable if the parts expand to more, or beyond reason
   */
  static byte[] of(byte[] bytes, long maxBytes) throws IOException, Unreadable {
    try {
      return new DocxParts(maxBytes).copied(bytes);
    } catch (NoClassDefFoundError e) {
      // Ways of packing that no office program uses are left to libraries that are not here.
      throw new IOException("a part is packed in a way that is not read", e);
    }
  }

  private byte[] copied(byte[] bytes) throws IOException, Unreadable {
    ByteArrayOutputStream copy = new ByteArrayOutputStream(2 * bytes.length);
    try (ZipArchiveInputStream parts = new ZipArchiveInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream out = new ZipOutputStream(copy)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      ZipArchiveEntry part = parts.getNextEntry();
      while (part != null) {
        if (holdsText(part.getName())) {
          out.putNextEntry(new ZipEntry(part.getName()));
          out.write(inflated(parts));
          out.closeEntry();
        }
        part = parts.getNextEntry();
      }
    }
    return copy.toByteArray();
  }

  /** Not the data that others keep in a document, nor a name that leads out of the archive. */
  private static boolean holdsText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".xml") || lower.endsWith(".rels"))
        && !lower.startsWith("customxml/")
        && !lower.startsWith("/")
        && !lower.contains("..");
  }

  private byte[] inflated(ZipArchiveInputStream part) throws IOException, Unreadable {
    ByteArrayOutputStream inflated = new ByteArrayOutputStream();
    int count = part.read(buffer);
    while (count >= 0) {
      inflated.write(buffer, 0, count);
      all += count;
      boolean isBeyondReason =
          inflated.size() > SMALL && inflated.size() > MOST_EXPANSION * part.getCompressedCount();
      if (all > maxBytes || isBeyondReason) {
        throw tooLarge();
      }
      count = part.read(buffer);
    }
    byte[] bytes = inflated.toByteArray();
    if (definesEntity(bytes)) {
      throw tooLarge();
    }
    return bytes;
  }

  /** Whether a part says how to expand a name, which no office program writes. */
  private static boolean definesEntity(byte[] bytes) {
    for (int at = 0; at + ENTITY.length <= bytes.length; at++) {
      if (bytes[at] == '<' && bytes[at + 1] == '!' && matches(bytes, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] bytes, int at) {
    int equal = 0;
    while (equal < ENTITY.length && bytes[at + equal] == ENTITY[equal]) {
      equal++;
    }
    return equal == ENTITY.length;
  }

  private static Unreadable tooLarge() {
    return new Unreadable(Reason.TOO_LARGE, Notice.of("unread.expands"));
  }
}
