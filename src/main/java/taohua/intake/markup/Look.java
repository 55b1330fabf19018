package taohua.intake.markup;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How the text in an element looks.
 *
 * @param isGone whether nothing within can be seen
 * @param isUnseen whether it is kept from being seen, which an element within may undo
 * @param fontSize in pixels
 * @param isOutdented whether it is moved out of the window
 * @param isPreformatted whether its blanks and line ends stay
 */
record Look(
    boolean isGone,
    boolean isUnseen,
    double fontSize,
    boolean isOutdented,
    boolean isPreformatted,
    Ink ink) {
  /** That of a page of which nothing is said. */
  static final Look PLAIN = new Look(false, false, CssLength.TEXT, false, false, Ink.BLACK);

  private static final double TINY = 1.34;

  /**
   * The look within an element that stands within this look.
   *
   * @param isWhole see {@link Ink#within}
   */
  Look within(Element element, Style style, boolean isWhole) {
    boolean isKept = isPreformatted || element.normalName().equals("pre");
    boolean isLink = element.normalName().equals("a");
    if (style.isEmpty() && isKept == isPreformatted && !isLink) {
      return this;
    }
    return new Look(
        isGone || style.hides(),
        style.isUnseen(isUnseen),
        style.fontSize(fontSize),
        style.isOutdented(isOutdented),
        style.isPreformatted(isKept),
        ink.within(element, style, isWhole));
  }

  /** Whether a reader of the page cannot see the text. */
  boolean isHidden() {
    return isGone || isUnseen || isOutdented || fontSize <= TINY || ink.isLost();
  }

  /** By what means the text is hidden, for comparison. */
  List<Boolean> means() {
    return List.of(isGone, isUnseen, isOutdented, fontSize <= TINY, ink.isLost());
  }
}
