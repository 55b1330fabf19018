package taohua.intake.format.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTest {
  private static final List<Level> LEVELS =
      List.of(
          new Level(NumberStyle.CHINESE, "第%1章", 1, 0, false),
          new Level(NumberStyle.CHINESE, "（%2）", 1, 1, false),
          new Level(NumberStyle.DECIMAL, "%1.%3.", 3, 2, true),
          new Level(NumberStyle.DECIMAL, "%4", 1, 0, false));

  private final Numbering numbering = new Numbering();

  @Test
  void innerLevelsBeginAnewBelowTheNextOuterOne() {
    assertThat(next(0)).isEqualTo("第一章 ");
    assertThat(next(1)).isEqualTo("（一）");
    assertThat(next(1)).isEqualTo("（二）");
    assertThat(next(0)).isEqualTo("第二章 ");
    assertThat(next(1)).isEqualTo("（一）");
  }

  @Test
  void aLevelThatRestartsAfterNoneGoesOn() {
    assertThat(next(3)).isEqualTo("1 ");
    next(0);
    assertThat(next(3)).isEqualTo("2 ");
  }

  @Test
  void outerNumbersAreShownInDigitsWhereTheLevelAsksForThem() {
    assertThat(next(2)).isEqualTo("1.3. ");
    assertThat(next(2)).isEqualTo("1.4. ");
  }

  @Test
  void aListMayBeginAnewWithAnyNumber() {
    next(0);
    numbering.restart(0, 7);
    assertThat(next(0)).isEqualTo("第七章 ");
    assertThat(next(0)).isEqualTo("第八章 ");
  }

  @Test
  void levelsThatDoNotExistShowNothing() {
    assertThat(next(4)).isEmpty();
    assertThat(next(-1)).isEmpty();
    numbering.restart(99, 1);
  }

  @Test
  void signsStayAsTheyAreBesideTheNumbers() {
    assertThat(new Numbering().next(List.of(level("100%")), 0)).isEqualTo("100% ");
    assertThat(new Numbering().next(List.of(level("%9 一")), 0)).isEqualTo("%9 一 ");
    assertThat(new Numbering().next(List.of(level("")), 0)).isEmpty();
  }

  private static Level level(String pattern) {
    return new Level(NumberStyle.DECIMAL, pattern, 1, 0, false);
  }

  private String next(int level) {
    return numbering.next(LEVELS, level);
  }
}
