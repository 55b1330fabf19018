package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.Trait;
import taohua.text.Official;

/** A letter that a newspaper prints above its report of it. */
final class LetterAbove {
  // A letter has as many Han characters at least.
  private static final int LETTER = 60;
  // Marks such as （某某社5月6日电） between the date and the report, in lines.
  private static final int MOST_MARKS = 2;

  // 某某社5月6日电, 本报讯
  private static final Pattern DISPATCHED =
      Pattern.compile(
          "[(【]?(?:本[报网台]讯|(?:本[报网台]|\\p{IsHan}{1,8}[社报网台])\\p{IsHan}{0,8}\\d{1,2}月\\d{1,2}日[电讯])");
  private static final Pattern LETTER_WORD = Pattern.compile("贺[信电]|来信|致信|回信|复信|慰问[信电]|唁电");

  private final Page page;

  LetterAbove(Page page) {
    this.page = page;
  }

  /** What tells of a letter below its signature and date stands below it, and so do these. */
  void cutOff() {
    int han = 0;
    for (int i = 0; i < page.size() - 2; i++) {
      if (han >= LETTER && signs(i) && isReport(behindMarks(i + 2), signer(i))) {
        page.label(i, endOfBody(i), UnitLabel.TAIL);
        return;
      }
      han += page.is(i, UnitLabel.BODY) ? page.unit(i).han() : 0;
    }
  }

  /** A name, alone or behind its office, between a sentence and a date alone. */
  private boolean signs(int at) {
    return page.is(at, UnitLabel.BODY)
        && page.unit(at).opens()
        && page.unit(at + 1).opens()
        && page.has(at - 1, Trait.ENDS_SENTENCE)
        && page.has(at + 1, Trait.HAN_DATE)
        && page.has(at + 1, Trait.DATE_ALONE)
        && !signer(at).isEmpty();
  }

  private String signer(int at) {
    String alone = page.has(at, Trait.NAME_ALONE) ? page.unit(at).plain() : "";
    return HeadLines.byline(page.unit(at).text()).map(Official::name).orElse(alone);
  }

  private int behindMarks(int from) {
    int at = from;
    while (at < from + MOST_MARKS && page.has(at, Trait.ALL_IN_BRACKETS)) {
      at++;
    }
    return at;
  }

  /**
   * Whether the rest of the body is a story: dispatched, or of whoever signed and the letter; and
   * salutes nobody.
   */
  private boolean isReport(int from, String signer) {
    int end = endOfBody(from);
    boolean isTold = from < end && DISPATCHED.matcher(page.unit(from).plain()).lookingAt();
    for (int i = from; i < end; i++) {
      if (page.has(i, Trait.SALUTATION)) {
        return false;
      }
      String plain = page.unit(i).plain();
      isTold |= plain.contains(signer) && LETTER_WORD.matcher(plain).find();
    }
    return isTold;
  }

  private int endOfBody(int from) {
    int end = from;
    while (page.is(end, UnitLabel.BODY) || page.is(end, UnitLabel.CLUTTER)) {
      end++;
    }
    return end;
  }
}
