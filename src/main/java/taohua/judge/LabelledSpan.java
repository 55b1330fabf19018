package taohua.judge;

import taohua.text.Span;

/**
 * Characters of a document of which the same reasons are known.
 *
 * @param characters which, in its normalised text
 * @param reasons all that bear on their label, of which there is one
 * @param finding the id of the finding that shows them, or 0
 * @param formula the id of the formula that tells of the phrase that labels them, or one that no
 *     formula has, or 0
 */
public record LabelledSpan(Span characters, Reasons reasons, int finding, int formula) {
  /** Whose words they are. */
  public Label label() {
    return reasons.label().orElseThrow();
  }

  /** The same, of no formula. */
  public LabelledSpan withoutFormula() {
    return new LabelledSpan(characters, reasons, finding, 0);
  }
}
