package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.LastWords;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/**
 * Other news that a site lists below a speech: a headline, what it is about and when it was posted,
 * again and again. The records of a live report have times as well, but no headlines.
 */
final class NewsFeed {
  private static final int FEWEST_ENTRIES = 3;
  // An entry has no more lines above its time.
  private static final int MOST_LINES = 4;
  private static final int LONGEST_HEADLINE = 60;
  // One of so many entries may speak to those who read it.
  private static final int ENTRIES_OF_ONE_SAID = 3;
  // A speech has as many Han characters at least.
  private static final int SPEECH = 100;
  private static final int LONGEST_TAB = 15;

  // 云山晚报 2031-05-06 08:30:15
  private static final Pattern OF_SITE =
      Pattern.compile(
          "[\\p{IsHan}\\w·]{2,12}\\s{1,4}(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}\\s\\d{1,2}:\\d{2}(?::\\d{2})?");
  private static final Traits TIME = Traits.of(Trait.NUMERIC_DATE, Trait.HAN_DATE);
  private static final Traits OF_SPEECH = Traits.of(Trait.SALUTATION, Trait.ENUMERATED);

  private final Page page;
  private final Evidence evidence;

  NewsFeed(Page page) {
    this.page = page;
    evidence = new Evidence(page);
  }

  /** Makes the first feed what stands below the speech, with the tabs and buttons above it. */
  void cutOff() {
    int han = 0;
    for (int i = 0; i < page.size(); i++) {
      if (isTime(i) && isInside(i) && han >= SPEECH) {
        int end = endOfEntries(i);
        if (end > i) {
          page.label(startOfFurniture(startOfEntry(i)), end, UnitLabel.TAIL);
          return;
        }
      }
      han += page.is(i, UnitLabel.BODY) ? page.unit(i).han() : 0;
    }
  }

  /** 2031-05-06 08:30 in a line of its own, or behind the name of a site. */
  private boolean isTime(int at) {
    boolean isAlone = page.has(at, Trait.DATE_ALONE) && page.hasAny(at, TIME);
    return page.has(at, Trait.CLOCK)
        && (isAlone || OF_SITE.matcher(page.unit(at).text().strip()).matches())
        && page.unit(at).opens()
        && (at == page.size() - 1 || page.unit(at + 1).opens());
  }

  private boolean isInside(int at) {
    return page.is(at, UnitLabel.BODY) || page.is(at, UnitLabel.CLUTTER);
  }

  /** One past the last time of a feed that begins with a time; the same if none does. */
  private int endOfEntries(int first) {
    int last = first;
    int entries = 0;
    int said = 0;
    for (int next = nextTime(last); next > last; next = nextTime(last)) {
      if (!isEntry(last + 1, next)) {
        break;
      }
      said += isSaid(last + 1, next) ? 1 : 0;
      entries++;
      last = next;
    }
    boolean isFeed = entries >= FEWEST_ENTRIES && said * ENTRIES_OF_ONE_SAID <= entries;
    return isFeed ? last + 1 : first;
  }

  /** The next time a few lines below; the same if there is none. */
  private int nextTime(int time) {
    int lastLine = page.unit(time).line() + MOST_LINES + 1;
    for (int i = time + 1; i < page.size() && page.unit(i).line() <= lastLine; i++) {
      if (isTime(i)) {
        return i;
      }
    }
    return time;
  }

  /** Whether some lines are a headline and what it is about. */
  private boolean isEntry(int from, int to) {
    return from < to && isHeadline(from) && page.unit(to - 1).line() > page.unit(from).line();
  }

  private boolean isHeadline(int at) {
    String line = page.lines().get(page.unit(at).line()).text().strip();
    return page.unit(at).opens()
        && line.length() <= LONGEST_HEADLINE
        && !line.endsWith("。")
        && !page.hasAny(at, OF_SPEECH);
  }

  private boolean isSaid(int from, int to) {
    boolean isSaid = false;
    for (int i = from; i < to; i++) {
      isSaid |= Told.isSaid(page, i) || page.has(i, Trait.CLOSING_WORD);
    }
    return isSaid;
  }

  /**
   * Where the entry of the first time begins: with the nearest headline, if nobody speaks below it;
   * else at the time.
   */
  private int startOfEntry(int time) {
    int lowest = page.unit(time).line() - MOST_LINES;
    for (int i = time - 1; i > 0 && isInside(i) && page.unit(i).line() >= lowest; i--) {
      if (evidence.speaks(i) || isSaid(i, i + 1)) {
        return time;
      }
      if (isHeadline(i) && !page.has(i, Trait.ENDS_SENTENCE)) {
        boolean isApart = page.unit(i).line() < page.unit(time - 1).line();
        return isApart || !page.has(time, Trait.DATE_ALONE) ? i : time;
      }
    }
    return time;
  }

  /** Where the lines without a sentence begin that stand right above. */
  private int startOfFurniture(int feed) {
    int start = feed;
    while (start > 1 && page.unit(start).opens() && isFurniture(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isFurniture(int at) {
    if (page.is(at, UnitLabel.CLUTTER) || HeadLines.isReporter(page.unit(at).text())) {
      return true;
    }
    boolean isTab =
        page.unit(at).opens()
            && page.unit(at).length() <= LONGEST_TAB
            && !page.has(at, Trait.HOLDS_SENTENCE_END)
            && !page.has(at, Trait.CLOSING_WORD)
            && !page.hasAny(at, OF_SPEECH)
            && !LastWords.are(page.unit(at).plain());
    return page.is(at, UnitLabel.BODY) && (isTab || evidence.presents(at) || evidence.isStrong(at));
  }
}
