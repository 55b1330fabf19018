package taohua.fuzz;

import java.util.List;
import java.util.Random;

/** Puts into texts what texts hardly ever hold. */
final class OddText {
  /** Each is whole: no half of a surrogate pair. */
  static final List<String> PIECES =
      List.of(
          "𠮷",
          "𣘺",
          "𡋯",
          "𠮷𠮷𣘺",
          "𪚥",
          "𠀀",
          "𰻝",
          "𠮷\uDB40\uDD00",
          "葛\uDB40\uDD01",
          "邉\uFE00",
          "e\u0301\u0302\u0323",
          "か\u3099",
          "👨\u200D👩\u200D👧",
          "🏳\uFE0F\u200D🌈",
          "🇨🇳",
          "👍🏽",
          "𝟘𝟙𝟚",
          "𝔸𝖇",
          "\u202E",
          "\u202D",
          "\u2066",
          "\u2069",
          "\u200B",
          "\u200D",
          "\u2060",
          "\uFEFF",
          "\u00AD",
          "\uE000",
          "\uF8FF",
          "\uDB80\uDC00",
          "\uFFFE",
          "\uFFFF",
          "\uFDD0",
          "\uD83F\uDFFE",
          "\uFFFD",
          "\u0000",
          "\u0001",
          "\u0002",
          "\u0007",
          "\u001A",
          "\u001B[2J",
          "\u007F",
          "\u0085",
          "\u2028",
          "\u2029",
          "\uFA0E",
          "\uFA10",
          "\uFACF",
          "丽",
          "㎡",
          "㍿",
          "ﷺ",
          "½",
          "Ⅷ",
          "①",
          "×××",
          "□□",
          "***",
          "某某",
          "X月X日",
          "</script><script>alert(1)</script>",
          "<!--",
          "]]>",
          "<style>",
          "<img src=x onerror=alert(1)>",
          "\" onmouseover=\"x",
          "&lt;",
          "&#xD800;",
          "&#0;",
          "&#x110000;",
          "&bogus;",
          "${x}",
          "{0}",
          "{1,number}",
          "%s%n",
          "\\u202e",
          "=1+1",
          "@x",
          "'",
          "\"",
          "\"\"",
          "\t",
          "\r",
          "\n\n",
          "\f",
          "//",
          "../../x",
          "〔",
          "“",
          "《",
          "（",
          "〖可变处1〗",
          "【",
          "一、",
          "2、",
          "第",
          "月",
          "日",
          "习近平总书记强调",
          "：",
          "。。。",
          "——");

  private final Random random;

  OddText(Random random) {
    this.random = random;
  }

  String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  /** The text with so many changes, at borders of code points. */
  String changed(String text, int changes) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changes; i++) {
      change(changed);
    }
    return changed.toString();
  }

  private void change(StringBuilder text) {
    int from = place(text);
    int to = Math.min(text.length(), from + random.nextInt(40));
    to = isInside(text, to) ? to - 1 : to;
    switch (random.nextInt(8)) {
      case 0 -> text.delete(from, Math.max(from, to));
      case 1 -> text.insert(place(text), text.substring(from, Math.max(from, to)));
      case 2 ->
          text.insert(from, piece().repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 4)));
      case 3 -> text.insert(from, Character.toString(codePoint()));
      case 4 -> replaceAll(text, from, piece());
      default -> text.insert(from, piece());
    }
  }

  /** A character that stands in many places, replaced in all of them. */
  private static void replaceAll(StringBuilder text, int at, String piece) {
    if (at < text.length() && !Character.isSurrogate(text.charAt(at)) && text.length() < 10_000) {
      String changed = text.toString().replace(text.substring(at, at + 1), piece);
      text.replace(0, text.length(), changed);
    }
  }

  private int codePoint() {
    int any = random.nextInt(Character.MAX_CODE_POINT + 1);
    return any >= Character.MIN_SURROGATE && any <= Character.MAX_SURROGATE ? 0x20BB7 : any;
  }

  private int place(CharSequence text) {
    int at = random.nextInt(text.length() + 1);
    return isInside(text, at) ? at - 1 : at;
  }

  /** Whether a place lies inside of a surrogate pair. */
  static boolean isInside(CharSequence text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
