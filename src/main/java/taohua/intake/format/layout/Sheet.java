package taohua.intake.format.layout;

import java.util.List;

/**
 * A page and what stands on it.
 *
 * @param glyphs in the order in which they are drawn
 */
public record Sheet(float width, float height, List<Glyph> glyphs) {
  public Sheet {
    glyphs = List.copyOf(glyphs);
  }
}
