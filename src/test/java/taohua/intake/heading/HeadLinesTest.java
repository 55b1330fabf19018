package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.Level;
import taohua.text.Official;

class HeadLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "——2026年1月27日在青石省第十四届人民代表大会第四次会议上",
        "—在全市防汛会议上的讲话",
        "2026年1月27日在全市防汛会议上的讲话",
        "（2026年1月27日在全市防汛会议上的讲话）",
        "——2021年5月4日在河湖工地"
      })
  void subtitles(String line) {
    assertThat(HeadLines.isSubtitle(line)).isTrue();
    assertThat(HeadLines.isHead(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"（2026年1月27日）", "(2026年1月)", "（2026年1月27日上午）", "（2026年1月27日，临漪）"})
  void datesInBrackets(String line) {
    assertThat(HeadLines.isBracketedDate(line)).isTrue();
    assertThat(HeadLines.isHead(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026年1月27日", "二〇二六年一月", "2026年1月27日下午"})
  void datesAlone(String line) {
    assertThat(HeadLines.isDateAlone(line)).isTrue();
    assertThat(HeadLines.isHead(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"在全市防汛会议上的讲话", "——加强领导", "2026年1月27日召开会议", "（2026年）", "同志们："})
  void otherLinesTellNothingOfTheSpeech(String line) {
    assertThat(HeadLines.isHead(line)).isFalse();
  }

  @Test
  void aLineOfTheHeadingHasAHundredCharactersAtMost() {
    String line = "———" + "讲".repeat(12) + "在" + "讲".repeat(82) + "讲话";
    assertThat(line).hasSize(100);
    assertThat(HeadLines.isHead(line)).isTrue();
    assertThat(HeadLines.isHead(line.replace("在", "在讲"))).isFalse();
  }

  @Test
  void aBylineIsOfficeAndName() {
    Official expected = new Official("江晚秋", "省长", "青石省", Level.of("省"), "");
    assertThat(HeadLines.byline("青石省省长　江晚秋")).isEqualTo(Optional.of(expected));
    assertThat(HeadLines.byline("青石省省长 江 晚 秋")).isEqualTo(Optional.of(expected));
    assertThat(HeadLines.byline("省长买买提·艾山").orElseThrow().name()).isEqualTo("买买提·艾山");
    assertThat(HeadLines.byline("青石省省长指出")).isEmpty();
    assertThat(HeadLines.byline("江晚秋")).isEmpty();
    assertThat(HeadLines.isHead("青石省省长　江晚秋")).isTrue();
  }

  @Test
  void aTitleWithItsOccasionIsTakenApart() {
    assertThat(HeadLines.glued("政府工作报告——2001年3月5日在青石省人民代表大会上"))
        .isEqualTo(List.of("政府工作报告", "——2001年3月5日在青石省人民代表大会上"));
    assertThat(HeadLines.glued("在防汛会议上的讲话（2020年1月8日）江晚秋"))
        .isEqualTo(List.of("在防汛会议上的讲话", "（2020年1月8日）", "江晚秋"));
    assertThat(HeadLines.glued("在防汛会议上（2020年1月8日）江晚秋")).isEmpty();
    assertThat(HeadLines.glued("在防汛会议上的讲话")).isEmpty();
  }

  @Test
  void aGluedTitleHasAHundredAndSixtyCharactersAtMost() {
    String title = "在" + "防".repeat(86) + "会讲话";
    assertThat(title).hasSize(90);
    String occasion = "——2001年3月5日" + "在".repeat(60);
    String line = title + occasion;
    assertThat(line).hasSize(161);
    assertThat(HeadLines.glued(line)).isEmpty();
    assertThat(HeadLines.glued(line.substring(1))).hasSize(2);
  }
}
