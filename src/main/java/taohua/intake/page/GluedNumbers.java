package taohua.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Characters;
import taohua.text.Span;

/**
 * Page numbers that a preview left inside of sentences: 抢抓2机遇 … 补齐3短板. They count up by one, from
 * the first pages on, at some distance, and stand where no number makes sense; a single one cannot
 * be told from a number of the speech.
 */
final class GluedNumbers {
  // Two may be chance; as many that make no sense where they stand are pages.
  private static final int ENOUGH = 2;
  private static final int FIRST = 3;
  private static final int DISTANCE = 40;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=[\\p{IsHan}，,、；;“”])(?<![第约达近超过至到为共增长降上前后整满足占百千万亿零〇])\\d{1,3}(?![\\d.%％．])、?(?=[\\p{IsHan}“”])");

  // What a number counts or measures stands behind it.
  private static final String COUNTED =
      "个项条年月日号时分秒点级度元角万亿千百十块吨斤克米里公平亩顷升立人名位户家村镇乡县市省区所处座栋套间件批次届期轮类种大多余强倍成折岁周天小步式化线网类字本页章节篇份张台辆艘架部门支队组班场片块根株头只匹条道路街楼层室";

  private GluedNumbers() {}

  /**
   * Where they stand, ascending.
   *
   * @param from where the body begins
   * @param to where it ends
   */
  static List<Span> of(String text, int from, int to) {
    List<Span> chain = List.of();
    List<Span> found = numbers(text, from, to);
    for (int i = 0; i < found.size() && value(text, found.get(i)) <= FIRST; i++) {
      List<Span> longer = chain(text, found, i);
      chain = longer.size() > chain.size() ? longer : chain;
    }
    long odd = chain.stream().filter(span -> isOdd(text, span)).count();
    return odd >= ENOUGH && 2 * odd >= chain.size() ? chain : List.of();
  }

  private static List<Span> numbers(String text, int from, int to) {
    Matcher matcher = NUMBER.matcher(text).useTransparentBounds(true);
    List<Span> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && matcher.region(i, to).lookingAt()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private static List<Span> chain(String text, List<Span> found, int first) {
    List<Span> chain = new ArrayList<>(List.of(found.get(first)));
    int expected = value(text, found.get(first)) + 1;
    for (int i = first + 1; i < found.size(); i++) {
      Span last = chain.get(chain.size() - 1);
      if (value(text, found.get(i)) == expected && found.get(i).start() - last.end() >= DISTANCE) {
        chain.add(found.get(i));
        expected++;
      }
    }
    return chain;
  }

  private static int value(String text, Span span) {
    String number = text.substring(span.start(), span.end()).replace("、", "");
    return Integer.parseInt(number);
  }

  /** Whether no number makes sense there: nothing behind it can be counted. */
  private static boolean isOdd(String text, Span span) {
    char behind = text.charAt(span.end());
    char before = text.charAt(span.start() - 1);
    return COUNTED.indexOf(behind) < 0
        && Characters.isHan(behind)
        && "一二三四五六七八九".indexOf(before) < 0;
  }
}
