package taohua.intake.format.layout;

import java.util.ArrayList;
import java.util.List;

/** Pages of 600 by 800 with characters of ten points, as a program would set them. */
final class Typeset {
  static final float EM = 10;
  static final float LEFT = 100;
  static final float LEADING = 18;
  static final float TOP = 140;

  private final List<Sheet> sheets = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private float y = TOP;

  /** A line from the left edge, or so many characters from it. */
  Typeset line(float indent, String text) {
    return at(LEFT + indent * EM, y, EM, text).down(1);
  }

  Typeset line(String text) {
    return line(0, text);
  }

  Typeset down(float lines) {
    y += lines * LEADING;
    return this;
  }

  Typeset up(float lines) {
    return down(-lines);
  }

  Typeset at(float x, float height, float size, String text) {
    float at = x;
    for (int i = 0; i < text.length(); i++) {
      float width = text.charAt(i) < 0x80 ? size / 2 : size;
      glyphs.add(new Glyph(at, height, width, size, text.substring(i, i + 1)));
      at += width;
    }
    return this;
  }

  Typeset page() {
    sheets.add(new Sheet(600, 800, glyphs));
    glyphs = new ArrayList<>();
    y = TOP;
    return this;
  }

  LaidOut read() {
    return LaidOut.of(page().sheets);
  }

  String text() {
    return read().text();
  }
}
