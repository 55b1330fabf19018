package taohua.intake.page.unit;

import java.util.List;

/**
 * What can be seen of a unit: by itself, on its page, or around it. Each is evidence whose weight
 * is learned; none decides.
 */
public enum Trait {
  // Always there: how often a label is.
  ANY,

  // Length in characters.
  UP_TO_4,
  UP_TO_8,
  UP_TO_15,
  UP_TO_30,
  UP_TO_60,
  UP_TO_120,
  LONGER,

  // How it ends.
  ENDS_SENTENCE,
  ENDS_COLON,
  ENDS_PAUSE,
  ENDS_BRACKET,
  ENDS_DIGIT,
  ENDS_ELLIPSIS,
  ENDS_OPEN,

  // What it is made of.
  HOLDS_SENTENCE_END,
  ONE_COMMA,
  COMMAS,
  LITTLE_HAN,
  HALF_HAN,
  SOME_DIGITS,
  MANY_DIGITS,
  LATIN,
  SYMBOLS,
  MANY_SYMBOLS,
  ALL_IN_BRACKETS,
  QUOTED,

  // What it looks like.
  SALUTATION,
  ENUMERATED,
  ARABIC_ENUMERATED,
  DASHED,
  NUMBER_ALONE,
  PAGE_COUNTER,
  URL,
  PHONE,
  CLOCK,
  NUMERIC_DATE,
  HAN_DATE,
  DATE_ALONE,
  LABELLED,
  LABELLED_SHORT,
  ASKED,
  NOISE,
  HIDDEN_PART,
  PART_MARKER,
  NOTE_MARKER,
  CAPTION,
  FILE_NAME,
  DOTTED_LEADER,
  BYLINE,
  NAME_ALONE,
  TITLE,
  SUBTITLE,

  // Words.
  STRONG_WORD,
  STRONG_WORDS,
  WEB_WORD,
  WEB_WORDS,
  MOSTLY_WEB,
  LEAD_WORD,
  LEAD_WORDS,
  MANY_LEAD_WORDS,
  SPEECH_WORD,
  SPEECH_WORDS,
  MANY_SPEECH_WORDS,
  CLOSING_WORD,
  GENRE_WORD,
  OFFICE_WORD,
  NEWS_WORD,
  NEWS_WORDS,
  NOTE_WORD,
  META_WORD,
  META_WORDS,
  SPEAKS_TO_US,

  // On its page.
  LINKED,
  IN_PART_LINKED,
  FIRST,
  AMONG_FIRST,
  FIRST_TENTH,
  LAST_TENTH,
  LAST,
  CONTINUES_LINE,
  AFTER_GAP,
  INDENTED,
  PRINTED_TWICE,
  SAID_ABOVE,
  SAID_BELOW,
  AMONG_SAID_ABOVE,
  LIKE_TITLE,
  SALUTATION_ABOVE,
  SALUTATION_NEAR_ABOVE,
  SALUTATION_NEAR_BELOW,
  SALUTATION_BELOW,
  CLOSING_ABOVE,
  CLOSING_BELOW,
  TITLE_ABOVE,
  TITLE_NEAR_BELOW,
  NUMBER_GOES_ON,
  NEXT_NUMBER_BELOW,
  PROSE,
  PROSE_BEFORE,
  MUCH_PROSE_BEFORE,
  PROSE_AFTER,
  MUCH_PROSE_AFTER,
  PROSE_AROUND,
  NO_PROSE_AROUND,
  WEB_BEFORE,
  WEB_AFTER,
  MOST_PROSE_ABOVE,
  MOST_PROSE_BELOW,
  SENTENCE_OPEN_ABOVE,
  CANNOT_BEGIN,
  AS_WIDE_AS_ABOVE,
  AS_WIDE_AS_BELOW,

  // What its pairs of characters say together: 1 that they are a page's, 8 a speech's.
  PAIRS_1,
  PAIRS_2,
  PAIRS_3,
  PAIRS_4,
  PAIRS_5,
  PAIRS_6,
  PAIRS_7,
  PAIRS_8,

  // What one of them says on average.
  MEAN_PAIR_1,
  MEAN_PAIR_2,
  MEAN_PAIR_3,
  MEAN_PAIR_4,
  MEAN_PAIR_5,
  MEAN_PAIR_6,
  MEAN_PAIR_7,
  MEAN_PAIR_8;

  /** What the pairs of a unit say together, ascending. */
  static final List<Trait> PAIRS =
      List.of(PAIRS_1, PAIRS_2, PAIRS_3, PAIRS_4, PAIRS_5, PAIRS_6, PAIRS_7, PAIRS_8);

  /** What a pair of a unit says on average, ascending. */
  static final List<Trait> MEAN_PAIRS =
      List.of(
          MEAN_PAIR_1,
          MEAN_PAIR_2,
          MEAN_PAIR_3,
          MEAN_PAIR_4,
          MEAN_PAIR_5,
          MEAN_PAIR_6,
          MEAN_PAIR_7,
          MEAN_PAIR_8);

  /** Adds this trait, if a unit has it. */
  void addTo(Traits traits, boolean has) {
    if (has) {
      traits.add(this);
    }
  }
}
