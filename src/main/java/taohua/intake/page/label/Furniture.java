package taohua.intake.page.label;

import taohua.intake.page.unit.SharedLines;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/**
 * What a site prints on every page and a speech was thought to begin or end with. Speeches share
 * lines as well, and these are what the program looks for: nothing that might be said is dropped.
 */
final class Furniture {
  private static final Traits SAID =
      Traits.of(
          Trait.SALUTATION,
          Trait.ENUMERATED,
          Trait.ARABIC_ENUMERATED,
          Trait.CLOSING_WORD,
          Trait.SPEAKS_TO_US,
          Trait.SPEECH_WORD,
          Trait.SPEECH_WORDS,
          Trait.MANY_SPEECH_WORDS);
  private static final Traits SENTENCE = Traits.of(Trait.PROSE, Trait.ENDS_SENTENCE);
  private static final Traits OF_TEXTS = Traits.of(Trait.META_WORDS, Trait.LEAD_WORDS);

  private final Page page;
  private final SharedLines shared;
  private final Evidence evidence;

  private Furniture(Page page, SharedLines shared) {
    this.page = page;
    this.shared = shared;
    evidence = new Evidence(page);
  }

  /** Drops what other pages have as well: at the ends of a speech, and buttons inside of it. */
  static void drop(Page page, SharedLines shared) {
    Furniture furniture = new Furniture(page, shared);
    for (int i = 0; i < page.size(); i++) {
      if (furniture.is(i)
          && !page.is(i - 1, UnitLabel.BODY)
          && !page.is(i - 1, UnitLabel.CLUTTER)) {
        page.label(i, page.is(i - 1, UnitLabel.NEXT) ? UnitLabel.NEXT : UnitLabel.HEAD);
      }
    }
    for (int i = page.size() - 1; i > 0; i--) {
      if (furniture.is(i) && furniture.isEnd(i)) {
        page.label(i, UnitLabel.TAIL);
      } else if (furniture.is(i) && furniture.evidence.isOfPage(i)) {
        page.label(i, UnitLabel.CLUTTER);
      }
    }
  }

  private boolean isEnd(int at) {
    return at == page.size() - 1
        || page.is(at + 1, UnitLabel.TAIL)
        || page.is(at + 1, UnitLabel.NEXT);
  }

  private boolean is(int at) {
    return page.is(at, UnitLabel.BODY)
        && shared.contain(page.unit(at))
        && (!page.hasAny(at, SAID) || evidence.isStrong(at))
        && (!page.hasAny(at, SENTENCE) || speaksOfPage(at));
  }

  private boolean speaksOfPage(int at) {
    return evidence.isOfPage(at) || evidence.presents(at) || page.hasAny(at, OF_TEXTS);
  }
}
