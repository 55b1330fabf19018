package taohua.report.page;

import taohua.hint.Leftover;

/**
 * A leftover name with both sentences.
 *
 * @param target where it was left standing
 * @param source where the source has it
 */
record LeftName(Leftover leftover, Quote target, Quote source) {
  static LeftName of(Site site, Leftover leftover) {
    return new LeftName(
        leftover, Quote.of(site, leftover.target()), Quote.of(site, leftover.source()));
  }
}
