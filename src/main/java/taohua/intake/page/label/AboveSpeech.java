package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.page.unit.Copies;
import taohua.intake.page.unit.Extracts;

/** What stands between the title of a speech and its first words and was thought its start. */
final class AboveSpeech {
  // 这是江晚秋在全县防汛会议上的讲话。
  private static final Pattern NOTE =
      Pattern.compile(
          "[*※·]?(?:这|本文|本篇|此文)是(?!我).{2,80}?[在同对向给].{2,60}(?:讲话|讲演|演讲|演说|致辞|致词|发言|谈话|报告|结论|总结"
              + "|[开闭]幕词|祝词|贺词)(?:的?(?:一|主要|第.)?部分|要点|摘要|节录|节选|提纲|纪要|全文|原文)?[。]?");
  private static final int LONGEST_NOTE = 160;
  private static final int FEWEST_EXTRACTS = 2;

  private final Page page;

  AboveSpeech(Page page) {
    this.page = page;
  }

  /** A line that says of the speech whose it is, and when and where it was given. */
  void lowerNote() {
    int start = start();
    if (start > 0
        && page.is(start + 1, UnitLabel.BODY)
        && page.unit(start).opens()
        && page.unit(start).length() <= LONGEST_NOTE
        && page.unit(start + 1).opens()
        && NOTE.matcher(page.unit(start).plain()).matches()) {
      page.label(start, UnitLabel.HEAD);
    }
  }

  /** What a newspaper extracts from the speech and prints above it, a mark in front of each. */
  void lowerExtracts() {
    int start = start();
    int end = start;
    int extracts = 0;
    StringBuilder above = new StringBuilder();
    while (end < page.size()
        && (Extracts.isMarked(page.unit(end)) || end > start && !page.unit(end).opens())) {
      extracts += page.unit(end).opens() ? 1 : 0;
      above.append(page.unit(end++).plain());
    }
    if (extracts < FEWEST_EXTRACTS) {
      return;
    }
    StringBuilder below = new StringBuilder();
    for (int i = end; i < page.size(); i++) {
      below.append(page.unit(i).plain());
    }
    if (Copies.share(above.toString(), below.toString()) >= Copies.MOST) {
      page.label(start, end, UnitLabel.HEAD);
    }
  }

  /** The first unit of the first speech; the last of the page if there is none. */
  private int start() {
    int start = 0;
    while (start < page.size() - 1 && !page.is(start, UnitLabel.BODY)) {
      start++;
    }
    return start;
  }
}
