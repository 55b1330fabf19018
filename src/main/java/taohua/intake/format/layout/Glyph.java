package taohua.intake.format.layout;

/**
 * A character on a page.
 *
 * @param x of its left edge
 * @param y of its base line, from the top of the page
 * @param width of it
 * @param size of its font
 * @param text usually one character
 */
public record Glyph(float x, float y, float width, float size, String text) {
  float end() {
    return x + width;
  }
}
