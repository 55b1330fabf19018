package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
  @Test
  void linesKnowWhereTheyStand() {
    assertThat(Line.of("甲乙\n\n　 丙 \n"))
        .containsExactly(
            new Line(0, 2, "甲乙", 0, false, false), new Line(6, 7, "丙", 1, true, false));
  }

  @Test
  void blankLinesAreCountedAboveTheNext() {
    assertThat(Line.of("\n \n甲\n\u200B\n\uFEFF\n乙")).extracting(Line::gap).containsExactly(2, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\f", "\u2028", "\u2029", "\u0085"})
  void everyBreakEndsOneLine(String lineBreak) {
    assertThat(Line.of("甲" + lineBreak + "乙")).extracting(Line::gap).containsExactly(0, 0);
    assertThat(Line.of("甲" + lineBreak + "乙").get(1).start()).isEqualTo(1 + lineBreak.length());
  }

  @Test
  void noTextHasNoLines() {
    assertThat(Line.of("")).isEmpty();
    assertThat(Line.of(" \n\t")).isEmpty();
  }

  @Test
  void aLineIsCutBehindWhiteSpace() {
    Line line = Line.of("甲乙  丙丁").get(0);
    assertThat(line.from(2)).isEqualTo(new Line(4, 6, "丙丁", 0, false, false));
    assertThat(line.upTo(4)).isEqualTo(new Line(0, 2, "甲乙", 0, false, false));
    assertThat(line.from(0)).isEqualTo(line);
    assertThat(Line.of("甲").get(0).upTo(1).text()).isEqualTo("甲");
  }

  @Test
  void aLineMayContinueTheOneBefore() {
    Line line = Line.of("甲乙").get(0);
    assertThat(line.continuing()).isEqualTo(new Line(0, 2, "甲乙", 0, false, true));
    assertThat(line.continuing().from(1).continues()).isTrue();
  }

  @Test
  void aLineHasALengthAFirstAndALastCharacter() {
    Line line = Line.of(" 甲乙丙").get(0);
    assertThat(List.of(line.length(), (int) line.first(), (int) line.last()))
        .isEqualTo(List.of(3, (int) '甲', (int) '丙'));
  }
}
