package taohua.intake.page.label;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/**
 * The turns of an interview or a radio talk, each with the label of who speaks: what those say last
 * who took turns before belongs to it, whatever words and telephone numbers stand in it.
 */
final class Turns {
  private static final int ENOUGH = 2;
  // 主持人：…, 听众（刘先生）：…, 【主持人】…
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?<who>[^:：，,。；;()（）\\[\\]【】]{1,12})(?:[(（][^()（）]{1,12}[)）])?[:：]"
              + "|[\\[【](?<boxed>[^\\]】]{1,14})[\\]】][:：]?)(?<said>.*)$");
  private static final Pattern OF_PAGE =
      Pattern.compile("楼主|作者|来源|编辑|责编|审核|记者|发布|上一篇|下一篇|时间|评论|网友.*");
  private static final Traits ENDS = Traits.of(Trait.ENDS_SENTENCE, Trait.ENDS_ELLIPSIS);
  private static final Traits LEADS_ELSEWHERE = Traits.of(Trait.URL, Trait.LINKED);

  // 记者：土地还够用吗？ No page's label is followed by a question.
  private static final Pattern QUESTION = Pattern.compile(".{4,}[？?][”’]?");

  private final Page page;

  Turns(Page page) {
    this.page = page;
  }

  /** Short questions among answers, which look like the notes of a page. */
  void keepQuestions() {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, UnitLabel.BODY)) {
        seen.merge(who(i), 1, Integer::sum);
      }
    }
    for (int i = 1; i < page.size(); i++) {
      if (page.is(i, UnitLabel.CLUTTER)
          && page.is(i - 1, UnitLabel.BODY)
          && page.is(i + 1, UnitLabel.BODY)
          && !who(i).isEmpty()
          && seen.getOrDefault(who(i), 0) >= ENOUGH
          && QUESTION.matcher(page.unit(i).plain()).matches()
          && !page.hasAny(i, LEADS_ELSEWHERE)) {
        page.label(i, UnitLabel.BODY);
      }
    }
  }

  /** The last turns, behind what was thought the end. */
  void keepLast() {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      String label = page.is(i, UnitLabel.BODY) ? label(i) : "";
      if (!label.isEmpty()) {
        seen.merge(label, 1, Integer::sum);
      }
      if (page.is(i, UnitLabel.TAIL) && page.is(i - 1, UnitLabel.BODY)) {
        keep(i, seen);
      }
    }
  }

  private void keep(int from, Map<String, Integer> seen) {
    int at = from;
    while (page.is(at, UnitLabel.TAIL)) {
      int turn = isStamp(at) ? at + 1 : at;
      int end = end(turn);
      boolean isTurn = seen.getOrDefault(label(turn), 0) >= ENOUGH;
      // 主办单位：县教育局 ends no sentence.
      if (!isTurn || leadsElsewhere(turn, end) || !page.hasAny(end - 1, ENDS)) {
        return;
      }
      page.label(at, turn, UnitLabel.CLUTTER);
      page.label(turn, end, UnitLabel.BODY);
      at = end;
    }
  }

  private boolean isStamp(int at) {
    return page.has(at, Trait.NUMERIC_DATE) && page.has(at, Trait.CLOCK);
  }

  private boolean leadsElsewhere(int from, int to) {
    boolean leads = false;
    for (int i = from; i < to; i++) {
      leads |= page.hasAny(i, LEADS_ELSEWHERE);
    }
    return leads;
  }

  /** One past the last unit of a turn: of its line, or of the next where the label stands alone. */
  private int end(int turn) {
    int end = lineEnd(turn);
    return isAlone(turn) ? lineEnd(end) : end;
  }

  private int lineEnd(int at) {
    int end = Math.min(at + 1, page.size());
    while (end < page.size() && !page.unit(end).opens()) {
      end++;
    }
    return end;
  }

  private boolean isAlone(int at) {
    Matcher label = LABEL.matcher(at < page.size() ? page.unit(at).plain() : "");
    return label.matches() && label.group("said").isEmpty();
  }

  /** Who speaks by the label of a line; empty if it has none, or one of the page. */
  private String label(int at) {
    String who = who(at);
    return OF_PAGE.matcher(who).matches() ? "" : who;
  }

  /** What a line has before its colon, or in its first brackets; empty if it has neither. */
  private String who(int at) {
    if (at >= page.size() || !page.unit(at).opens()) {
      return "";
    }
    Matcher label = LABEL.matcher(page.unit(at).plain());
    if (!label.matches()) {
      return "";
    }
    return label.group("who") == null ? label.group("boxed") : label.group("who");
  }
}
