package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GluedNumbersTest {
  private static final String PROSE = "各级各部门都要守好堤坝，备足物资，管好队伍，确保群众安全度汛，不许有一丝一毫的松懈，";

  @Test
  void numbersThatCountUpWhereNoneMakesSenseAreOfPages() {
    assertThat(glued("要抢抓2机遇，" + PROSE + "补齐3短板，" + PROSE + "压实4责任。"))
        .containsExactly("2", "3", "4");
  }

  @Test
  void numbersThatCountSomethingStay() {
    assertThat(glued("要抓好2项工作，" + PROSE + "抓好3项工作，" + PROSE + "抓好4项工作。")).isEmpty();
    assertThat(glued("要抢抓2机遇，" + PROSE + "守好3条河，" + PROSE + "修好4座桥。")).isEmpty();
  }

  @Test
  void aSingleNumberStays() {
    assertThat(glued("要抢抓2机遇，" + PROSE)).isEmpty();
  }

  @Test
  void numbersNearEachOtherStay() {
    assertThat(glued("要抢抓2机遇，补齐3短板，压实4责任。")).isEmpty();
  }

  @Test
  void theFirstPagesComeFirst() {
    assertThat(glued("要抢抓7机遇，" + PROSE + "补齐8短板，" + PROSE + "压实9责任。")).isEmpty();
  }

  private static List<String> glued(String text) {
    return GluedNumbers.of(text, 0, text.length()).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
