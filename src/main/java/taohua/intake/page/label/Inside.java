package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/** What stays inside of a speech, and what does not. */
final class Inside {
  /** What no sentence of a speech has. */
  private static final Traits IN_NO_SENTENCE =
      Traits.of(
          Trait.STRONG_WORD,
          Trait.STRONG_WORDS,
          Trait.LEAD_WORDS,
          Trait.META_WORDS,
          Trait.URL,
          Trait.PAGE_COUNTER,
          Trait.FILE_NAME,
          Trait.LINKED,
          Trait.CAPTION,
          Trait.NOTE_MARKER,
          Trait.LIKE_TITLE);

  private static final Traits IN_FEW_HEADINGS =
      Traits.of(Trait.WEB_WORD, Trait.WEB_WORDS, Trait.NEWS_WORD, Trait.CAPTION);
  private static final Traits ENDS = Traits.of(Trait.ENDS_SENTENCE, Trait.ENDS_PAUSE);
  private static final Traits NEVER_SAID =
      Traits.of(
          Trait.URL,
          Trait.PAGE_COUNTER,
          Trait.FILE_NAME,
          Trait.LINKED,
          Trait.NOISE,
          Trait.HIDDEN_PART,
          Trait.ALL_IN_BRACKETS);
  // Of a page in one line nothing but words may tell the adverts.
  private static final int LONGEST_PARAGRAPH = 600;
  private static final int LONGEST_HEADING = 24;
  private static final Pattern NUMBERED_TITLE = Pattern.compile(".+(?:[(]\\d{1,2}[)]|\\D\\d)");
  private static final Pattern BADGE = Pattern.compile("0[1-9]");
  private static final Traits OF_WEB = Traits.of(Trait.WEB_WORD, Trait.WEB_WORDS);
  private static final Traits NUMBER_OF_PAGE = Traits.of(Trait.NUMBER_ALONE, Trait.PAGE_COUNTER);
  private static final Traits SENTENCE = Traits.of(Trait.ENDS_SENTENCE, Trait.COMMAS);
  private static final Traits SPOKEN =
      Traits.of(Trait.PROSE, Trait.ENDS_SENTENCE, Trait.SALUTATION);

  private final Page page;
  private final Evidence evidence;

  Inside(Page page) {
    this.page = page;
    evidence = new Evidence(page);
  }

  /** Nothing is dropped without hard evidence, no sentence without harder, no half of one. */
  void keepWithoutEvidence() {
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, UnitLabel.CLUTTER)
          && (goesOn(i) || isWithinLine(i) || isBadge(i) || !isClutter(i))) {
        page.label(i, UnitLabel.BODY);
      }
    }
  }

  private boolean goesOn(int at) {
    return page.is(at - 1, UnitLabel.BODY)
        && evidence.isCutOff(at)
        && !page.has(at, Trait.WEB_WORDS);
  }

  /** A sentence among others of a paragraph, which words alone never drop. */
  private boolean isWithinLine(int at) {
    return at > 0
        && at < page.size() - 1
        && page.hasAny(at, ENDS)
        && page.is(at - 1, UnitLabel.BODY)
        && page.is(at + 1, UnitLabel.BODY)
        && page.unit(at - 1).line() == page.unit(at).line()
        && page.unit(at + 1).line() == page.unit(at).line()
        && page.lines().get(page.unit(at).line()).length() <= LONGEST_PARAGRAPH
        && !page.hasAny(at, NEVER_SAID);
  }

  /** 01 in a line of its own, above the heading of a part. */
  private boolean isBadge(int at) {
    return BADGE.matcher(page.unit(at).plain()).matches()
        && page.is(at + 1, UnitLabel.BODY)
        && page.unit(at + 1).opens()
        && page.unit(at + 1).length() <= LONGEST_HEADING
        && !page.has(at + 1, Trait.ENUMERATED)
        && !page.has(at + 1, Trait.HOLDS_SENTENCE_END);
  }

  private boolean isClutter(int at) {
    return page.has(at, Trait.PROSE)
        ? page.hasAny(at, IN_NO_SENTENCE) && !page.has(at, Trait.ENUMERATED)
        : evidence.isOfPage(at) || page.hasAny(at, IN_FEW_HEADINGS);
  }

  /** A button, a time stamp, a notice, a line of contents, a running head are never speech. */
  void dropWhatIsNeverSpeech() {
    // Once more, for the number of a page above its running head.
    dropOnce(new RunningHeads(page));
    dropOnce(new RunningHeads(page));
  }

  private void dropOnce(RunningHeads heads) {
    for (int i = 1; i < page.size() - 1; i++) {
      boolean isInside =
          page.is(i, UnitLabel.BODY)
              && (page.is(i + 1, UnitLabel.BODY) || page.is(i + 1, UnitLabel.CLUTTER));
      if (isInside
          && (isButton(i)
              || isStamp(i)
              || evidence.isNotice(i)
              || evidence.isInserted(i)
              || isOfContents(i)
              || isNumberOfPage(i)
              || isRunningHead(i)
              || heads.contain(i)
              || isTitleOfPage(i)
              || isWatermark(i))) {
        page.label(i, page.is(i - 1, UnitLabel.HEAD) ? UnitLabel.HEAD : UnitLabel.CLUTTER);
      }
    }
  }

  /** — 12 — in a line of its own, or a number right above or below what only a page has. */
  private boolean isNumberOfPage(int at) {
    if (!evidence.isNumberAlone(at) || !page.unit(at + 1).opens()) {
      return false;
    }
    boolean isAtEdge = page.is(at - 1, UnitLabel.CLUTTER) || page.is(at + 1, UnitLabel.CLUTTER);
    return isAtEdge || !Character.isDigit(page.unit(at).plain().charAt(0));
  }

  private boolean isButton(int at) {
    return page.has(at, Trait.MOSTLY_WEB)
        && !isWithinLine(at)
        && evidence.isStrong(at)
        && !page.hasAny(at, SENTENCE);
  }

  /** The day and the minute alone, as of each entry of a live report. */
  private boolean isStamp(int at) {
    return page.has(at, Trait.NUMERIC_DATE)
        && page.has(at, Trait.CLOCK)
        && page.has(at, Trait.MANY_DIGITS);
  }

  /** A line of a table of contents, or the number of a page. */
  private boolean isOfContents(int at) {
    return page.has(at, Trait.DOTTED_LEADER) && page.has(at, Trait.ENDS_DIGIT)
        || page.has(at, Trait.PAGE_COUNTER)
            && page.has(at, Trait.MANY_DIGITS)
            && !page.hasAny(at, SENTENCE);
  }

  /** A line that is printed again and again beside the numbers of pages. */
  private boolean isRunningHead(int at) {
    return (page.hasAny(at - 1, NUMBER_OF_PAGE) || page.hasAny(at + 1, NUMBER_OF_PAGE))
        && page.has(at, Trait.PRINTED_TWICE)
        && !page.hasAny(at, SPOKEN);
  }

  /** The title once more, with the number of the page that it heads. */
  private boolean isTitleOfPage(int at) {
    return page.has(at, Trait.LIKE_TITLE)
        && page.has(at, Trait.TITLE)
        && page.unit(at).opens()
        && NUMBERED_TITLE.matcher(page.unit(at).plain()).matches();
  }

  /** What a shop prints over each page of a file: 下载后可编辑修改，页眉可一键删除. */
  private boolean isWatermark(int at) {
    return page.has(at, Trait.PRINTED_TWICE)
        && page.hasAny(at, OF_WEB)
        && !page.has(at, Trait.ENDS_SENTENCE)
        && !page.has(at, Trait.SALUTATION)
        && !evidence.speaks(at);
  }
}
