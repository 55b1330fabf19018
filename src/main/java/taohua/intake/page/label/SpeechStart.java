package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.Titles;
import taohua.intake.page.unit.Copies;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/** Where a speech starts: at its salutation, if one stands near its first unit. */
final class SpeechStart {
  // An editor presents a text in as many units and characters at most.
  private static final int LEAD = 8;
  private static final int LONGEST_LEAD = 300;
  // And a table has as many cells.
  private static final int TABLE = 60;
  private static final int LONGEST_CELL = 12;

  private static final Traits OF_SPEECH = Traits.of(Trait.ENUMERATED, Trait.ASKED);
  private static final Traits OF_EDITOR =
      Traits.of(
          Trait.LEAD_WORD,
          Trait.META_WORD,
          Trait.META_WORDS,
          Trait.NEWS_WORD,
          Trait.NEWS_WORDS,
          Trait.WEB_WORDS,
          Trait.SAID_BELOW);
  private static final Traits TITLE_AGAIN = Traits.of(Trait.PRINTED_TWICE, Trait.LIKE_TITLE);
  private static final int LONG = 30;
  private static final int SENTENCE = 15;
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_ABSTRACT = 2000;
  private static final Pattern ADDRESSED =
      Pattern.compile("^(?:尊敬的|敬爱的|亲爱的|各位)|女士|先生|夫妇|阁下|朋友|同志|来宾|嘉宾|领导|代表|委员");
  private static final Pattern GREETING =
      Pattern.compile("[^。:]{0,30}(?:们|大家|同志|朋友|来宾|嘉宾|领导)[,，]?(?:大家)?(?:[早晚]上|[上下中]午)?好[!！。]");
  private static final int NONE = -1;

  private final Page page;
  private final Evidence evidence;

  SpeechStart(Page page) {
    this.page = page;
    evidence = new Evidence(page);
  }

  /** A little above the salutation that speaks to nobody stands above the speech. */
  void lowerToSalutation() {
    for (int i = 0; i < page.size(); i++) {
      if (isStart(i)) {
        UnitLabel above = page.is(i - 1, UnitLabel.NEXT) ? UnitLabel.NEXT : UnitLabel.HEAD;
        page.label(i, salutationBelow(i), above);
      }
    }
  }

  private boolean isStart(int at) {
    return page.is(at, UnitLabel.BODY)
        && !page.is(at - 1, UnitLabel.BODY)
        && !page.is(at - 1, UnitLabel.CLUTTER);
  }

  /** The salutation a little below, with nothing of a speech above it. */
  private int salutationBelow(int start) {
    int chars = 0;
    for (int i = start; i < Math.min(start + LEAD, page.size()); i++) {
      if (page.has(i, Trait.SALUTATION)) {
        return i;
      }
      chars += page.unit(i).length();
      boolean isInside = page.is(i, UnitLabel.BODY) || page.is(i, UnitLabel.CLUTTER);
      if (chars > LONGEST_LEAD || isSpeech(i) || !isInside) {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean isSpeech(int at) {
    return page.has(at, Trait.SPEAKS_TO_US) && !evidence.presents(at) || page.hasAny(at, OF_SPEECH);
  }

  /** A salutation above the first speech begins it, if nothing between speaks against it. */
  void raiseToSalutation() {
    int start = endOfHead();
    for (int i = start - 1; i >= Math.max(0, start - LEAD) && !isHeading(i); i--) {
      if (page.has(i, Trait.SALUTATION) && page.has(i, Trait.ENDS_COLON) && page.unit(i).opens()) {
        page.label(i, start, UnitLabel.BODY);
        return;
      }
    }
    raiseOverTable(start);
  }

  /** What is said below a salutation of which a table parts the rest of the speech. */
  private void raiseOverTable(int start) {
    for (int i = start - 1; i >= Math.max(0, start - TABLE); i--) {
      if (isHeading(i) && !isCell(i)) {
        return;
      }
      if (page.has(i, Trait.SALUTATION) && page.has(i, Trait.ENDS_COLON) && page.unit(i).opens()) {
        boolean isSaid =
            page.has(i + 1, Trait.PROSE)
                && page.has(i + 1, Trait.ENDS_SENTENCE)
                && !page.hasAny(i + 1, OF_EDITOR);
        page.label(i, isSaid ? start : i, UnitLabel.BODY);
        return;
      }
    }
  }

  private boolean isCell(int at) {
    return page.unit(at).length() <= LONGEST_CELL && !Titles.namesGenre(page.unit(at).text());
  }

  /** The first lines of a salutation that goes over several: 尊敬的主席先生、 */
  void raiseToAddress() {
    int start = endOfHead();
    int from = start;
    while (from > 0 && (from < start || page.has(from, Trait.SALUTATION)) && isAddress(from - 1)) {
      from--;
    }
    page.label(firstAddressed(from), start, UnitLabel.BODY);
  }

  /** Where 尊敬的 begins a list of whom the speech addresses, each in a line: 部长Kate Smith. */
  private int firstAddressed(int start) {
    boolean isSaluted = page.has(start, Trait.SALUTATION) || page.has(start + 1, Trait.SALUTATION);
    if (!isSaluted) {
      return start;
    }
    for (int i = start - 1; i >= Math.max(0, start - LEAD) && mayBeAddressed(i); i--) {
      if (page.unit(i).plain().startsWith("尊敬的")) {
        return i;
      }
    }
    return start;
  }

  private boolean mayBeAddressed(int at) {
    return page.unit(at).opens()
        && page.unit(at).length() <= LONGEST_HEADING
        && !page.has(at, Trait.ENDS_SENTENCE)
        && !page.has(at, Trait.ENDS_COLON)
        && !page.has(at, Trait.ENDS_BRACKET)
        && page.unit(at).han() > 0
        && !page.hasAny(at, OF_EDITOR);
  }

  private boolean isAddress(int at) {
    String plain = page.unit(at).plain();
    boolean goesOn = page.has(at, Trait.ENDS_PAUSE) || page.has(at + 1, Trait.CANNOT_BEGIN);
    return (goesOn || ADDRESSED.matcher(plain).lookingAt() && page.has(at, Trait.ENDS_OPEN))
        && plain.length() <= LONGEST_HEADING
        && !isHeading(at)
        && ADDRESSED.matcher(plain).find();
  }

  /** Sentences that are printed once more below the salutation only tell of the speech. */
  void lowerAbstract() {
    int start = endOfHead();
    int salutation = start;
    StringBuilder above = new StringBuilder();
    while (salutation < Math.min(start + LEAD, page.size())
        && !page.has(salutation, Trait.SALUTATION)) {
      above.append(page.unit(salutation++).plain());
    }
    if (!page.has(salutation, Trait.SALUTATION) || above.length() < LONG) {
      return;
    }
    StringBuilder below = new StringBuilder();
    for (int i = salutation; i < page.size() && below.length() < LONGEST_ABSTRACT; i++) {
      below.append(page.unit(i).plain());
    }
    if (Copies.share(above.toString(), below.toString()) >= Copies.MOST) {
      page.label(start, salutation, UnitLabel.HEAD);
    }
  }

  /**
   * A sentence of the genre right above the first speech belongs to it, with what it stands under.
   */
  void raiseToSentences() {
    int start = endOfHead();
    int from = start;
    while (from > 0 && (isOfGenre(from - 1) || from == start && isGreeting(from - 1))) {
      from--;
    }
    boolean isUnderNumber =
        from < start
            && page.has(from - 1, Trait.ENUMERATED)
            && (page.has(from - 1, Trait.SPEECH_WORD) || evidence.speaks(from - 1));
    page.label(isUnderNumber ? from - 1 : from, start, UnitLabel.BODY);
  }

  /**
   * What speaks above the title of its own page, printed once more in its midst, is of the speech.
   */
  void raiseOverTitle() {
    int start = endOfHead();
    int title = start - 1;
    boolean isAgain =
        title > 1
            && page.unit(title).opens()
            && page.hasAny(title, TITLE_AGAIN)
            && !page.has(title, Trait.PROSE);
    int from = title;
    while (isAgain && from > 0 && speaksInLine(from - 1)) {
      from = firstOfLine(from - 1);
    }
    if (from < title) {
      page.label(from, title, UnitLabel.BODY);
      page.label(title, UnitLabel.CLUTTER);
    }
  }

  private int firstOfLine(int at) {
    int first = at;
    while (first > 0 && !page.unit(first).opens()) {
      first--;
    }
    return first;
  }

  /** Whether the line that ends with a unit is the speaker's: one of its sentences is. */
  private boolean speaksInLine(int end) {
    int speaking = 0;
    for (int i = firstOfLine(end); i <= end; i++) {
      if (isHeading(i) || page.hasAny(i, OF_EDITOR) || !page.has(i, Trait.HOLDS_SENTENCE_END)) {
        return false;
      }
      speaking += isOfGenre(i) ? 1 : 0;
    }
    return speaking > 0;
  }

  /** 同学们，大家早上好！ */
  private boolean isGreeting(int at) {
    return GREETING.matcher(page.unit(at).plain()).matches() && !isHeading(at);
  }

  private boolean isOfGenre(int at) {
    boolean goesOn = page.has(at, Trait.ENDS_PAUSE) && page.has(at, Trait.CONTINUES_LINE);
    boolean speaks = evidence.speaks(at) || goesOn && page.has(at, Trait.SPEECH_WORD);
    return page.has(at, Trait.PROSE)
        && (page.has(at, Trait.ENDS_SENTENCE) || goesOn)
        && speaks
        && page.unit(at).length() >= SENTENCE
        && !isHeading(at)
        && !page.hasAny(at, OF_EDITOR);
  }

  /** A paragraph in another language right above, where the speech has more of them. */
  void raiseToTranslation() {
    int start = endOfHead();
    if (start > 0 && evidence.isTranslation(start - 1) && evidence.isByTurns(start, page.size())) {
      page.label(start - 1, UnitLabel.BODY);
    }
  }

  private int endOfHead() {
    int end = 0;
    while (page.is(end, UnitLabel.HEAD)) {
      end++;
    }
    return end;
  }

  private boolean isHeading(int at) {
    // What looks like a title may be the second half of a sentence.
    boolean isOpenAbove = page.has(at - 1, Trait.ENDS_OPEN) && page.has(at - 1, Trait.ONE_COMMA);
    return evidence.isOfPage(at)
        || evidence.presents(at)
        || page.has(at, Trait.TITLE) && !isOpenAbove
        || page.has(at, Trait.BYLINE)
        || page.has(at, Trait.HAN_DATE) && !page.has(at, Trait.PROSE)
        || page.has(at, Trait.CAPTION);
  }
}
