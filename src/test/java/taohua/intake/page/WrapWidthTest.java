package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.intake.page.unit.Line;

class WrapWidthTest {
  @Test
  void linesLikeTheirNeighboursAreFull() {
    assertThat(full(32, 32)).containsExactly(true, false);
    assertThat(full(32, 30)).containsExactly(true, false);
    assertThat(full(32, 34)).containsExactly(true, false);
    assertThat(full(32, 29)).containsExactly(false, false);
    assertThat(full(32, 35)).containsExactly(false, false);
    assertThat(full(31, 31)).containsExactly(false, false);
  }

  @Test
  void theLastLineOfAWrappedParagraphFollowsAFullOne() {
    assertThat(full(32, 32, 20, 20)).containsExactly(true, true, false, false);
    assertThat(full(40, 32, 20, 20)).containsExactly(false, false, false, false);
  }

  @Test
  void blankLinesEndAParagraph() {
    assertThat(fullOf("要".repeat(32) + "\n\n" + "要".repeat(32) + "\n" + "要".repeat(32)))
        .containsExactly(false, true, false);
  }

  @Test
  void theWidthOfMostBrokenLinesTellsForAllOfThem() {
    assertThat(full(20, 9, 20, 9, 20, 9, 20, 9, 20, 9))
        .containsExactly(true, false, true, false, true, false, true, false, true, false);
    assertThat(full(20, 9, 22, 9, 18, 9, 20, 9, 20, 9, 20, 9, 20, 9, 23, 9))
        .containsExactly(
            true, false, true, false, true, false, true, false, true, false, true, false, true,
            false, false, false);
  }

  @Test
  void fewerThanFiveLinesOfOneWidthAreCoincidence() {
    assertThat(full(20, 9, 20, 9, 20, 9, 20, 9)).doesNotContain(true);
  }

  @Test
  void aQuarterOfTheBrokenLinesMustHaveTheWidth() {
    assertThat(fullOf(lines(5, 20) + lines(15, 9))).startsWith(true, true, true, true, true);
    assertThat(fullOf(lines(5, 20) + lines(16, 9))).doesNotContain(true);
  }

  @Test
  void narrowColumnsAreNoWrap() {
    assertThat(full(16, 9, 16, 9, 16, 9, 16, 9, 16, 9)).contains(true);
    assertThat(full(15, 9, 15, 9, 15, 9, 15, 9, 15, 9)).doesNotContain(true);
  }

  @Test
  void veryLongLinesAreParagraphs() {
    assertThat(full(199, 9, 199, 9, 199, 9, 199, 9, 199, 9)).contains(true);
    assertThat(full(200, 9, 200, 9, 200, 9, 200, 9, 200, 9)).doesNotContain(true);
  }

  @Test
  void linesThatEndASentenceAreNotBroken() {
    String closed = ("要".repeat(19) + "。\n" + "短\n").repeat(5);
    assertThat(fullOf(closed)).doesNotContain(true);
  }

  @Test
  void aNumberedHeadingMayHaveTheWidthByChance() {
    String heading = "一、" + "要".repeat(18) + "\n";
    assertThat(fullOf(("要".repeat(20) + "\n短\n").repeat(5) + heading + "短"))
        .endsWith(true, false, false, false);
    String sentence = "一、" + "要".repeat(8) + "。" + "要".repeat(9) + "\n";
    assertThat(fullOf(("要".repeat(20) + "\n短\n").repeat(5) + sentence + "短"))
        .endsWith(true, false, true, false);
  }

  private static String lines(int count, int length) {
    return ("要".repeat(length) + "\n").repeat(count);
  }

  private static List<Boolean> full(int... lengths) {
    StringBuilder text = new StringBuilder();
    IntStream.of(lengths).forEach(length -> text.append("要".repeat(length)).append('\n'));
    return fullOf(text.toString());
  }

  private static List<Boolean> fullOf(String text) {
    List<Line> lines = Line.of(text);
    WrapWidth width = WrapWidth.of(lines);
    return IntStream.range(0, lines.size()).mapToObj(width::isFull).toList();
  }
}
