package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.page.unit.Inserted;
import taohua.intake.page.unit.Punctuation;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;
import taohua.language.Characters;

/** What the traits of a unit together show, when no weight may decide. */
final class Evidence {
  /** What only a page has: it counts, links, dates by the minute, repeats itself or sells. */
  private static final Traits OF_PAGE =
      Traits.of(
          Trait.STRONG_WORD,
          Trait.STRONG_WORDS,
          Trait.MOSTLY_WEB,
          Trait.LEAD_WORDS,
          Trait.URL,
          Trait.PHONE,
          Trait.CLOCK,
          Trait.NUMERIC_DATE,
          Trait.PAGE_COUNTER,
          Trait.NUMBER_ALONE,
          Trait.FILE_NAME,
          Trait.LINKED,
          Trait.IN_PART_LINKED,
          Trait.LIKE_TITLE,
          Trait.LATIN,
          Trait.MANY_SYMBOLS,
          Trait.NOTE_MARKER);

  private static final Traits SENTENCE = Traits.of(Trait.PROSE, Trait.ONE_COMMA, Trait.COMMAS);
  private static final Traits SPEECH_WORDS = Traits.of(Trait.SPEECH_WORDS, Trait.MANY_SPEECH_WORDS);
  private static final Traits STRONG_WORDS = Traits.of(Trait.STRONG_WORD, Trait.STRONG_WORDS);
  private static final Traits META_WORDS = Traits.of(Trait.META_WORD, Trait.META_WORDS);
  private static final Traits HEAD_OR_SIGNATURE =
      Traits.of(Trait.LABELLED, Trait.TITLE, Trait.BYLINE, Trait.HAN_DATE);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final int LONG = 30;
  private static final int TURNS = 2;
  private static final int NOTICE = 60;

  private static final Pattern STOP = Pattern.compile("[。!?…]{1,2}[\"”’』」)]{0,2}");

  private final Page page;

  Evidence(Page page) {
    this.page = page;
  }

  /** Whether a unit has what only a page has. */
  boolean isOfPage(int at) {
    // A speaker may say a sentence twice; a line that is none is printed twice by a page.
    return page.hasAny(at, OF_PAGE)
        || page.has(at, Trait.PRINTED_TWICE) && !page.hasAny(at, SENTENCE) && !speaks(at);
  }

  /** Whether a unit has several words of officialese. */
  boolean speaks(int at) {
    return page.hasAny(at, SPEECH_WORDS);
  }

  /** Whether a unit has a word of a page that hardly any speech has. */
  boolean isStrong(int at) {
    return page.hasAny(at, STRONG_WORDS);
  }

  /** Whether a unit speaks of the text instead of being it: 本文是小编整理的讲话稿范文. */
  boolean presents(int at) {
    boolean isLead = page.has(at, Trait.LEAD_WORDS);
    boolean isOffer =
        page.has(at, Trait.STRONG_WORDS)
            && !page.has(at, Trait.ENDS_SENTENCE)
            && !page.has(at, Trait.SPEECH_WORDS);
    return page.has(at, Trait.MANY_LEAD_WORDS)
        || isLead && page.hasAny(at, META_WORDS)
        || page.has(at, Trait.META_WORDS) && isStrong(at)
        || isOffer;
  }

  /** Whether a unit says what the page hides, or is what a forum scatters over it. */
  boolean isNotice(int at) {
    return page.has(at, Trait.NOISE)
        || page.has(at, Trait.HIDDEN_PART) && !speaks(at) && page.unit(at).length() <= NOTICE;
  }

  /** Whether a unit is what a page sets into a text, such as the caption of a picture. */
  boolean isInserted(int at) {
    return Inserted.is(page.unit(at).plain()) || isPictured(at);
  }

  /**
   * Whether the sentences of a line are one caption: it ends, or the next one is, with a credit,
   * which is of the caption as well.
   */
  private boolean isPictured(int at) {
    int line = page.unit(at).line();
    if (!isCreditIn(line) && !isCreditIn(line + 1)) {
      return false;
    }
    int first = at;
    while (first > 0 && !page.unit(first).opens()) {
      first--;
    }
    StringBuilder told = new StringBuilder();
    int end = first;
    while (end < page.size() && page.unit(end).line() == line && !isCredit(end)) {
      told.append(page.unit(end++).plain());
    }
    return isCredit(end) && Inserted.isPictured(told.toString());
  }

  private boolean isCreditIn(int line) {
    return line < page.lines().size() && page.lines().get(line).text().indexOf('摄') >= 0;
  }

  /** Whether the rest of a line names a photographer. */
  private boolean isCredit(int from) {
    StringBuilder rest = new StringBuilder();
    for (int i = from; i < page.size() && page.unit(i).line() == page.unit(from).line(); i++) {
      rest.append(page.unit(i).plain());
    }
    return Inserted.isCredit(rest.toString());
  }

  /** The stop alone of a sentence that was broken before it. */
  boolean isStopOfSentence(int at) {
    return page.has(at - 1, Trait.ENDS_OPEN)
        && !page.has(at - 1, Trait.ENDS_SENTENCE)
        && page.has(at - 1, Trait.PROSE)
        && STOP.matcher(page.unit(at).plain()).matches();
  }

  /** Whether a unit is a line with a number alone, 12 or — 12 —, that is no year. */
  boolean isNumberAlone(int at) {
    return page.unit(at).opens()
        && page.has(at, Trait.NUMBER_ALONE)
        && !YEAR.matcher(page.unit(at).plain()).matches();
  }

  /** Whether a unit is a sentence in Latin script. */
  boolean isTranslation(int at) {
    return page.has(at, Trait.LATIN)
        && page.has(at, Trait.LITTLE_HAN)
        && !page.has(at, Trait.URL)
        && !page.has(at, Trait.NOISE)
        && !isStrong(at)
        && page.unit(at).length() >= LONG;
  }

  /**
   * Whether a stretch of a speech has sentences in Latin script between others, again and again.
   */
  boolean isByTurns(int from, int to) {
    return turns(from, to) >= TURNS;
  }

  /** How many sentences in Latin script stand right behind others of a speech. */
  int turns(int from, int to) {
    int turns = 0;
    for (int i = Math.max(1, from); i < to; i++) {
      turns +=
          page.is(i, UnitLabel.BODY) && isTranslation(i) && page.has(i - 1, Trait.PROSE) ? 1 : 0;
    }
    return turns;
  }

  /** Whether a unit is a label, a title, a byline, a date, or a name above a date. */
  boolean isHeadOrSignature(int at) {
    return page.hasAny(at, HEAD_OR_SIGNATURE)
        || page.has(at, Trait.NAME_ALONE) && page.has(at + 1, Trait.HAN_DATE);
  }

  /**
   * Whether a unit is the rest of a sentence that broke off at the end of the unit above.
   *
   * @param at not the first of the page
   */
  boolean isCutOff(int at) {
    char before = page.unit(at - 1).last();
    boolean isOpen = Characters.counts(before) || Punctuation.isClauseEnd(before);
    boolean isWithin =
        page.has(at, Trait.SENTENCE_OPEN_ABOVE) || page.has(at - 1, Trait.SENTENCE_OPEN_ABOVE);
    return page.has(at, Trait.CANNOT_BEGIN)
        || isOpen && isWithin && !isOfPage(at) && !isHeadOrSignature(at);
  }
}
