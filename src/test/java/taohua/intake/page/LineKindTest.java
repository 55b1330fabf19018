package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKindTest {
  @ParameterizedTest
  @CsvSource({
    "今天的会议很重要。,PROSE",
    "同志们：,SPEECH",
    "'尊敬的各位来宾,女士们：',SPEECH",
    "各位代表，,SPEECH",
    "一、把堤坝守住,SPEECH",
    "（二）把物资备足,SPEECH",
    "第三，把责任压实,SPEECH",
    "四是把预案练熟,SPEECH",
    "第五章,SPEECH",
    "——2026年1月27日在青石省人民代表大会上,HEAD",
    "（2026年1月27日）,HEAD",
    "青石省省长　江晚秋,HEAD",
    "在防汛会议上的讲话（2020年1月8日）江晚秋,PLAIN",
    "来源：青石网,CLUTTER",
    "网友投稿,CLUTTER",
    "上一篇：春耕,TAIL",
    "- 12 -,PAGE_NUMBER",
    "1234,PAGE_NUMBER",
    "12345,PLAIN",
    "第 3 页 共 9 页,PAGE_NUMBER",
    "时间：2020年,LABEL",
    "PPT模板,LABEL",
    "在全市防汛会议上的讲话,PLAIN"
  })
  void everyLineHasItsKind(String line, LineKind kind) {
    assertThat(LineKind.of(line)).isEqualTo(kind);
  }

  @Test
  void aLongLineIsProseWhateverItLooksLike() {
    String label = "时间：" + "在".repeat(117);
    assertThat(LineKind.of(label)).isEqualTo(LineKind.LABEL);
    assertThat(LineKind.of(label + "在")).isEqualTo(LineKind.PROSE);
    String sentence = "时间：在。" + "在".repeat(75);
    assertThat(LineKind.of(sentence)).isEqualTo(LineKind.LABEL);
    assertThat(LineKind.of(sentence + "在")).isEqualTo(LineKind.PROSE);
    String late = "时间：" + "在".repeat(77) + "。";
    assertThat(LineKind.of(late)).isEqualTo(LineKind.LABEL);
  }

  @Test
  void aLongLineMayStillBeTheSites() {
    String prose = "在".repeat(120);
    assertThat(LineKind.of(prose + "网友投稿")).isEqualTo(LineKind.CLUTTER);
    assertThat(LineKind.of(prose + "QQ微信")).isEqualTo(LineKind.LABEL);
  }

  @Test
  void aSalutationHoldsNoSentence() {
    assertThat(LineKind.isSalutation("同志们：")).isTrue();
    assertThat(LineKind.isSalutation("同志们。大家好：")).isFalse();
    assertThat(LineKind.isSalutation("青石省的同志们！")).isTrue();
    assertThat(LineKind.isSalutation("同志们")).isFalse();
    assertThat(LineKind.isSalutation("讲话")).isFalse();
  }

  @Test
  void enumeratedLines() {
    assertThat(LineKind.isEnumerated("一是抓")).isTrue();
    assertThat(LineKind.isEnumerated("抓一是")).isFalse();
  }
}
