package taohua.language;

/** Marks that come in pairs: quotation marks, marks of titles, brackets. */
public final class Brackets {
  /**
   * The quotation marks that an official's words are quoted in, as they open; with the straight
   * one, which closes too. Without inner ones. For the inside of a character class of a regular
   * expression.
   */
  public static final String QUOTES_OPEN = "“「\"";

  /** The same as they close. */
  public static final String QUOTES_CLOSE = "”」\"";

  // Each mark and, at the same index, its partner: quotation marks, titles, brackets.
  private static final String OPENING = "“‘「『《〈（(【[";
  private static final String CLOSING = "”’」』》〉）)】]";
  private static final CharacterSet CLOSES = CharacterSet.of(CLOSING);
  private static final int LAST_OF_TITLES = OPENING.indexOf('〈');

  private Brackets() {}

  /** Whether a mark opens something; the straight quotation mark does not tell. */
  public static boolean opens(char mark) {
    return OPENING.indexOf(mark) >= 0;
  }

  /** Whether a mark closes something; the straight quotation mark does not tell. */
  public static boolean closes(char mark) {
    return CLOSES.contains(mark);
  }

  /** Whether the second mark closes what the first one opens. */
  public static boolean arePair(char opening, char closing) {
    int kind = OPENING.indexOf(opening);
    return kind >= 0 && kind == CLOSING.indexOf(closing);
  }

  /** Whether a mark opens a quotation or a title, what it holds being somebody else's words. */
  public static boolean opensQuotation(char mark) {
    int kind = OPENING.indexOf(mark);
    return kind >= 0 && kind <= LAST_OF_TITLES;
  }

  /** Whether a mark closes a quotation or a title. */
  public static boolean closesQuotation(char mark) {
    int kind = CLOSING.indexOf(mark);
    return kind >= 0 && kind <= LAST_OF_TITLES;
  }

  /**
   * Whether what a mark opens is a name or a word of its own, as “四个意识” and 《民法典》 are; in round
   * brackets stands an aside.
   */
  public static boolean opensName(char mark) {
    return mark == '“' || mark == '「' || mark == '《';
  }
}
