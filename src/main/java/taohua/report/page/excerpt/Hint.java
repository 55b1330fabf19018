package taohua.report.page.excerpt;

import taohua.hint.Contradiction;
import taohua.report.page.site.Site;
import taohua.text.Passage;

/** What does not fit the rest of its document, with the sentence that holds it. */
public record Hint(Contradiction contradiction, Quote quote) {
  public static Hint of(Site site, Contradiction one) {
    return new Hint(one, Quote.of(site, new Passage(one.document(), one.characters())));
  }
}
