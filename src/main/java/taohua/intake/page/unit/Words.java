package taohua.intake.page.unit;

import taohua.intake.page.unit.PageWords.Counts;
import taohua.intake.page.unit.PageWords.Kind;

/** What words a unit holds: {@link PageWords}. */
final class Words {
  private static final int MANY = 5;

  private Words() {}

  static void addTo(Traits traits, String plain) {
    Counts counts = PageWords.count(plain);
    ofPage(counts, plain.length(), traits);
    ofEditor(counts, traits);
    ofSpeech(counts, traits);
    Trait.GENRE_WORD.addTo(traits, counts.of(Kind.GENRE) > 0);
    Trait.OFFICE_WORD.addTo(traits, counts.of(Kind.OFFICE) > 0);
    Trait.SPEAKS_TO_US.addTo(traits, speaksToUs(plain));
  }

  private static void ofPage(Counts counts, int length, Traits traits) {
    int strong = counts.of(Kind.STRONG);
    int web = counts.of(Kind.WEB);
    Trait.STRONG_WORD.addTo(traits, strong == 1);
    Trait.STRONG_WORDS.addTo(traits, strong > 1);
    Trait.WEB_WORD.addTo(traits, web == 1);
    Trait.WEB_WORDS.addTo(traits, web > 1);
    // Five characters for a word are a menu.
    Trait.MOSTLY_WEB.addTo(traits, 5 * (web + strong) >= length);
  }

  private static void ofEditor(Counts counts, Traits traits) {
    int lead = counts.of(Kind.LEAD);
    Trait.LEAD_WORD.addTo(traits, lead == 1);
    Trait.LEAD_WORDS.addTo(traits, lead > 1);
    Trait.MANY_LEAD_WORDS.addTo(traits, lead > 2);
    int meta = counts.of(Kind.META);
    Trait.META_WORD.addTo(traits, meta == 1);
    Trait.META_WORDS.addTo(traits, meta > 1);
    int news = counts.of(Kind.NEWS);
    Trait.NEWS_WORD.addTo(traits, news == 1);
    Trait.NEWS_WORDS.addTo(traits, news > 1);
    Trait.NOTE_WORD.addTo(traits, counts.of(Kind.NOTE) > 0);
  }

  private static void ofSpeech(Counts counts, Traits traits) {
    int speech = counts.of(Kind.SPEECH);
    Trait.SPEECH_WORD.addTo(traits, speech == 1);
    Trait.SPEECH_WORDS.addTo(traits, speech > 1 && speech < MANY);
    Trait.MANY_SPEECH_WORDS.addTo(traits, speech >= MANY);
    Trait.CLOSING_WORD.addTo(traits, counts.of(Kind.CLOSING) > 0);
  }

  private static boolean speaksToUs(String plain) {
    return plain.contains("我们")
        || plain.contains("同志们")
        || plain.contains("大家")
        || plain.contains("各位")
        || plain.startsWith("我");
  }
}
