package taohua.intake.format.rtf;

import java.util.HashMap;
import java.util.Map;

/** Which code page the characters of each font are in. For one document. */
final class Fonts {
  private final Map<Integer, Integer> pages = new HashMap<>();
  private int usualPage = 1252;
  private int usual = -1;

  /** The code page of the document. */
  void usualPage(int page) {
    usualPage = page;
  }

  /** The font of text of which nothing else is said; -1 if none is named. */
  int usual() {
    return usual;
  }

  void usual(int font) {
    usual = font;
  }

  /** The charset of a font, by the number that Windows gives it. */
  void charset(int font, int charset) {
    pages.put(font, CodePages.ofFont(charset, usualPage));
  }

  /** The code page of a font. */
  void page(int font, int page) {
    pages.put(font, page);
  }

  /** The code page of text in a font, or in the usual one if that is negative. */
  int pageOf(int font) {
    return pages.getOrDefault(font >= 0 ? font : usual, usualPage);
  }
}
