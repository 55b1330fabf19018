package taohua.intake.page.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import taohua.intake.heading.HeadLines;
import taohua.intake.heading.Titles;
import taohua.intake.page.unit.LastWords;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/** Where a page has several speeches: each but the first has a heading, and a speech above it. */
final class SeveralSpeeches {
  // A salutation or a closing word is near in as many units.
  private static final int NEAR = 8;
  private static final Traits HEADING =
      Traits.of(Trait.TITLE, Trait.PART_MARKER, Trait.BYLINE, Trait.MANY_SYMBOLS);

  private static final Traits TITLED =
      Traits.of(Trait.TITLE, Trait.PART_MARKER, Trait.MANY_SYMBOLS);

  private static final Traits OF_EDITOR =
      Traits.of(
          Trait.LEAD_WORD,
          Trait.LEAD_WORDS,
          Trait.META_WORD,
          Trait.META_WORDS,
          Trait.WEB_WORD,
          Trait.WEB_WORDS,
          Trait.LABELLED);

  private static final Traits OF_LONGER_LINE =
      Traits.of(Trait.CONTINUES_LINE, Trait.HOLDS_SENTENCE_END);

  // ——在全县春耕会议上的讲话, as a subtitle says it.
  private static final Pattern OCCASION =
      Pattern.compile("[—\\-－]*\\s*(在.{6,}(?:讲话|致辞|致词|发言|演讲|报告))(?:[(（].*)?");

  // 附：2023年重点项目, 附件2：十件民生实事
  private static final Pattern ANNEX =
      Pattern.compile("附(?:件|录|表)?(?:[一二三四五六七八九十]|\\d{1,2})?\\s?[:：].{2,40}");

  private static final int LONGEST_TITLE = 30;
  // A letter has as many Han characters at least.
  private static final int LETTER = 40;
  private static final Traits SAID =
      Traits.of(
          Trait.ENDS_SENTENCE,
          Trait.ENDS_PAUSE,
          Trait.SALUTATION,
          Trait.CLOSING_WORD,
          Trait.ENUMERATED);
  private static final Pattern SUBTITLE = Pattern.compile("[—–―－-]{1,4}\\p{IsHan}");

  private final Page page;
  private final Evidence evidence;
  private final String title;

  private SeveralSpeeches(Page page) {
    this.page = page;
    evidence = new Evidence(page);
    title =
        IntStream.range(0, page.size())
            .filter(i -> page.has(i, Trait.TITLE))
            .mapToObj(i -> page.unit(i).plain())
            .findFirst()
            .orElse("");
  }

  /**
   * Joins to the speech above what has no heading of its own, or no speech above it that has a
   * salutation or an end; what stands between them becomes clutter inside of the speech.
   */
  static void join(Page page) {
    SeveralSpeeches speeches = new SeveralSpeeches(page);
    speeches.partSpeakers();
    boolean isSpeechAbove = false;
    int at = 0;
    while (at < page.size()) {
      speeches.keepSentences(at);
      int end = speeches.endOfHeading(at);
      if (end > at && speeches.isAnnex(at, end)) {
        page.label(at, end, UnitLabel.BODY);
      } else if (end > at && !speeches.begins(at, end, isSpeechAbove)) {
        page.label(speeches.startOfTail(at), end, UnitLabel.CLUTTER);
      } else if (end > at && speeches.isMainTitle(at - 1)) {
        page.label(at - 1, UnitLabel.NEXT);
      }
      isSpeechAbove |= speeches.isSalutation(at);
      at = Math.max(at + 1, end);
    }
    speeches.partLetters();
  }

  /**
   * Lines that only say who speaks, 江晚秋同志的讲话 above the first speech and 温如玉同志的总结讲话 further below,
   * each begin one.
   */
  private void partSpeakers() {
    String above = "";
    for (int i = 0; i + 1 < page.size(); i++) {
      boolean isLine =
          page.unit(i).opens()
              && page.unit(i + 1).opens()
              && page.unit(i).length() <= LONGEST_TITLE;
      String name = isLine ? HeadLines.speaker(page.unit(i).plain()) : "";
      if (page.is(i, UnitLabel.HEAD) && !name.isEmpty()) {
        above = name;
      } else if (page.is(i, UnitLabel.BODY)
          && !above.isEmpty()
          && !name.isEmpty()
          && !name.equals(above)) {
        page.label(i, UnitLabel.NEXT);
        above = name;
      }
    }
  }

  /**
   * A title above a salutation, right below the office, name and day that sign a letter, begins
   * another.
   */
  private void partLetters() {
    int han = 0;
    for (int i = 1; i + 1 < page.size(); i++) {
      han += page.unit(i).han();
      boolean isTitle =
          page.unit(i).opens()
              && page.unit(i).length() <= LONGEST_TITLE
              && Titles.namesGenre(page.unit(i).text())
              && !page.has(i, Trait.ENDS_SENTENCE);
      int signer = page.has(i - 1, Trait.DATE_ALONE) ? i - 2 : i - 1;
      if (isTitle && han >= LETTER && signs(signer) && salutes(i + 1)) {
        page.label(signer, i, UnitLabel.TAIL);
        page.label(i, UnitLabel.NEXT);
      }
    }
  }

  private boolean signs(int signer) {
    return signer > 0
        && page.unit(signer).opens()
        && page.unit(signer).length() <= LONGEST_TITLE
        && HeadLines.byline(page.unit(signer).text()).isPresent()
        && page.has(signer - 1, Trait.ENDS_SENTENCE);
  }

  private boolean salutes(int at) {
    return page.unit(at).opens()
        && page.has(at, Trait.SALUTATION)
        && page.has(at, Trait.ENDS_COLON);
  }

  /**
   * Whether a unit that was thought the last of a speech is the title above the next one's ——在….
   */
  private boolean isMainTitle(int at) {
    return page.is(at, UnitLabel.BODY)
        && page.is(at - 1, UnitLabel.BODY)
        && page.unit(at).opens()
        && page.unit(at).length() <= LONGEST_TITLE
        && !page.hasAny(at, SAID)
        && SUBTITLE.matcher(page.unit(at + 1).plain()).lookingAt()
        && page.has(at - 1, Trait.ENDS_SENTENCE);
  }

  /** The last sentences of the speech above are no heading of the next. */
  private void keepSentences(int start) {
    if (!page.is(start - 1, UnitLabel.BODY) && !page.is(start - 1, UnitLabel.CLUTTER)) {
      return;
    }
    int end = start;
    for (int i = start; page.is(i, UnitLabel.NEXT); i++) {
      boolean isSentence =
          page.has(i, Trait.PROSE)
              && page.has(i, Trait.ENDS_SENTENCE)
              && !evidence.isOfPage(i)
              && !page.hasAny(i, HEADING)
              && !page.hasAny(i, OF_EDITOR);
      end = isSentence ? i + 1 : end;
    }
    for (int i = start; i < end; i++) {
      page.label(i, evidence.isOfPage(i) ? UnitLabel.CLUTTER : UnitLabel.BODY);
    }
  }

  private int endOfHeading(int start) {
    int end = start;
    while (page.is(end, UnitLabel.NEXT)) {
      end++;
    }
    return end;
  }

  private int startOfTail(int end) {
    int start = end;
    while (page.is(start - 1, UnitLabel.TAIL)) {
      start--;
    }
    return start;
  }

  private boolean begins(int from, int to, boolean isSpeechAbove) {
    boolean isPart = holds(from, to, Traits.of(Trait.PART_MARKER));
    boolean isAgain = holds(from, to, Traits.of(Trait.LIKE_TITLE)) || namesOccasion(from, to);
    return holds(from, to, HEADING)
        // What goes on below is no title: 第一|时间报告|、第一时间处置.
        && !page.has(to, Trait.CANNOT_BEGIN)
        && (isSpeechAbove || isPart || isSpeakers(from) || !isAgain && isClosed(from))
        && (isPart || (isWithinLine(from) ? ends(from) : saysEnd(from) || holds(from, to, TITLED)));
  }

  /** Whether a heading is that of an annex to the speech above: it has no salutation of its own. */
  private boolean isAnnex(int from, int to) {
    return page.is(from - 1, UnitLabel.BODY)
        && page.unit(from).opens()
        && ANNEX.matcher(page.unit(from).plain()).matches()
        && !holds(from, to, Traits.of(Trait.SALUTATION_NEAR_BELOW, Trait.BYLINE));
  }

  /** Whether a heading is a line that only says who speaks. */
  private boolean isSpeakers(int at) {
    return page.unit(at).opens()
        && HeadLines.isSpeaking(page.unit(at).plain())
        && !evidence.isInserted(at);
  }

  /** Whether a heading names the occasion that the title of the page names, and no other. */
  private boolean namesOccasion(int from, int to) {
    for (int i = from; i < to; i++) {
      Matcher occasion = OCCASION.matcher(page.unit(i).plain());
      if (occasion.matches() && title.contains(occasion.group(1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a heading is a part of a line of speech that goes on below it without a salutation; be
   * the line cut, as by the number of a page.
   */
  private boolean isWithinLine(int from) {
    return (page.has(from, Trait.CONTINUES_LINE) || isCut(from - 1))
        && !page.has(from, Trait.SALUTATION_NEAR_BELOW);
  }

  /** Whether a unit is the end of a line with sentences, but not of a sentence. */
  private boolean isCut(int at) {
    return page.is(at, UnitLabel.BODY)
        && page.hasAny(at, OF_LONGER_LINE)
        && page.has(at, Trait.ENDS_OPEN)
        && !LastWords.are(page.unit(at).plain().replaceFirst("^.*[。！？!?]", ""));
  }

  private boolean ends(int at) {
    return !isCut(at - 1) && page.has(at - 1, Trait.CLOSING_WORD)
        || !page.is(at - 1, UnitLabel.BODY);
  }

  private boolean saysEnd(int at) {
    return holds(at - NEAR, at, Traits.of(Trait.CLOSING_WORD)) || !page.is(at - 1, UnitLabel.BODY);
  }

  private boolean holds(int from, int to, Traits traits) {
    for (int i = from; i < to; i++) {
      // ·2· is the number of a page, ** a cell of a table, and no rule between speeches.
      boolean isCell = page.has(i, Trait.MANY_SYMBOLS) && !page.unit(i).opens();
      if (page.hasAny(i, traits)
          && !page.has(i, Trait.NUMBER_ALONE)
          && !isCell
          && !evidence.isInserted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a speech under a title says right above that it ends. */
  private boolean isClosed(int at) {
    return page.has(at - 1, Trait.TITLE_ABOVE)
        && holds(at - NEAR, at, Traits.of(Trait.CLOSING_WORD));
  }

  /** Whether a unit is the salutation of a speech: near the top, or under a title. */
  private boolean isSalutation(int at) {
    return (at <= NEAR || page.has(at, Trait.TITLE_ABOVE))
        && page.is(at, UnitLabel.BODY)
        && page.has(at, Trait.SALUTATION);
  }
}
