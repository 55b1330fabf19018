package taohua.report.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextLinesTest {
  @Test
  void anIdeographTakesTwoColumns() {
    assertThat(TextLines.width("a讲话")).isEqualTo(5);
    assertThat(TextLines.padded("讲", 4)).isEqualTo("讲  ");
    assertThat(TextLines.right("12", 5)).isEqualTo("   12");
  }

  @Test
  void linesAreFullNoWordIsCutAndNoMarkBeginsOne() {
    TextLines lines = new TextLines();
    lines.wrapped(2, "渡口要有人看。".repeat(30) + " largest-single-source ".repeat(9));
    assertThat(lines.toString().lines())
        .hasSizeGreaterThan(6)
        .allSatisfy(line -> assertThat(TextLines.width(line)).isLessThanOrEqualTo(78))
        .noneMatch(line -> line.startsWith("  。"))
        .allMatch(line -> line.replace("largest-single-source", "").matches("[^a-z]*"));
  }

  @Test
  void aTextWithoutAnyPlaceToCutIsCutAllTheSame() {
    TextLines lines = new TextLines();
    lines.wrapped(0, "x".repeat(200) + "😀".repeat(60));
    assertThat(lines.toString().replace("\n", "")).isEqualTo("x".repeat(200) + "😀".repeat(60));
  }
}
