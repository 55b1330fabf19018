package taohua.intake.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names in a zip archive, by its directory; of one that broke off, the first name alone. */
final class ZipNames {
  private static final int LOCAL_NAME = 30;
  private static final int ENTRY = 46;
  private static final int END = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY_MARK = 0x02014B50;
  private static final int END_MARK = 0x06054B50;
  // A document has fewer parts before those that tell its kind.
  private static final int MOST = 1000;

  private ZipNames() {}

  /** The names in their order, bytes for characters; empty if not even one is whole. */
  static List<String> of(byte[] bytes) {
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<String> names = new ArrayList<>();
    int at = directory(zip);
    while (names.size() < MOST && at >= 0 && isMark(zip, at, ENTRY, ENTRY_MARK)) {
      int length = Short.toUnsignedInt(zip.getShort(at + 28));
      add(names, zip, at + ENTRY, length);
      at +=
          ENTRY
              + length
              + Short.toUnsignedInt(zip.getShort(at + 30))
              + Short.toUnsignedInt(zip.getShort(at + 32));
    }
    if (names.isEmpty() && bytes.length > LOCAL_NAME) {
      add(names, zip, LOCAL_NAME, Short.toUnsignedInt(zip.getShort(26)));
    }
    return names;
  }

  /** Where the directory begins; -1 if the archive has no end. */
  private static int directory(ByteBuffer zip) {
    int last = zip.capacity() - END;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (zip.getInt(at) == END_MARK) {
        return zip.getInt(at + 16);
      }
    }
    return -1;
  }

  private static boolean isMark(ByteBuffer zip, int at, int length, int mark) {
    return at <= zip.capacity() - length && zip.getInt(at) == mark;
  }

  private static void add(List<String> names, ByteBuffer zip, int at, int length) {
    if (at <= zip.capacity() - length) {
      names.add(StandardCharsets.ISO_8859_1.decode(zip.slice(at, length)).toString());
    }
  }
}
