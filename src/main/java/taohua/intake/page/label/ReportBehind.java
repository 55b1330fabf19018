package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.page.unit.LastWords;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/** What a story tells of the meeting behind the speech that it prints, and what an editor adds. */
final class ReportBehind {
  private static final Pattern ATTENDED =
      Pattern.compile(
          "(?!我|同志|今天).{4,80}(?:参加|出席|列席)了?(?:此次|本次|了)?(?:会议|大会|座谈会|推进会|动员会|活动|仪式)[。]?");
  private static final Pattern AFTERWORD =
      Pattern.compile("[【\\[(]?编(?:者)?后(?:语|记|话)?[】\\])]?[:：]?.*");
  // 开幕式由市长江晚秋主持。 出席招待会的市领导还有
  private static final Pattern MEETING =
      Pattern.compile(
          "主持(?:了(?:此次|本次)?|召开)?\\p{IsHan}{0,10}(?:会议?|大会|仪式|活动|[会式])?[。,，]"
              + "|(?:会议|大会|仪式|活动|开幕式|座谈会)(?:结束)?后[,，]|(?:会议|大会|[会式])[上前][,，]"
              + "|(?:出席|参加|列席)了?(?:此次|本次|今天的)?\\p{IsHan}{0,10}(?:会议?|大会|仪式|活动|[会式])的?(?:\\p{IsHan}{0,8}还?有|[。,，;；])");
  // What whoever speaks or hosts says, and a report of another day does not.
  private static final Pattern NOW =
      Pattern.compile("今[天晚日年]|现在|下面|刚才|接下来|首先|最后|希望|让|必须|(?<![重主需])要|(?<![邀申聘提])请(?!来)");
  private static final Pattern TOAST = Pattern.compile(".{0,12}[干乾]杯[!！。]?");
  private static final Traits NEVER_TOLD =
      Traits.of(Trait.ENUMERATED, Trait.CLOSING_WORD, Trait.ASKED);

  // A report of one line is no longer, in units; a speech has as many Han characters at least.
  private static final int LINE = 6;
  private static final int SPEECH = 100;

  private final Page page;

  ReportBehind(Page page) {
    this.page = page;
  }

  /** Makes the report at the end of the last speech what stands below it. */
  void cutOff() {
    int end = page.size();
    while (end > 0 && !page.is(end - 1, UnitLabel.BODY)) {
      end--;
    }
    int line = firstOfLine(end - 1);
    if (line > 0 && end - line <= LINE && (isAfterword(line) || isOfAttendance(line, end))) {
      page.label(line, end, UnitLabel.TAIL);
    }
    int start = end;
    while (start > 0 && isTold(firstOfLine(start - 1), start)) {
      start = firstOfLine(start - 1);
    }
    if (start > 0 && isEnd(start - 1) && tellsOfMeeting(start, end) && isLonger(start, end)) {
      page.label(start, end, UnitLabel.TAIL);
    }
  }

  private int firstOfLine(int at) {
    int first = at;
    while (first > 0 && !page.unit(first).opens()) {
      first--;
    }
    return first;
  }

  private boolean isAfterword(int at) {
    String plain = page.unit(at).plain();
    return plain.indexOf('编') >= 0 && plain.indexOf('编') < 2 && AFTERWORD.matcher(plain).matches();
  }

  /** Who was there, below a speech that was announced. */
  private boolean isOfAttendance(int start, int end) {
    boolean isThird = true;
    for (int i = start; i < end; i++) {
      isThird &= !page.has(i, Trait.SPEAKS_TO_US) && !page.has(i, Trait.CLOSING_WORD);
    }
    return isThird
        && ReportedSpeech.isAnnounced(page)
        && ATTENDED.matcher(page.unit(end - 1).plain()).matches();
  }

  /** Whether nobody speaks in a line of the body. */
  private boolean isTold(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean isInside = page.is(i, UnitLabel.BODY) || page.is(i, UnitLabel.CLUTTER);
      if (!isInside
          || Told.isSaid(page, i)
          || page.hasAny(i, NEVER_TOLD)
          || isLastWord(i)
          || NOW.matcher(page.unit(i).plain()).find()) {
        return false;
      }
    }
    return page.has(end - 1, Trait.ENDS_SENTENCE);
  }

  /**
   * Whether a speech ends with a unit: with thanks, a toast, or good wishes to those whom it
   * salutes, which a story may quote.
   */
  private boolean isEnd(int at) {
    return isLastWord(at) || page.has(at, Trait.CLOSING_WORD) && isSaluted();
  }

  private boolean isSaluted() {
    int first = 0;
    while (first < page.size() && !page.is(first, UnitLabel.BODY)) {
      first++;
    }
    return page.has(first, Trait.SALUTATION) || page.has(first + 1, Trait.SALUTATION);
  }

  private boolean isLastWord(int at) {
    String plain = page.unit(at).plain();
    return LastWords.are(plain) || TOAST.matcher(plain).matches();
  }

  private boolean tellsOfMeeting(int start, int end) {
    boolean tells = false;
    for (int i = start; i < end; i++) {
      tells |= MEETING.matcher(page.unit(i).plain()).find();
    }
    return tells;
  }

  /** Whether the speech is longer than what stands behind it. */
  private boolean isLonger(int start, int end) {
    int speech = han(0, start);
    return speech >= SPEECH && speech > han(start, end);
  }

  private int han(int from, int to) {
    int han = 0;
    for (int i = from; i < to; i++) {
      han += page.is(i, UnitLabel.BODY) ? page.unit(i).han() : 0;
    }
    return han;
  }
}
