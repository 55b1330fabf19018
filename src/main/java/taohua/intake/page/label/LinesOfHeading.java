package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.heading.Names;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/** Lines of a heading that were thought the start of the speech. */
final class LinesOfHeading {
  private static final int LONG = 30;
  private static final int LONGEST_HEADING = 40;
  // [这是江晚秋在防汛会议上的讲话。], and in a line of its own without brackets.
  private static final Pattern NOTE_IN_BRACKETS =
      Pattern.compile(
          "[(\\[【](?:这|此件|本文)[是为系].{4,80}(?:讲话|致辞|发言|报告|演说|演讲|谈话)[^。]{0,12}[。]?[)\\]】]");
  private static final Pattern NOTE =
      Pattern.compile(
          "[*※·]?(?:这|本文|本篇|此文)是(?!我).{2,80}?[在同对向给].{2,60}(?:讲话|讲演|演讲|演说|致辞|致词|发言|谈话|报告|结论|总结"
              + "|[开闭]幕词|祝词|贺词)(?:的?(?:一|主要|第.)?部分|要点|摘要|节录|节选|提纲|纪要|全文|原文)?[。]?");
  private static final int LONGEST_NOTE = 160;
  private static final Pattern SOURCE = Pattern.compile("(?:文章|稿件)?(?:来源|出处|稿源)[:：]");
  private static final int LONGEST_INTRODUCTION = 60;
  // A shorter line may be the heading of a part.
  private static final int SHORTEST_TITLE = 6;
  private static final Pattern NOTE_MARK = Pattern.compile("(?:[※*＊①]|[(\\[]\\d?[*※]?[)\\]])$");

  private final Page page;

  LinesOfHeading(Page page) {
    this.page = page;
  }

  /** A byline, a reporter, a date alone or 以下为…全文： at the start of a speech stands above it. */
  void lower() {
    for (int i = 0; i < page.size() - 1; i++) {
      boolean isHeading =
          introduces(i)
              || SOURCE.matcher(page.unit(i).plain()).lookingAt()
              || isNote(i)
              || isSpeakersTitle(i)
              || isWholeTitle(i)
              || HeadLines.isReporter(page.unit(i).text())
              || isTitleAgain(i)
              || isTitleAgain(i - 1) && page.is(i - 1, UnitLabel.HEAD) && isNameAlone(i)
              || !page.unit(i).opens() && HeadLines.isNameAndDate(page.unit(i).text())
              || page.unit(i).length() <= LONGEST_HEADING
                  && isBylineOrDate(i)
                  && !page.has(i, Trait.ENDS_SENTENCE)
                  && !page.has(i, Trait.ENDS_COLON)
                  && !page.has(i, Trait.ENUMERATED);
      boolean isBelowHeading = page.is(i - 1, UnitLabel.HEAD) || page.is(i - 1, UnitLabel.NEXT);
      boolean isTitle = i == 0 && (isSpeakersTitle(i) || isWholeTitle(i));
      if ((isBelowHeading || isTitle)
          && isStart(i)
          && isHeading
          && page.is(i + 1, UnitLabel.BODY)) {
        page.label(i, isTitle ? UnitLabel.HEAD : page.label(i - 1));
      }
    }
  }

  /** What says of the speech whose it is, and when and where it was given. */
  private boolean isNote(int at) {
    String plain = page.unit(at).plain();
    boolean isLine = page.unit(at).opens() && page.unit(at + 1).opens();
    return NOTE_IN_BRACKETS.matcher(plain).matches()
        || isLine && plain.length() <= LONGEST_NOTE && NOTE.matcher(plain).matches();
  }

  private boolean isBylineOrDate(int at) {
    return page.has(at, Trait.DATE_ALONE)
        || page.has(at, Trait.BYLINE) && page.has(at, Trait.OFFICE_WORD)
        || isByline(at);
  }

  private boolean isByline(int at) {
    return page.unit(at).opens()
        && page.unit(at + 1).opens()
        && HeadLines.byline(page.unit(at).text()).filter(one -> !one.role().isEmpty()).isPresent();
  }

  /** 江晚秋：把堤守好 above a text in which nobody else is named like this. */
  private boolean isSpeakersTitle(int at) {
    String plain = page.unit(at).plain();
    int colon = plain.indexOf(':');
    boolean isTitle =
        colon > 1
            && page.unit(at).opens()
            && page.unit(at + 1).opens()
            && plain.length() <= LONGEST_HEADING
            && page.has(at, Trait.ENDS_OPEN)
            && !page.hasAny(at, Traits.of(Trait.ONE_COMMA, Trait.COMMAS, Trait.ENUMERATED))
            && Names.isAlone(plain.substring(0, colon));
    return isTitle && page.has(at + 1, Trait.PROSE) && !page.has(at + 1, Trait.ASKED);
  }

  /** 在全县防汛会议上的讲话 above what has no stop. */
  private boolean isWholeTitle(int at) {
    return page.unit(at).opens()
        && page.unit(at + 1).opens()
        && page.unit(at + 1).length() >= LONG
        && HeadLines.isWholeTitle(page.unit(at).text());
  }

  /** The title of the page once more, with a mark of a note behind it or without. */
  private boolean isTitleAgain(int at) {
    if (at < 1
        || page.unit(at).length() > LONGEST_HEADING
        || !page.unit(at).opens()
        || !page.unit(at + 1).opens()) {
      return false;
    }
    String title = NOTE_MARK.matcher(page.unit(at).plain()).replaceFirst("");
    boolean isTitle = title.length() >= SHORTEST_TITLE && !page.has(at, Trait.ENDS_SENTENCE);
    for (int i = at - 1; isTitle && i >= 0 && page.is(i, UnitLabel.HEAD); i--) {
      String above = page.unit(i).plain();
      if (above.equals(title) || above.endsWith(":" + title)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNameAlone(int at) {
    return page.unit(at).opens()
        && page.unit(at + 1).opens()
        && page.has(at, Trait.NAME_ALONE)
        && Names.isAlone(page.unit(at).plain());
  }

  private boolean introduces(int at) {
    return page.has(at, Trait.ENDS_COLON)
        && page.unit(at).length() <= LONGEST_INTRODUCTION
        && (page.has(at, Trait.META_WORD) || page.has(at, Trait.META_WORDS))
        && (page.has(at, Trait.LEAD_WORD) || page.has(at, Trait.LEAD_WORDS));
  }

  private boolean isStart(int at) {
    return page.is(at, UnitLabel.BODY)
        && !page.is(at - 1, UnitLabel.BODY)
        && !page.is(at - 1, UnitLabel.CLUTTER);
  }
}
