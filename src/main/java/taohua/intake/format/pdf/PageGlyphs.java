package taohua.intake.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import taohua.intake.format.layout.Glyph;
import taohua.intake.format.layout.Sheet;

/** The characters on the pages of a document that stand upright as most of their page do. */
final class PageGlyphs extends PDFTextStripper {
  private static final int MOST_DIRECTIONS = 4;

  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
  private final long most;
  private final boolean isWhole;
  private float width;
  private float height;
  private long known;
  private long unknown;
  private boolean lacksPrograms;
  private boolean lacksCharacters;

  private PageGlyphs(long most, boolean isWhole) {
    this.most = most;
    this.isWhole = isWhole;
  }

  /**
   * Reads all pages.
   *
   * @param most how many characters at most
   * @param isWhole whether fonts are read though the file tells their characters
   * @throws IOException if a page is damaged, or there are more characters
   */
  static PageGlyphs of(PDDocument document, long most, boolean isWhole) throws IOException {
    PageGlyphs glyphs = new PageGlyphs(most, isWhole);
    glyphs.writeText(document, Writer.nullWriter());
    return glyphs;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  long known() {
    return known;
  }

  /** How many characters the fonts do not tell. */
  long unknown() {
    return unknown;
  }

  /** Whether a font may tell characters that were not told without it. */
  boolean mayTellMore() {
    return lacksPrograms && lacksCharacters;
  }

  @Override
  protected void startPage(PDPage page) {
    byDirection.clear();
    lacksPrograms |= !isWhole && FontPrograms.leaveOut(page);
    boolean isTurned = page.getRotation() % 180 != 0;
    width = isTurned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    height = isTurned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
  }

  @Override
  protected void endPage(PDPage page) {
    List<Glyph> glyphs =
        byDirection.values().stream()
            .max((one, other) -> Integer.compare(one.size(), other.size()))
            .orElse(List.of());
    boolean isTurned =
        byDirection.entrySet().stream()
            .anyMatch(entry -> entry.getValue() == glyphs && entry.getKey() % 180 != 0);
    sheets.add(new Sheet(isTurned ? height : width, isTurned ? width : height, glyphs));
  }

  @Override
  protected void writePage() {}

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font.toUnicode(code) == null) {
      unknown += font instanceof PDType0Font ? 1 : 0;
      lacksCharacters = true;
    }
    super.showGlyph(place, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    int direction = Math.round(position.getDir());
    if (text == null || text.isEmpty() || byDirection.size() > MOST_DIRECTIONS) {
      return;
    }
    known++;
    if (known > most) {
      throw new TooMany();
    }
    byDirection
        .computeIfAbsent(direction, k -> new ArrayList<>())
        .add(
            new Glyph(
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size(position),
                GlyphMeaning.meant(text)));
  }

  /** Of the characters as they stand on the page, whatever the font's own is. */
  private static float size(TextPosition position) {
    float size = Math.abs(position.getFontSizeInPt());
    return size > 0 ? size : position.getHeightDir();
  }

  /** There are more characters than a text may have. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
