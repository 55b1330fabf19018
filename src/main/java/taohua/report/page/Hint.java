package taohua.report.page;

import taohua.hint.Contradiction;
import taohua.text.Passage;

/** What does not fit the rest of its document, with the sentence that holds it. */
record Hint(Contradiction contradiction, Quote quote) {
  static Hint of(Site site, Contradiction one) {
    return new Hint(one, Quote.of(site, new Passage(one.document(), one.characters())));
  }
}
