package taohua.language;

/** What ends sentences and clauses, and what opens and closes them. */
public final class Stops {
  /** The stops of Chinese print, each of which divides what is said, unlike 、. */
  public static final String WIDE = "，；：。！？";

  /** Those of them that end a sentence. */
  public static final String WIDE_SENTENCE_ENDS = "。！？";

  /** The marks of Chinese print at which a sentence only pauses. */
  public static final String WIDE_PAUSES = "，、；";

  private static final String STOPS = WIDE + ",;:!?";
  private static final String PAUSES = WIDE_PAUSES + ",;";
  private static final String SENTENCE_ENDS = WIDE_SENTENCE_ENDS + "!?｡︒";

  // Dropped characters that do not even end a clause: they stand inside of words, names and
  // numbers.
  private static final String INSIDE_WORDS =
      "%％‰℃·•・‧-‐‑‒﹣－'’@&#＃/／\\＼_＿+＋=<>~^`|$€￥¥°\u3000\u00A0\uFEFF";

  private static final byte CLAUSE = 1;
  private static final byte SENTENCE = 2;
  private static final byte[] ENDS = new byte[0x10000];

  static {
    for (int c = 0; c < ENDS.length; c++) {
      ENDS[c] = isMark((char) c) ? ends((char) c) : 0;
    }
  }

  private Stops() {}

  /**
   * Whether a dropped character ends a clause, such as a comma or a quotation mark; sentence ends
   * do too.
   */
  public static boolean endsClause(char c) {
    return ENDS[c] != 0;
  }

  /** Whether a dropped character ends a sentence: {@code 。！？!?}, not {@code ；}. */
  public static boolean endsSentence(char c) {
    return ENDS[c] == SENTENCE;
  }

  /** Whether a mark divides what is said, in Chinese print or in Latin; 、 does not. */
  public static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** Whether a sentence pauses at a mark: a comma, a semicolon or 、. */
  public static boolean isPause(char c) {
    return PAUSES.indexOf(c) >= 0;
  }

  /** Whether a sentence pauses at a mark only for a moment: a comma or 、. */
  public static boolean isComma(char c) {
    return c == '，' || c == ',' || c == '、';
  }

  /** A mark that announces what follows. */
  public static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  /** Whether a character opens the clause after it, such as a first quotation mark or a dash. */
  public static boolean opens(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '—';
  }

  /**
   * Whether a character closes the clause before it: a comma, a full stop, a last quotation mark.
   */
  public static boolean closes(char c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || (type == Character.OTHER_PUNCTUATION && endsClause(c) && c != '"');
  }

  private static boolean isMark(char c) {
    return Characters.fold(c) == Characters.DROPPED && !Invisible.is(c);
  }

  private static byte ends(char c) {
    if (SENTENCE_ENDS.indexOf(c) >= 0) {
      return SENTENCE;
    }
    if (INSIDE_WORDS.indexOf(c) >= 0) {
      return 0;
    }
    return switch (Character.getType(c)) {
      case Character.OTHER_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL ->
          CLAUSE;
      default -> 0;
    };
  }
}
