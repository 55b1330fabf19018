package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Unit;

/** Notes below a speech that explain its words, under a heading of their own. */
final class Glossary {
  // The heading has a note as near below it as this, in units.
  private static final int NEAR = 8;
  // As many lines without a beginning of a note are behind the last one.
  private static final int MOST_LINES_OF_NOTE = 8;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:附[:：录件]?|附件\\d?[:：]?)?.{0,14}(?:名词|术语|用语|注释|注解|词语|有关内容|专业名词|指标).{0,6}(?:解释|注释|释义|说明|名词注释)[:：]?|[\\[【]?(?:注释|注解|释义|附注|注)[\\]】]?[:：]?");

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[\\[［〔(（]?\\d{1,3}[\\]］〕)）.、．]|[①-⑳])");
  private static final Pattern NOTE =
      Pattern.compile("^(?:[\\[［〔(（]?\\d{1,3}[\\]］〕)）.、．]|[①-⑳]).*|^[^。,，]{2,16}[:：].*");

  private final Page page;

  private Glossary(Page page) {
    this.page = page;
  }

  /** The notes below the first such heading are below the speech, to the last of them. */
  static void cutOff(Page page) {
    Glossary glossary = new Glossary(page);
    for (int i = 1; i < page.size(); i++) {
      if (glossary.isHeading(i)) {
        page.label(glossary.start(i), glossary.end(i), UnitLabel.TAIL);
        return;
      }
    }
  }

  private boolean isHeading(int at) {
    return page.has(at, Trait.MUCH_PROSE_BEFORE)
        && page.unit(at).opens()
        && HEADING.matcher(page.unit(at).plain()).matches()
        && isNoteNear(at)
        && !page.is(at, UnitLabel.HEAD);
  }

  private boolean isNoteNear(int heading) {
    for (int i = heading + 1; i <= Math.min(heading + NEAR, page.size() - 1); i++) {
      if (NOTE.matcher(page.unit(i).plain()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The heading, or the clutter right above it. */
  private int start(int heading) {
    int start = heading;
    while (start > 1 && page.is(start - 1, UnitLabel.CLUTTER)) {
      start--;
    }
    return start;
  }

  /**
   * One past the last unit of the last note, before another speech. Where the first note has a
   * number, all have.
   */
  private int end(int heading) {
    boolean isNumbered = NUMBERED.matcher(page.unit(heading + 1).plain()).lookingAt();
    Pattern form = isNumbered ? NUMBERED : NOTE;
    int last = heading;
    for (int i = heading + 1; i < page.size() && !page.is(i, UnitLabel.NEXT); i++) {
      Unit unit = page.unit(i);
      if (unit.line() - page.unit(last).line() > MOST_LINES_OF_NOTE) {
        break;
      }
      last = unit.opens() && form.matcher(unit.plain()).lookingAt() ? i : last;
    }
    // A note that ends with a colon is explained in the line below it, and a page may break its
    // lines.
    int line = page.unit(last).line() + (page.has(last, Trait.ENDS_COLON) ? 1 : 0);
    int end = last + 1;
    Evidence evidence = new Evidence(page);
    while (end < page.size()
        && (page.unit(end).line() <= line
            || page.is(end, UnitLabel.BODY) && evidence.isCutOff(end))) {
      end++;
    }
    return end;
  }
}
