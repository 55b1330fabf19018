package taohua.formula.whole;

/** What lies between the opening of a stretch and the place that was reached. */
final class Content {
  private final Divided text;
  private final Opening opening;
  // All marks inside, and how many quotations and brackets are open.
  private int marks;
  private int quotes;
  private int asides;
  // The class of the first word, adverbs aside.
  private WordClass head;
  // Whether the last clause began with a preposition whose verb has not come.
  private boolean waiting;

  /** Whether something is said of something: there is a verb, or a preposition inside. */
  boolean predicate;

  /** Whether items are joined, by 、 or 和. */
  boolean list;

  /** Whether 的 stands inside, and whether it stands right behind the first word. */
  boolean particle;

  boolean particleFirst;

  /** Whether there is a word like 是 or 为. */
  boolean linked;

  /** Whether there is a noun. */
  boolean nominal;

  /** Whether an adverb stands behind the first word. */
  boolean modified;

  /** Whether the word before the stretch comes again. */
  boolean repeats;

  Content(Divided text, Opening opening) {
    this.text = text;
    this.opening = opening;
    head = opening.first;
  }

  /** Goes over the marks before a word; false if no whole reaches beyond them. */
  boolean pass(int word) {
    int here = text.marks(word);
    marks |= here;
    list |= (here & Marks.PAUSE) != 0;
    quotes += count(here, Marks.OPEN) - count(here, Marks.CLOSE);
    asides += count(here, Marks.ASIDE) - count(here, Marks.ASIDE_ENDS);
    if ((here & Marks.STOP) != 0) {
      waiting = text.at(word) == WordClass.PREPOSITION;
    }
    boolean isOpened = quotes >= 0 || opening.has(Marks.OPEN);
    // What a colon announces is rarely all there: 牵头单位：省水利厅、… or the first of several points.
    boolean isAnnounced = (here & Marks.COLON) != 0;
    return isOpened && asides >= 0 && !isAnnounced && (!hasStop() || opening.has(Marks.STOP));
  }

  private static int count(int marks, int mark) {
    return (marks & mark) != 0 ? 1 : 0;
  }

  /** Takes the next word. */
  void take(Ending ending) {
    boolean isFirst = ending.word == opening.start;
    WordClass word = ending.last;
    boolean acts = ending.acts() || word.mayAct() && isHead(word, isFirst);
    predicate |= acts || word == WordClass.PREPOSITION && !isFirst;
    waiting &= !acts;
    list |= word == WordClass.AND || word == WordClass.AND_SO_ON;
    particle |= word == WordClass.DE;
    particleFirst |= word == WordClass.DE && ending.word == text.next(opening.start);
    linked |= word == WordClass.LINK;
    nominal |= word == WordClass.NOUN || word == WordClass.VERBAL_NOUN;
    modified |= word == WordClass.ADVERB && !isFirst;
    repeats |= opening.repeats(ending.word, ending.end);
  }

  /** Whether a verbal noun is a verb, as it is after adverbs and where a clause begins. */
  private boolean isHead(WordClass word, boolean isFirst) {
    boolean afterAdverbs = head == WordClass.ADVERB && word != WordClass.ADVERB;
    head = afterAdverbs ? word : head;
    return afterAdverbs || isFirst && opening.opensPredicate();
  }

  boolean hasStop() {
    return (marks & Marks.STOP) != 0;
  }

  /**
   * Whether each clause has its verb, and each quotation and bracket ends within or right there.
   */
  boolean isClosed(Ending ending) {
    return !waiting
        && (quotes <= 0 || ending.has(Marks.CLOSE))
        && (asides <= 0 || ending.has(Marks.ASIDE_ENDS));
  }
}
