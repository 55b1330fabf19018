package taohua.intake.page.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.intake.heading.Dates;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.LastWords;
import taohua.intake.page.unit.Observations;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Unit;
import taohua.language.CharacterSet;

/**
 * Where another speech surely begins: at 篇二 behind 篇一, or at a title of its own with a salutation
 * below it, each with a speech above and below.
 */
final class Parts {
  // So much prose is a speech; a snippet of a related one is shorter.
  private static final int SPEECH = 100;
  // Under a number of its own, less is one.
  private static final int PART = 60;
  private static final int LONGEST_MARKER = 80;

  private static final int SNIPPET = 6;
  private static final int MOST_HEADING = 6;
  private static final Pattern RULE = Pattern.compile("[—\\-*=_·~─━☆★◆#]{3,}");

  private static final String NUMBER = "(?<number>[一二三四五六七八九十]{1,2}|\\d{1,2})";
  private static final Pattern MARKER =
      Pattern.compile(
          "^[\\[【(（#*<《]*(?<kind>第|篇|范文|附件|附|之|讲话稿?|发言稿?|致辞稿?|致词|演讲稿?|报告|主持词)[(（第]?"
              + NUMBER
              + "(?:篇|部分)?[)）】\\]:：、.》>]{0,3}(?<rest>.*)$");
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile("^[(（]?" + NUMBER + "[)）、.．](?<rest>.*)$");

  // 镇长就职演说篇二: the number of the part behind the title that all have.
  private static final Pattern MARKED_TITLE =
      Pattern.compile(
          "^[^。，,；;]{2,50}?[\\[【(（]?(?<kind>篇|范文|第(?=[一二三四五六七八九十\\d]{1,2}篇))[(（]?"
              + NUMBER
              + "篇?[)）】\\]:：、.]{0,2}(?<rest>)$");

  // 春节团拜会致辞2 below 春节团拜会致辞.
  private static final Pattern TITLE_AND_NUMBER =
      Pattern.compile("^(?<title>.{4,60}?)[(（]?" + NUMBER + "[)）]?(?<rest>)$");

  // The last characters of both.
  private static final CharacterSet ENDS_OF_NUMBER =
      CharacterSet.of("一二三四五六七八九十0123456789篇)）】]:：、.");

  private static final int LONGEST_SPEAKER = 24;

  private static final int PAGER = 6;
  private static final Pattern PAGE_BUTTON =
      Pattern.compile("[\\[(]?(?:上一页|下一页|尾页|末页)[\\])]?.{0,12}");

  private final Observations seen;
  private final List<Unit> units;
  private final UnitLabel[] fixed;

  private Parts(Observations seen) {
    this.seen = seen;
    units = seen.units();
    fixed = new UnitLabel[units.size()];
  }

  /** The label of each unit that is sure; null for all others. */
  static UnitLabel[] fix(Observations seen) {
    Parts parts = new Parts(seen);
    parts.markers();
    parts.titles();
    parts.salutations();
    parts.speakers();
    return parts.fixed;
  }

  private boolean has(int at, Trait trait) {
    return seen.has(at, trait);
  }

  private void markers() {
    Map<String, int[]> last = new HashMap<>(Map.of("again", new int[] {1, 0}));
    Set<String> titles = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      String plain = units.get(i).plain();
      if (plain.length() > LONGEST_MARKER || has(i, Trait.LINKED)) {
        continue;
      }
      Matcher marker = MARKER.matcher(plain);
      String kind = "";
      if (marker.matches() && isHeading(i, marker.group("rest")) && headsSpeech(i, marker)) {
        kind = marker.group("kind");
      } else if (endsAsNumber(plain)) {
        marker = MARKED_TITLE.matcher(plain);
        kind = marker.matches() ? marker.group("kind") : "";
      }
      if (kind.isEmpty() && !titles.isEmpty() && endsAsNumber(plain)) {
        marker = TITLE_AND_NUMBER.matcher(plain);
        boolean isAgain = marker.matches() && titles.contains(marker.group("title"));
        kind = isAgain && !isBelowPager(i) ? "again" : "";
      }
      if (has(i, Trait.TITLE)) {
        titles.add(plain);
      }
      if (kind.isEmpty() && has(i, Trait.TITLE)) {
        marker = NUMBERED_TITLE.matcher(plain);
        kind = marker.matches() ? "title" : "";
      }
      if (kind.isEmpty()) {
        continue;
      }
      int number = Dates.number(marker.group("number"));
      int[] before = last.get(kind);
      if (before == null || before[0] >= number) {
        if (number == 1) {
          last.put(kind, new int[] {1, i});
        }
      } else if (prose(before[1], i) >= PART && prose(i, units.size()) >= PART) {
        fixed[i] = UnitLabel.NEXT;
        last.put(kind, new int[] {number, i});
      } else if (prose(before[1], i) < PART) {
        // A table of contents counts up without a speech between.
        last.remove(kind);
      }
    }
  }

  /** Whether buttons of a pager stand above: what follows is the next page of the same speech. */
  private boolean isBelowPager(int at) {
    return units.subList(Math.max(0, at - PAGER), at).stream()
        .anyMatch(unit -> PAGE_BUTTON.matcher(unit.plain()).matches());
  }

  private static boolean endsAsNumber(String plain) {
    return !plain.isEmpty() && ENDS_OF_NUMBER.contains(plain.charAt(plain.length() - 1));
  }

  /** Whether what stands behind a part's number is a title, or nothing. */
  private boolean isHeading(int at, String rest) {
    return !has(at, Trait.ENDS_SENTENCE) && !has(at, Trait.ENDS_PAUSE) && !rest.startsWith("是");
  }

  /** Whether a part is a speech: 篇二 is, an annex only if it has a title or a salutation. */
  private boolean headsSpeech(int at, Matcher marker) {
    String kind = marker.group("kind");
    boolean heads = kind.equals("篇") || kind.equals("范文") || kind.endsWith("稿");
    for (int i = at; i <= at + 2 && !heads; i++) {
      heads = has(i, Trait.TITLE) || has(i, Trait.BYLINE) || has(i, Trait.SALUTATION_NEAR_BELOW);
    }
    return heads;
  }

  private void titles() {
    int from = 0;
    for (int i = 1; i < units.size(); i++) {
      boolean isTitle =
          has(i, Trait.TITLE)
              && units.get(i).opens()
              && !has(i, Trait.LINKED)
              && !has(i, Trait.STRONG_WORD)
              && !has(i, Trait.STRONG_WORDS)
              && !has(i, Trait.PROSE)
              && has(i, Trait.SALUTATION_NEAR_BELOW)
              && (has(i, Trait.SALUTATION_ABOVE) || has(i, Trait.TITLE_ABOVE))
              && !has(i, Trait.SALUTATION_NEAR_ABOVE);
      if (isTitle && prose(from, i) >= 2 * SPEECH && speaks(i)) {
        fixed[i] = UnitLabel.NEXT;
        from = i;
      }
    }
  }

  /**
   * A salutation below a rule, or below a speech that said that it ends: what stands between is the
   * heading of the next.
   */
  private void salutations() {
    int from = 0;
    for (int i = 2; i < units.size(); i++) {
      if (!has(i, Trait.SALUTATION) || !units.get(i).opens() || has(i, Trait.ENDS_PAUSE)) {
        continue;
      }
      int end = i - 1;
      boolean isRuled = false;
      while (end > i - MOST_HEADING && end > from && mayHead(end)) {
        isRuled |= RULE.matcher(units.get(end).plain()).matches();
        end--;
      }
      boolean isEnded = isRuled || LastWords.are(units.get(end).plain());
      if (isEnded
          && end < i - 1
          && prose(from, end) >= SPEECH
          && prose(i, units.size()) >= SPEECH) {
        for (int k = end + 1; k < i; k++) {
          fixed[k] = UnitLabel.NEXT;
        }
        from = i;
      }
    }
  }

  /** 江晚秋书记的讲话 above one speech and 闻人立主席的讲话 above the next, in one print of a meeting. */
  private void speakers() {
    int from = -1;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean isHeading =
          unit.opens()
              && unit.length() <= LONGEST_SPEAKER
              && !has(i, Trait.LINKED)
              && unit.plain().contains("的")
              && HeadLines.isSpeaking(unit.plain())
              && isLineAlone(i);
      if (isHeading && from >= 0 && prose(from, i) >= SPEECH && prose(i, units.size()) >= SPEECH) {
        fixed[i] = UnitLabel.NEXT;
      }
      from = isHeading ? i : from;
    }
  }

  private boolean isLineAlone(int at) {
    return at + 1 < units.size() && units.get(at + 1).opens();
  }

  private boolean mayHead(int at) {
    return !has(at, Trait.PROSE) && !has(at, Trait.ENDS_SENTENCE) && !has(at, Trait.ENUMERATED);
  }

  /** Whether a whole speech follows: much prose before the next title, which does not trail off. */
  private boolean speaks(int title) {
    int end = title + 1;
    while (end < units.size() && !(has(end, Trait.TITLE) && units.get(end).opens())) {
      end++;
    }
    for (int i = title; i < Math.min(title + SNIPPET, units.size()); i++) {
      if (has(i, Trait.ENDS_ELLIPSIS)) {
        return false;
      }
    }
    return prose(title, end) >= 2 * SPEECH;
  }

  private int prose(int from, int to) {
    int prose = 0;
    for (int i = from; i < to; i++) {
      prose += has(i, Trait.PROSE) && !has(i, Trait.ENDS_ELLIPSIS) ? units.get(i).length() : 0;
    }
    return prose;
  }
}
