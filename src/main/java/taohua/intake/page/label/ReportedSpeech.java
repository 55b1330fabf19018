package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.Trait;

/**
 * What a story puts above the speech that it prints: a line that says that the speech follows, or
 * tells who gives it where.
 */
final class ReportedSpeech {
  // 现发言如下 says the speaker himself.
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "^(?!.*我).*?(?<![现作做谈])(?:讲话|致辞|致词|贺词|祝词|献词|发言|演讲|演说|声明|报告|谈话)"
              + "(?:[。,，]?(?:现将)?(?:全文|原文)|的?(?:主要)?(?:全文|原文|内容|要点|摘要|实录|节选|录音整理))?如下[:：]?$");
  private static final Pattern NEWS = Pattern.compile("举行|召开|举办|开幕|出席|记者|日[电讯]");
  private static final Pattern REPORT = Pattern.compile("(?:\\p{IsHan}{2,12})?工作报告");
  private static final Pattern ADDRESSED =
      Pattern.compile("(?:各位(?:代表|委员|领导|同志|来宾)|同志们|朋友们)[,，!！].*我");
  // The line is no longer, in units, and does not stand farther from the ends of the speech.
  private static final int LINE = 6;
  // A story above a speech is no longer, in units, and the speech speaks within so many.
  private static final int STORY = 60;
  private static final int OPENING = 12;

  private final Page page;

  ReportedSpeech(Page page) {
    this.page = page;
  }

  /**
   * What tells of a speech and announces it, 5月6日，县长江晚秋讲话。讲话要点如下：, stands above it: a line, or a
   * story in which nobody speaks but in quotes.
   */
  void lowerLead() {
    int start = 0;
    while (start < page.size() && !page.is(start, UnitLabel.BODY)) {
      start++;
    }
    int end = endOfNote(start);
    boolean isNews = false;
    for (int i = start; i < Math.min(start + STORY, page.size() - 1) && isTold(i); i++) {
      isNews |= isNews(i, i + 1);
      if (announces(i) && (i - start <= LINE || isSaidBelow(i + 1))) {
        end = i + 1;
      } else if (i > start && isTitle(i)) {
        int salutation = salutationBelow(i);
        end = isNews || isNews(i + 1, salutation) ? Math.max(end, salutation) : end;
      }
    }
    page.label(start, end, UnitLabel.HEAD);
  }

  /**
   * One past ——5月6日，全县防汛会议召开。县长江晚秋在会上致辞。 right under the heading, a line alone with its dash; the
   * same if no such line stands there.
   */
  private int endOfNote(int start) {
    if (!page.is(start - 1, UnitLabel.HEAD) || !isDashed(start)) {
      return start;
    }
    int end = start;
    boolean tells = false;
    while (end < page.size() && (end == start || !page.unit(end).opens()) && isTold(end)) {
      tells |= HeadLines.tellsOfSpeech(page.unit(end).text());
      end++;
    }
    boolean isLine = end < page.size() && page.unit(end).opens() && !isDashed(end);
    return tells && isLine && page.has(end - 1, Trait.ENDS_SENTENCE) ? end : start;
  }

  private boolean isDashed(int at) {
    return page.unit(at).plain().startsWith("—");
  }

  private boolean isNews(int from, int to) {
    boolean isNews = false;
    for (int i = from; i < to; i++) {
      isNews |= NEWS.matcher(page.unit(i).plain()).find();
    }
    return isNews;
  }

  /** 在全县防汛会议上的讲话 in a line of its own. */
  private boolean isTitle(int at) {
    return page.unit(at).opens()
        && page.unit(at + 1).opens()
        && (HeadLines.isWholeTitle(page.unit(at).text())
            || REPORT.matcher(page.unit(at).plain()).matches());
  }

  /** The salutation a little below a title; 0 if there is none. */
  private int salutationBelow(int title) {
    int at = title + 1;
    while (at <= title + LINE && at < page.size()) {
      if (page.has(at, Trait.SALUTATION) || isAddressed(at)) {
        return at;
      }
      if (page.has(at, Trait.PROSE) && !isTold(at)) {
        return 0;
      }
      at++;
    }
    return 0;
  }

  /** 各位代表，我代表县人民政府作工作报告。 */
  private boolean isAddressed(int at) {
    return page.unit(at).opens() && ADDRESSED.matcher(page.unit(at).plain()).lookingAt();
  }

  private boolean announces(int at) {
    String plain = page.unit(at).plain();
    return page.has(at, Trait.ENDS_COLON)
        && page.unit(at + 1).opens()
        && (FOLLOWS.matcher(plain).find()
            || plain.indexOf('我') < 0 && HeadLines.isIntroduction(page.unit(at).text()));
  }

  /** Whether a unit may be a story's: nobody speaks in it, and it is none of a list. */
  private boolean isTold(int at) {
    boolean isInside = page.is(at, UnitLabel.BODY) || page.is(at, UnitLabel.CLUTTER);
    return isInside && !Told.isSaid(page, at) && !page.has(at, Trait.ENUMERATED);
  }

  private boolean isSaidBelow(int from) {
    boolean isSaid = false;
    for (int i = from; i < Math.min(from + OPENING, page.size()); i++) {
      isSaid |= Told.isSaid(page, i);
    }
    return isSaid;
  }

  /** Whether a line above the speech says that it follows. */
  static boolean isAnnounced(Page page) {
    for (int i = 0; page.is(i, UnitLabel.HEAD); i++) {
      if (FOLLOWS.matcher(page.unit(i).plain()).find()) {
        return true;
      }
    }
    return false;
  }
}
