package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;
import taohua.language.Characters;

/** What stands below a speech and was thought its end. */
final class BelowSpeech {
  private static final Traits OF_NOTE =
      Traits.of(Trait.NOTE_MARKER, Trait.PAGE_COUNTER, Trait.CANNOT_BEGIN);

  // A speech has more Han characters than a few words above a text in another language.
  private static final int LONGEST_NOTE = 100;
  private static final int LONGEST_MARK = 8;
  private static final int LONGEST_SIGNATURE = 30;
  private static final int MOST_COPIES = 4;
  private static final Pattern COPIES = Pattern.compile("[(]?(?:抄送|抄报|主送|分送|印发|[报送发])[:：].*");

  private static final Pattern THE_END =
      Pattern.compile("[(\\[【<—-]{1,4}(?:完|(?:全文|正文|本文|讲话)(?:完|结束))[)\\]】>—-]{1,4}|(?:全文|正文)完");

  private static final Pattern TAGGED = Pattern.compile("[\\[【][^\\]】]{2,30}[\\]】][^。]{4,60}");

  // 整理者按：… and what an editor picks out once more: 金句：….
  private static final Pattern EDITOR =
      Pattern.compile("[(\\[【]?(?:(?:编|编者|编辑|整理|整理者|译者|录音整理)[按注]|金句|划重点)[)\\]】]?[:].*");
  private static final int LONGEST_EDITOR = 500;
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "[(\\[【]?(?:(?:相关|新闻|背景|知识|资料|延伸)链接|链接|(?:延伸|相关|扩展)阅读|背景(?:资料|介绍|知识)|新闻背景)[)\\]】]?[:]?");

  private final Page page;
  private final Evidence evidence;

  BelowSpeech(Page page) {
    this.page = page;
    evidence = new Evidence(page);
  }

  /** To whom copies of the text go: 抄送：县委办公室，县政府办公室。 */
  void cutOffCopies() {
    for (int i = page.size() - 1; i > 0; i--) {
      if (page.is(i, UnitLabel.BODY) && COPIES.matcher(page.unit(i).plain()).matches()) {
        int end = i;
        while (end < page.size() && page.is(end, UnitLabel.BODY)) {
          end++;
        }
        boolean isNoCopy =
            end - i > MOST_COPIES || Told.isSaid(page, i) || page.is(end, UnitLabel.CLUTTER);
        if (isNoCopy) {
          return;
        }
        page.label(i, end, UnitLabel.TAIL);
      }
    }
  }

  /** What whoever edited the text says behind it. */
  void cutOffEditor() {
    int chars = 0;
    for (int i = page.size() - 1; i > 0 && chars <= LONGEST_EDITOR; i--) {
      if (page.is(i, UnitLabel.BODY)) {
        chars += page.unit(i).length();
        boolean isEditors = page.unit(i).opens() && EDITOR.matcher(page.unit(i).plain()).matches();
        if (isEditors && chars <= LONGEST_EDITOR && hanBefore(i) >= LONGEST_NOTE) {
          page.label(i, endOfBody(i), UnitLabel.TAIL);
          chars = 0;
        }
      }
    }
  }

  /** 相关链接： in a line of its own, and what is told below it, if nobody speaks there. */
  void cutOffBackground() {
    for (int i = 1; i < page.size(); i++) {
      boolean isHeading =
          (page.is(i, UnitLabel.BODY) || page.is(i, UnitLabel.CLUTTER))
              && page.unit(i).opens()
              && BACKGROUND.matcher(page.unit(i).plain()).matches()
              && hanBefore(i) >= LONGEST_NOTE;
      if (isHeading && isTold(i + 1, endOfBody(i))) {
        page.label(i, endOfBody(i), UnitLabel.TAIL);
        return;
      }
    }
  }

  private boolean isTold(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Told.isSaid(page, i) || page.has(i, Trait.CLOSING_WORD)) {
        return false;
      }
    }
    return to == from || page.unit(from).opens();
  }

  private int endOfBody(int from) {
    int end = from;
    while (end < page.size() && !page.is(end, UnitLabel.TAIL) && !page.is(end, UnitLabel.NEXT)) {
      end++;
    }
    return end;
  }

  /** What presents the text or the page is no end of a speech, nor is a line without a letter. */
  void cutOffPresentation() {
    for (int i = page.size() - 1; i > 0; i--) {
      if (isLast(i)
          && (page.is(i - 1, UnitLabel.BODY) || page.is(i - 1, UnitLabel.CLUTTER))
          && isNoEnd(i)) {
        page.label(i, UnitLabel.TAIL);
      }
    }
  }

  private boolean isLast(int at) {
    return page.is(at, UnitLabel.BODY)
        && (at == page.size() - 1
            || page.is(at + 1, UnitLabel.TAIL)
            || page.is(at + 1, UnitLabel.NEXT));
  }

  private boolean isNoEnd(int at) {
    return evidence.presents(at)
        || evidence.isNotice(at)
        || evidence.isInserted(at)
        || isNote(at)
        || HeadLines.isNoteOfSpeech(page.unit(at).text())
        || isSignature(at)
        || isMark(at)
        || isTagged(at)
        || HeadLines.isReporter(page.unit(at).text())
        || isTranslationOfAll(at);
  }

  /** The whole speech once more in another language, behind it. */
  private boolean isTranslationOfAll(int at) {
    int first = at;
    while (evidence.isTranslation(first - 1)) {
      first--;
    }
    return evidence.isTranslation(at)
        && hanBefore(first) >= LONGEST_NOTE
        && evidence.turns(0, first) == 0;
  }

  private int hanBefore(int at) {
    int han = 0;
    for (int i = 0; i < at; i++) {
      han += page.is(i, UnitLabel.BODY) ? page.unit(i).han() : 0;
    }
    return han;
  }

  /** A note that says where something is printed, or what a word means. */
  private boolean isNote(int at) {
    String plain = page.unit(at).plain();
    boolean isNumbered =
        page.has(at, Trait.NOTE_MARKER) && plain.startsWith("[") || plain.startsWith("[^");
    return isNumbered || page.has(at, Trait.NOTE_WORD) && page.hasAny(at, OF_NOTE);
  }

  /** 局长 江晚秋 in a line of its own below the last sentence, or a name above a date. */
  private boolean isSignature(int at) {
    boolean isAboveDate =
        page.has(at, Trait.NAME_ALONE)
            && page.has(at - 1, Trait.ENDS_SENTENCE)
            && page.has(at + 1, Trait.HAN_DATE)
            && page.has(at + 1, Trait.DATE_ALONE);
    return isAboveDate
        || page.unit(at).opens()
            && page.unit(at).length() <= LONGEST_SIGNATURE
            && page.has(at, Trait.OFFICE_WORD)
            && page.has(at, Trait.ENDS_OPEN)
            && page.has(at - 1, Trait.ENDS_SENTENCE)
            && HeadLines.byline(page.unit(at).text()).isPresent();
  }

  /** 【防汛专栏】堤坝是怎样守住的？, as a site calls another of its pages. */
  private boolean isTagged(int at) {
    return page.unit(at).opens()
        && (page.has(at - 1, Trait.ENDS_SENTENCE) || page.is(at - 1, UnitLabel.CLUTTER))
        && TAGGED.matcher(page.unit(at).plain()).matches()
        && !page.has(at, Trait.CLOSING_WORD)
        && !evidence.speaks(at);
  }

  /** A line without a letter, a number alone, or a word such as END or （完）. */
  private boolean isMark(int at) {
    if (evidence.isNumberAlone(at) || THE_END.matcher(page.unit(at).plain()).matches()) {
      return true;
    }
    boolean isWord =
        page.has(at, Trait.LATIN)
            && page.unit(at).length() <= LONGEST_MARK
            && page.unit(at).han() == 0;
    boolean isEmpty = page.unit(at).plain().codePoints().noneMatch(Characters::counts);
    return isWord || isEmpty && !evidence.isStopOfSentence(at);
  }
}
