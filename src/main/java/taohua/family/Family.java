package taohua.family;

import java.util.List;

/**
 * Near-duplicate paragraphs of at least two officials.
 *
 * @param id from 1, most officials first
 * @param template what they have in common, each slot as {@code {1}}, {@code {2}} …; an opening
 *     brace of the text stands twice
 * @param officials how many different ones
 * @param witnesses by document, then by paragraph
 * @param slots by number
 * @param cohesion how much they have in common
 */
public record Family(
    int id,
    String template,
    int officials,
    List<Witness> witnesses,
    List<Slot> slots,
    Cohesion cohesion) {
  public Family {
    witnesses = List.copyOf(witnesses);
    slots = List.copyOf(slots);
  }

  /** The same family under another number. */
  Family numbered(int number) {
    return new Family(number, template, officials, witnesses, slots, cohesion);
  }

  /**
   * How much the witnesses have in common.
   *
   * @param coverage the share of their characters that is the template's fixed text, in [0, 1]
   * @param resemblance the mean over witnesses of how much they resemble the fixed text, what fills
   *     the slots aside (Dice), in [0, 1]
   */
  public record Cohesion(double coverage, double resemblance) {}
}
