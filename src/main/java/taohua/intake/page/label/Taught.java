package taohua.intake.page.label;

import taohua.intake.page.unit.Pairs;

/**
 * What annotated pages taught.
 *
 * @param pairs what pairs of characters say
 * @param weights what each trait weighs
 */
record Taught(Pairs pairs, Weights weights) {
  /** What the program comes with. */
  static Taught shipped() {
    return new Taught(Pairs.shipped(), Weights.shipped());
  }
}
