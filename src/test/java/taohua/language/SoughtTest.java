package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class SoughtTest {
  // With a lookbehind, an end, a beginning, and a match that another one touches.
  private static final List<Sought> ALL =
      List.of(
          Sought.of("ab", "a+|b(?=c)"),
          Sought.of("b", "(?<=[ac])b"),
          Sought.of("cb", "[cb]+$"),
          Sought.of("a", "^ab?"),
          Sought.of("a", "(?<=c|^)a(?!a)"));

  @Test
  void itFindsWhatTheExpressionAloneFinds() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      String text =
          random
              .ints(random.nextInt(9), 'a', 'd')
              .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
              .toString();
      for (Sought sought : ALL) {
        assertThat(found(sought, text))
            .as("%s in %s", sought.pattern(), text)
            .isEqualTo(found(sought.pattern().matcher(text)));
        assertThat(sought.isIn(text)).isEqualTo(sought.pattern().matcher(text).find());
      }
    }
  }

  @Test
  void aGroupIsOfTheMatch() {
    Sought.Search search = Sought.of("第", "第(?<number>\\d+)").in("第一第2第3");
    assertThat(search.find()).isTrue();
    assertThat(search.group("number")).isEqualTo("2");
    assertThat(search.find()).isTrue();
    assertThat(search.group("number")).isEqualTo("3");
    assertThat(search.find()).isFalse();
  }

  private static List<String> found(Sought sought, String text) {
    Sought.Search search = sought.in(text);
    List<String> found = new ArrayList<>();
    while (search.find()) {
      found.add(search.start() + "-" + search.end());
    }
    return found;
  }

  private static List<String> found(Matcher matcher) {
    return matcher.results().map(one -> one.start() + "-" + one.end()).toList();
  }
}
