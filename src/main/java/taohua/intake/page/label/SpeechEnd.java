package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;
import taohua.language.Characters;

/** Where a speech ends. */
final class SpeechEnd {
  // As little as a heading and a cut word may stand between two sentences of a speech.
  private static final int MOST_SKIPPED = 2;
  private static final Traits OF_NOTE =
      Traits.of(Trait.NOTE_MARKER, Trait.PAGE_COUNTER, Trait.CANNOT_BEGIN);
  private static final int TURNS = 8;
  // A speech has more Han characters than a few words above a text in another language.
  private static final int LONGEST_NOTE = 100;
  private static final int LONGEST_MARK = 8;
  private static final int LONGEST_SIGNATURE = 30;

  private static final Traits BELOW_A_SPEECH =
      Traits.of(
          Trait.LABELLED,
          Trait.WEB_WORDS,
          Trait.NEWS_WORDS,
          Trait.SAID_ABOVE,
          Trait.AMONG_SAID_ABOVE,
          Trait.META_WORD,
          Trait.META_WORDS,
          Trait.LEAD_WORD);
  private static final Traits BELOW_UNLESS_IT_SPEAKS = Traits.of(Trait.WEB_WORD, Trait.NEWS_WORD);

  private static final int MOST_COPIES = 4;
  private static final Pattern COPIES = Pattern.compile("[(]?(?:抄送|抄报|主送|分送|印发)[:：].*");
  private static final Pattern THE_END =
      Pattern.compile("[(\\[【<—-]{1,4}(?:完|(?:全文|正文|本文|讲话)(?:完|结束))[)\\]】>—-]{1,4}|(?:全文|正文)完");
  // 整理者按：… and what an editor picks out once more: 金句：….
  private static final Pattern EDITOR =
      Pattern.compile("[(\\[【]?(?:(?:编|编者|编辑|整理|整理者|译者|录音整理)[按注]|金句|划重点)[)\\]】]?[:].*");
  private static final int LONGEST_EDITOR = 500;
  private static final Pattern SAID_LAST =
      Pattern.compile(
          "(?:现在|最后|下面)?[,，]?我(?:郑重)?宣布[:：,，]?.{2,60}[!！。]|以上[^。]{0,40}(?:讲得?不[对当好妥]|不[当妥]之处|粗浅)[^。]{0,30}[。!]|[(\\[【][^()]{0,10}(?:掌声?|笑声?|欢呼|起立)[^()]{0,8}[)\\]】]");

  private final Page page;
  private final Evidence evidence;

  SpeechEnd(Page page) {
    this.page = page;
    evidence = new Evidence(page);
  }

  /**
   * A sentence of the genre right behind the end belongs to the speech, with the little before it,
   * and so does the rest of a sentence that was cut.
   */
  void keepSentences() {
    for (int i = 1; i < page.size(); i++) {
      if (page.is(i, UnitLabel.TAIL) && page.is(i - 1, UnitLabel.BODY)) {
        int rest = restOfSentence(i);
        page.label(i, rest, UnitLabel.CLUTTER);
        page.label(rest, endOfSentences(rest), UnitLabel.BODY);
      }
    }
  }

  /** Where a sentence goes on that a mark of the page cut; the same place if none was cut. */
  private int restOfSentence(int from) {
    int at = from;
    while (at < Math.min(from + MOST_SKIPPED, page.size()) && evidence.presents(at)) {
      at++;
    }
    boolean goesOn =
        page.has(from - 1, Trait.PROSE)
            && (page.has(from - 1, Trait.ENDS_PAUSE) || page.has(from - 1, Trait.ENDS_OPEN))
            && page.has(at, Trait.PROSE)
            && isSpeech(at);
    return goesOn ? at : from;
  }

  /** 现在，我宣布…开幕！ behind the good wishes, and what the listeners did: （长时间热烈鼓掌）. */
  void keepLastWords() {
    for (int i = 1; i < page.size(); i++) {
      if (page.is(i, UnitLabel.TAIL)
          && page.is(i - 1, UnitLabel.BODY)
          && SAID_LAST.matcher(page.unit(i).plain()).matches()) {
        page.label(i, UnitLabel.BODY);
      }
    }
  }

  /** The last words of a speech that is printed in two languages by turns. */
  void keepTranslation() {
    for (int i = 1; i < page.size(); i++) {
      if (page.is(i, UnitLabel.TAIL)
          && page.is(i - 1, UnitLabel.BODY)
          && evidence.isTranslation(i)
          && evidence.isByTurns(0, i)) {
        page.label(i, UnitLabel.BODY);
      }
    }
  }

  /** One past the last unit that belongs to the speech; the same if none does. */
  private int endOfSentences(int from) {
    if (evidence.isCutOff(from)) {
      return from + 1;
    }
    int sentence = from;
    while (sentence < Math.min(from + MOST_SKIPPED, page.size()) && mayBeSkipped(sentence)) {
      sentence++;
    }
    boolean isKept = isSpeech(sentence) && (sentence == from || evidence.speaks(sentence));
    return isKept ? sentence + 1 : from;
  }

  private boolean mayBeSkipped(int at) {
    return page.is(at, UnitLabel.TAIL)
        && !isSpeech(at)
        && !evidence.isOfPage(at)
        && !(page.unit(at).opens()
            && (evidence.isHeadOrSignature(at) || page.has(at, Trait.ALL_IN_BRACKETS)));
  }

  private boolean isSpeech(int at) {
    boolean speaks = evidence.speaks(at);
    if (page.is(at, UnitLabel.TAIL) && isTurn(at)) {
      return true;
    }
    return page.is(at, UnitLabel.TAIL)
        && (page.has(at, Trait.ENDS_SENTENCE)
            || page.has(at, Trait.HOLDS_SENTENCE_END) && speaks
            || isBrokenOff(at))
        && !evidence.isOfPage(at)
        && !page.hasAny(at, BELOW_A_SPEECH)
        && (speaks || saysSome(at) || !page.hasAny(at, BELOW_UNLESS_IT_SPEAKS));
  }

  /** A sentence with a word of officialese. */
  private boolean saysSome(int at) {
    return page.has(at, Trait.PROSE) && page.has(at, Trait.SPEECH_WORD);
  }

  /** The next turn of an interview: 记者：谢谢您。 */
  private boolean isTurn(int at) {
    boolean isInterview = false;
    for (int i = Math.max(0, at - TURNS); i < at; i++) {
      isInterview |= page.is(i, UnitLabel.BODY) && page.has(i, Trait.ASKED);
    }
    return isInterview
        && page.has(at, Trait.ASKED)
        && page.has(at, Trait.ENDS_SENTENCE)
        && !evidence.isOfPage(at);
  }

  /** The beginning of a sentence, where a preview breaks off. */
  private boolean isBrokenOff(int at) {
    boolean goesOn = page.has(at, Trait.CONTINUES_LINE) && evidence.speaks(at);
    return (page.has(at, Trait.PROSE) || goesOn)
        && page.has(at, Trait.ENDS_OPEN)
        && !evidence.isHeadOrSignature(at)
        && !isOffice(at);
  }

  /** An office that stands alone, above the name that signs. */
  private boolean isOffice(int at) {
    return page.has(at, Trait.OFFICE_WORD) && HeadLines.isOffice(page.unit(at).text());
  }

  /** To whom copies of the text go: 抄送：县委办公室，县政府办公室。 */
  void cutOffCopies() {
    for (int i = page.size() - 1; i > 0; i--) {
      if (page.is(i, UnitLabel.BODY)
          && page.has(i, Trait.LABELLED)
          && COPIES.matcher(page.unit(i).plain()).matches()) {
        int end = i;
        while (end < page.size() && page.is(end, UnitLabel.BODY)) {
          end++;
        }
        if (end - i <= MOST_COPIES && !evidence.speaks(i) && !page.is(end, UnitLabel.CLUTTER)) {
          page.label(i, end, UnitLabel.TAIL);
        }
        return;
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
            && page.has(at, Trait.BYLINE)
            && page.has(at, Trait.OFFICE_WORD)
            && page.has(at, Trait.ENDS_OPEN)
            && page.has(at - 1, Trait.ENDS_SENTENCE)
            && HeadLines.byline(page.unit(at).text()).isPresent();
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
    return isWord || page.unit(at).plain().codePoints().noneMatch(Characters::counts);
  }
}
