package taohua.intake.markup;

import org.jsoup.nodes.Element;

/**
 * The colour of text and that of what is behind it, see {@link CssColor}.
 *
 * @param isAssumed whether nothing is said of what is behind, which is then white
 * @param isLost whether the text cannot be told from what is behind
 */
record Ink(int text, int ground, boolean isAssumed, boolean isLost) {
  /** Black on white, of which nothing is said. */
  static final Ink BLACK = new Ink(0x000000, 0xFFFFFF, true, false);

  private static final int LINK = 0x0000EE;

  /**
   * The ink within an element.
   *
   * @param isWhole whether all sheets of the page are known; if not, white text alone in its block
   *     may stand on a ground that another file paints
   */
  Ink within(Element element, Style style, boolean isWhole) {
    int color = color(element, style.value("color"));
    String painted = style.value("background") + " " + style.value("background-color");
    boolean isPicture = isPicture(painted + style.value("background-image"));
    int paint =
        isPicture ? CssColor.UNKNOWN : painted.isBlank() ? CssColor.CLEAR : CssColor.of(painted);
    boolean isPainted = isPicture || paint >= 0;
    int behind = isPainted ? paint : ground;
    boolean isGuess = isAssumed && !isPainted;
    if (color == text && behind == ground && !isPainted) {
      return this;
    }
    boolean isClipped =
        (style.value("background-clip") + style.value("-webkit-background-clip")).contains("text");
    boolean isAlike = !isClipped && color == CssColor.CLEAR || CssColor.areAlike(color, behind);
    boolean isSure = !isGuess || isWhole || color == CssColor.CLEAR || isAmidText(element);
    return new Ink(color, behind, isGuess, isAlike && isSure);
  }

  private int color(Element element, String declared) {
    if (declared.isEmpty()) {
      return element.normalName().equals("a") && element.hasAttr("href") ? LINK : text;
    }
    return declared.equals("inherit") || declared.equals("currentcolor")
        ? text
        : CssColor.of(declared);
  }

  private static boolean isPicture(String value) {
    return value.contains("url(")
        || value.contains("gradient(")
        || value.contains("var(")
        || value.matches("\\s*\\S+\\.(?:jpe?g|png|gif|webp)\\s*");
  }

  /** Whether text of another colour stands right beside the element in the same line. */
  private boolean isAmidText(Element element) {
    Element parent = element.parent();
    return !element.isBlock() && parent != null && !isLost && !parent.ownText().isBlank();
  }
}
