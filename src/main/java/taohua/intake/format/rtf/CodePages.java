package taohua.intake.format.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The charsets that rich text names by numbers of Windows. */
final class CodePages {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Map<Integer, String> BY_PAGE =
      Map.ofEntries(
          Map.entry(936, "GB18030"),
          Map.entry(54936, "GB18030"),
          Map.entry(950, "Big5-HKSCS"),
          Map.entry(932, "windows-31j"),
          Map.entry(949, "x-windows-949"),
          Map.entry(1250, "windows-1250"),
          Map.entry(1251, "windows-1251"),
          Map.entry(1252, "windows-1252"),
          Map.entry(1253, "windows-1253"),
          Map.entry(1254, "windows-1254"),
          Map.entry(65001, "UTF-8"));
  // What a font says of itself.
  private static final Map<Integer, Integer> BY_FONT =
      Map.of(134, 936, 136, 950, 128, 932, 129, 949, 238, 1250, 204, 1251, 161, 1253, 162, 1254);

  private CodePages() {}

  /** The page of a font's charset, or another where the font does not say. */
  static int ofFont(int charset, int otherwise) {
    return BY_FONT.getOrDefault(charset, otherwise);
  }

  static Charset charset(int page) {
    String name = BY_PAGE.get(page);
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  /** Whether a byte is the first of two in such a page. */
  static boolean isLead(int page, int value) {
    return switch (page) {
      case 936, 54936, 950, 949 -> value >= 0x81 && value <= 0xFE;
      case 932 -> value >= 0x81 && value <= 0x9F || value >= 0xE0 && value <= 0xFC;
      default -> false;
    };
  }

  /** Bytes as characters; what fits the charset nowhere becomes U+FFFD and is found out later. */
  static String text(int page, byte... bytes) {
    return new String(bytes, page == 0 ? StandardCharsets.US_ASCII : charset(page));
  }
}
