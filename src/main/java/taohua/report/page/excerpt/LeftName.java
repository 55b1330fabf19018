package taohua.report.page.excerpt;

import taohua.hint.Leftover;
import taohua.report.page.site.Site;

/**
 * A leftover name with both sentences.
 *
 * @param target where it was left standing
 * @param source where the source has it
 */
public record LeftName(Leftover leftover, Quote target, Quote source) {
  public static LeftName of(Site site, Leftover leftover) {
    return new LeftName(
        leftover, Quote.of(site, leftover.target()), Quote.of(site, leftover.source()));
  }
}
