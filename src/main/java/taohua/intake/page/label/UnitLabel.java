package taohua.intake.page.label;

/** What a unit of a page is. */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
public enum UnitLabel {
  /** Above the speech: a menu, a title, a byline, an editor's lead. */
  HEAD,
  /** The speech. */
  BODY,
  /** Inside of the speech, but of the page: a page number, an advert, a caption. */
  CLUTTER,
  /** Below the speech: a signature, links, the foot of the page. */
  TAIL,
  /** The heading of another speech, below the one before. */
  NEXT;

  private static final boolean[][] FOLLOWS = new boolean[5][5];

  static {
    may(HEAD, HEAD, BODY);
    may(BODY, BODY, CLUTTER, TAIL, NEXT);
    may(CLUTTER, CLUTTER, BODY);
    may(TAIL, TAIL, NEXT);
    may(NEXT, NEXT, BODY);
  }

  private static void may(UnitLabel from, UnitLabel... to) {
    for (UnitLabel one : to) {
      FOLLOWS[from.ordinal()][one.ordinal()] = true;
    }
  }

  /** Whether a unit of the other label may stand behind one of this. */
  boolean mayPrecede(UnitLabel other) {
    return FOLLOWS[ordinal()][other.ordinal()];
  }

  /** Whether the first unit of a page may have it. */
  boolean mayBegin() {
    return this == HEAD || this == BODY;
  }

  /** Whether the last unit of a page may have it. */
  boolean mayEnd() {
    return this == BODY || this == TAIL;
  }
}
