package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/** Where a speech ends. */
final class SpeechEnd {
  // As little as a heading and a cut word may stand between two sentences of a speech.
  private static final int MOST_SKIPPED = 2;
  private static final int TURNS = 8;

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

  /** 现在，我宣布…开幕！ behind the good wishes, and what the listeners did: （长时间热烈鼓掌）; a stop alone. */
  void keepLastWords() {
    for (int i = 1; i < page.size(); i++) {
      if (page.is(i, UnitLabel.TAIL)
          && page.is(i - 1, UnitLabel.BODY)
          && (SAID_LAST.matcher(page.unit(i).plain()).matches() || evidence.isStopOfSentence(i))) {
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
}
