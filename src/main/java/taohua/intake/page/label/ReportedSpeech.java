package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.Trait;

/**
 * What a story puts around the speech that it prints: a first line that says that the speech
 * follows, and a last one that says who was there; and what an editor adds behind it.
 */
final class ReportedSpeech {
  // 现发言如下 says the speaker himself.
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "^(?!.*我).*?(?<![现作做谈])(?:讲话|致辞|致词|发言|演讲|演说|声明|报告|谈话)的?(?:主要)?(?:全文|原文|内容|要点|摘要|实录|节选|录音整理)?如下[:：]?$");
  private static final Pattern NEWS = Pattern.compile("举行|召开|举办|开幕|出席|记者|日[电讯]");
  private static final Pattern QUOTED = Pattern.compile("[“「『][^”」』]*[”」』]?");
  private static final Pattern SPOKEN = Pattern.compile("我(?![国省市县区州旗镇乡校院局])|[咱您]|你们|大家好|同志们");
  private static final Pattern ATTENDED =
      Pattern.compile(
          "(?!我|同志|今天).{4,80}(?:参加|出席|列席)了?(?:此次|本次|了)?(?:会议|大会|座谈会|推进会|动员会|活动|仪式)[。]?");
  private static final Pattern AFTERWORD =
      Pattern.compile("[【\\[(]?编(?:者)?后(?:语|记|话)?[】\\])]?[:：]?.*");
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
    int end = start;
    boolean isNews = false;
    for (int i = start; i < Math.min(start + STORY, page.size() - 1) && isTold(i); i++) {
      isNews |= NEWS.matcher(page.unit(i).plain()).find();
      if (announces(i) && (i - start <= LINE || isSaidBelow(i + 1))) {
        end = i + 1;
      } else if (i > start && isNews && isTitle(i)) {
        end = Math.max(end, salutationBelow(i));
      }
    }
    page.label(start, end, UnitLabel.HEAD);
  }

  /** 在全县防汛会议上的讲话 in a line of its own. */
  private boolean isTitle(int at) {
    return page.unit(at).opens()
        && page.unit(at + 1).opens()
        && HeadLines.isWholeTitle(page.unit(at).text());
  }

  /** The salutation a little below a title; 0 if there is none. */
  private int salutationBelow(int title) {
    int at = title + 1;
    while (at <= title + LINE && at < page.size() && !page.has(at, Trait.PROSE)) {
      if (page.has(at, Trait.SALUTATION)) {
        return at;
      }
      at++;
    }
    return 0;
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
    return isInside && !isSaid(at) && !page.has(at, Trait.ENUMERATED);
  }

  /** Whether somebody speaks to others, and not in quotes, nor a notice that is printed twice. */
  private boolean isSaid(int at) {
    String told = QUOTED.matcher(page.unit(at).plain()).replaceAll("");
    return page.has(at, Trait.SALUTATION)
        || SPOKEN.matcher(told).find() && !page.has(at, Trait.PRINTED_TWICE);
  }

  private boolean isSaidBelow(int from) {
    boolean isSaid = false;
    for (int i = from; i < Math.min(from + OPENING, page.size()); i++) {
      isSaid |= isSaid(i);
    }
    return isSaid;
  }

  /** What tells of the meeting behind a speech that was announced, and what an editor adds. */
  void cutOffReport() {
    int end = page.size();
    while (end > 0 && !page.is(end - 1, UnitLabel.BODY)) {
      end--;
    }
    int start = end - 1;
    while (start > 0 && !page.unit(start).opens()) {
      start--;
    }
    if (start > 0 && end - start <= LINE && (isAfterword(start) || isReport(start, end))) {
      page.label(start, end, UnitLabel.TAIL);
    }
  }

  private boolean isAfterword(int at) {
    String plain = page.unit(at).plain();
    return plain.indexOf('编') >= 0 && plain.indexOf('编') < 2 && AFTERWORD.matcher(plain).matches();
  }

  private boolean isReport(int start, int end) {
    boolean isThird = true;
    for (int i = start; i < end; i++) {
      isThird &= !page.has(i, Trait.SPEAKS_TO_US) && !page.has(i, Trait.CLOSING_WORD);
    }
    return isThird && isAnnounced() && ATTENDED.matcher(page.unit(end - 1).plain()).matches();
  }

  /** Whether a line above the speech says that it follows. */
  private boolean isAnnounced() {
    for (int i = 0; page.is(i, UnitLabel.HEAD); i++) {
      if (FOLLOWS.matcher(page.unit(i).plain()).find()) {
        return true;
      }
    }
    return false;
  }
}
