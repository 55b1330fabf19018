package taohua.judge;

import taohua.text.Span;

/**
 * Characters of a document of which the same reasons are known.
 *
 * @param characters which, in its normalised text
 * @param reasons all that bear on their label, of which there is one
 * @param finding the id of the finding that shows them, or 0
 * @param formula the id of the formula that labels them, or 0
 */
public record LabelledSpan(Span characters, Reasons reasons, int finding, int formula) {
  /** Whose words they are. */
  public Label label() {
    return reasons.label().orElseThrow();
  }
}
