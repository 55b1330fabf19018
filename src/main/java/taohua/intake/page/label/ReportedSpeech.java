package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.page.unit.Trait;

/**
 * What a story puts around the speech that it prints: a first line that says that the speech
 * follows, and a last one that says who was there; and what an editor adds behind it.
 */
final class ReportedSpeech {
  // 现发言如下 says the speaker himself.
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "^(?!.*我).*?(?<![现作做谈])(?:讲话|致辞|致词|发言|演讲|报告|谈话)的?(?:主要)?(?:全文|原文|内容|要点|摘要|实录|节选|录音整理)?如下[:：]?$");
  private static final Pattern ATTENDED =
      Pattern.compile(
          "(?!我|同志|今天).{4,80}(?:参加|出席|列席)了?(?:此次|本次|了)?(?:会议|大会|座谈会|推进会|动员会|活动|仪式)[。]?");
  private static final Pattern AFTERWORD =
      Pattern.compile("[【\\[(]?编(?:者)?后(?:语|记|话)?[】\\])]?[:：]?.*");
  // The line is no longer, in units, and does not stand farther from the ends of the speech.
  private static final int LINE = 6;

  private final Page page;

  ReportedSpeech(Page page) {
    this.page = page;
  }

  /** 5月6日，全县防汛会议召开，县长江晚秋讲话。讲话要点如下： stands above the speech. */
  void lowerLead() {
    int start = 0;
    while (start < page.size() && !page.is(start, UnitLabel.BODY)) {
      start++;
    }
    int end = start;
    while (end < page.size() - 1 && !page.unit(end + 1).opens()) {
      end++;
    }
    boolean isLead =
        end < page.size() - 1
            && end - start <= LINE
            && FOLLOWS.matcher(page.unit(end).plain()).find()
            && page.has(end, Trait.ENDS_COLON);
    if (isLead) {
      page.label(start, end + 1, UnitLabel.HEAD);
    }
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
