package taohua.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/**
 * The parts of a packed document that text can stand in. Pictures and what else is embedded is left
 * out unseen, so that nothing in it keeps the text from being read.
 */
public final class Parts {
  // What the parts of real documents shrink by is 5 to 30; below this a part of one paragraph
  // repeated may shrink by more.
  private static final int SMALL = 1 << 20;
  // The longest documents have hundreds.
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_BYTES = Integer.MAX_VALUE - 16;
  private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

  private final Bounds bounds;
  private long all;

  private Parts(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * The parts whose names are wanted, in their order, each name once; no name leads out of the
   * document.
   *
   * @param bounds of all together
   * @throws IOException if the archive is damaged
   * @throws Unreadable if the parts expand to more, or beyond reason
   */
  public static Map<String, byte[]> of(byte[] bytes, Predicate<String> isWanted, Bounds bounds)
      throws IOException, Unreadable {
    try {
      return new Parts(bounds).inflated(bytes, isWanted);
    } catch (Unpacked.TooLarge e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.expands", bounds.ratio()));
    } catch (NoClassDefFoundError e) {
      // Ways of packing that no office program uses are left to libraries that are not here.
      throw new IOException("a part is packed in a way that is not read", e);
    }
  }

  private Map<String, byte[]> inflated(byte[] bytes, Predicate<String> isWanted)
      throws IOException, Unreadable {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
      ZipArchiveEntry part = zip.getNextEntry();
      while (part != null) {
        String name = part.getName();
        boolean staysInside = !name.startsWith("/") && !name.contains("..");
        if (staysInside && isWanted.test(name)) {
          parts.putIfAbsent(name, inflated(zip));
          if (parts.size() > MOST_PARTS) {
            throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.many_parts", MOST_PARTS));
          }
        }
        part = zip.getNextEntry();
      }
    }
    return parts;
  }

  private byte[] inflated(ZipArchiveInputStream part) throws IOException, Unreadable {
    InputStream inflated = Unpacked.of(part, part::getCompressedCount, SMALL, bounds.ratio());
    long left = bounds.maxBytes() - all;
    byte[] bytes = inflated.readNBytes((int) Math.min(left + 1, MOST_BYTES));
    if (bytes.length > left) {
      throw new Unreadable(
          Reason.TOO_LARGE, Notice.of("unread.parts_too_large", bounds.maxBytes()));
    }
    all += bytes.length;
    rejectEntities(bytes);
    return bytes;
  }

  /**
   * Rejects XML that says how to expand a name, which no office program writes.
   *
   * @throws Unreadable if it does
   */
  public static void rejectEntities(byte[] xml) throws Unreadable {
    if (definesEntity(xml)) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.entities"));
    }
  }

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
}
