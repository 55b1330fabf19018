package taohua.language;

/** What ends sentences and clauses, and what opens and closes them. */
public final class Stops {
  /** The stops of Chinese print, each of which divides what is said, unlike 、. */
  public static final String WIDE = "，；：。！？";

  /** Those of them that end a sentence. */
  public static final String WIDE_SENTENCE_ENDS = "。！？";

  /** The marks of Chinese print at which a sentence only pauses. */
  public static final String WIDE_PAUSES = "，、；";

  private static final CharacterSet STOPS = CharacterSet.of(WIDE + ",;:!?");
  private static final CharacterSet PAUSES = CharacterSet.of(WIDE_PAUSES + ",;");
  private static final String SENTENCE_ENDS = WIDE_SENTENCE_ENDS + "!?｡︒";

  // Dropped characters that do not even end a clause: they stand inside of words, names and
  // numbers.
  private static final String INSIDE_WORDS =
      "%％‰℃·•・‧-‐‑‒﹣－'’@&#＃/／\\＼_＿+＋=<>~^`|$€￥¥°\u3000\u00A0\uFEFF";

  private static final byte CLAUSE = 1;
  private static final byte SENTENCE = 2;

  /** What each character ends, by the character; in a class of its own as that of Characters is. */
  private static final class Table {
    static final byte[] ENDS = table();
  }

  private Stops() {}

  /**
   * Whether a dropped character ends a clause, such as a comma or a quotation mark; sentence ends
   * do too.
   */
  public static boolean endsClause(char c) {
    return Table.ENDS[c] != 0;
  }

  /** Whether a dropped character ends a sentence: {@code 。！？!?}, not {@code ；}. */
  public static boolean endsSentence(char c) {
    return Table.ENDS[c] == SENTENCE;
  }

  /** Whether a mark divides what is said, in Chinese print or in Latin; 、 does not. */
  public static boolean isStop(char c) {
    return STOPS.contains(c);
  }

  /** Whether a sentence pauses at a mark: a comma, a semicolon or 、. */
  public static boolean isPause(char c) {
    return PAUSES.contains(c);
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

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      byte ends = ends((char) c);
      table[c] = ends != 0 && isMark((char) c) ? ends : 0;
    }
    return table;
  }

  private static boolean isMark(char c) {
    return Characters.fold(c) == Characters.DROPPED && !Invisible.is(c);
  }

  private static byte ends(char c) {
    // Most characters are none of these, and to ask for their type takes most of the time.
    if (Characters.isHan(c) || c >= '\uAC00' && c < '\uF900') {
      return 0;
    }
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
