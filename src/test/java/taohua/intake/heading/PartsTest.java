package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  @ParameterizedTest
  @CsvSource({
    "在全市防汛会议上的讲话,TITLE",
    "把堤坝守到天亮,TITLE",
    "江晚秋：把堤坝守到天亮,TITLE",
    "——2026年1月27日在青石省第十四届人民代表大会上,SUBTITLE",
    "（在全县防汛会议上的讲话）,SUBTITLE",
    "市长 江晚秋,BYLINE",
    "讲 话 人：市长 江 晚 秋,BYLINE",
    "县统计局局长,OFFICE",
    "江　晚　秋,NAME",
    "（2026年1月27日）,DATE",
    "【2026年1月27日】,DATE",
    "(2026.1.27),DATE",
    "（2026年1月27日于市委礼堂）,DATE",
    "（2026年1月27日·临漪）,DATE",
    "2026年1月27日（星期二）,BARE_DATE",
    "2026-01-27,BARE_DATE",
    "发布时间：2026-01-27 09:00 来源：市政府办,POSTED",
    "2026-01-27 20:13,POSTED",
    "(2026-01-27 23:06:12),POSTED",
    "上传于 2026-01-27,POSTED",
    "主持人：江晚秋,OTHER",
    "关键词：防汛；抗旱,OTHER",
    "第一部分 回顾……2,OTHER",
    "（根据录音整理）,OTHER",
    "[打印本页],OTHER",
    "江晚秋县长在工地（通讯员 王远 摄）,CAPTION",
    "江晚秋县长在工地 新华社记者 王远/摄,CAPTION",
    "秋收贺词！县长的祝福来了……,TITLE",
    "各位来宾，今天的主要议题是……,OTHER",
    "现将讲话印发给你们，请认真贯彻。,PROSE"
  })
  void aLineIsTold(String line, Part.Kind kind) {
    assertThat(Parts.of(List.of(line))).singleElement().extracting(Part::kind).isEqualTo(kind);
  }

  @Test
  void aPlaceBehindADayIsNoName() {
    assertThat(Parts.of(List.of("（2024年9月26日，诺瓦城）")))
        .extracting(Part::kind)
        .containsExactly(Part.Kind.DATE);
    assertThat(Parts.of(List.of("（2024年9月26日，王连城）")))
        .extracting(Part::kind)
        .contains(Part.Kind.BYLINE);
    assertThat(Parts.of(List.of("（2024年9月26日，江晚秋）")))
        .extracting(Part::kind)
        .contains(Part.Kind.BYLINE);
  }

  @Test
  void aSentenceThatThePageIsNamedByIsATitle() {
    String named = "市长江晚秋向全市人民拜年啦！";
    assertThat(Parts.of(List.of(named + "_云山网", "云山网", named)))
        .last()
        .extracting(Part::kind)
        .isEqualTo(Part.Kind.TITLE);
    assertThat(Parts.of(List.of("市长拜年_云山网", "云山网", named)))
        .last()
        .extracting(Part::kind)
        .isEqualTo(Part.Kind.PROSE);
    assertThat(Parts.of(List.of(named + "大家都很高兴。", named)))
        .last()
        .extracting(Part::kind)
        .isEqualTo(Part.Kind.PROSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "在防汛会议上的讲话 旗委书记 孟克巴雅尔 (2019年7月26日);TITLE,BYLINE,DATE",
        "2023年5月9日在临漪市第九届人民代表大会第三次会议上 临漪市市长 江晚秋;SUBTITLE,BYLINE",
        "（2023年5月9日，在市委礼堂）市长 江晚秋;DATE,BYLINE",
        "（2023年5月9日，临漪市市长江晚秋）;DATE,BYLINE",
        "在全市 2024 年中秋茶话会上的致辞市侨联主席 江晚秋;TITLE,BYLINE",
        "在全市茶话会上的致辞市侨联主席;TITLE,OFFICE",
        "在全市茶话会上的致辞全文公布;TITLE",
        "闵 x(2024 年 9 月 14 日);TITLE,TITLE,DATE",
        "作者：江晚秋 2021年9月29日于雁州人民会堂;BYLINE,DATE",
        "作者：江晚秋 2021年9月29日;POSTED",
        "2023年5月9日 临漪市市长江晚秋;BARE_DATE,BYLINE",
        "2023年5月9日临漪市市长江晚秋;DATE,BYLINE",
        "首页 > 讲话 在全区防汛大会上的讲话 发布时间:2023-02-06 10:15 区长 关鹤年;OTHER,OTHER,TITLE,POSTED,BYLINE",
        "讲话稿 篇2 村支书在筹资修路大会上的讲话;TITLE,TITLE,TITLE",
        "政府工作报告——2001年3月5日在青石省第三届人民代表大会上;TITLE,SUBTITLE",
        "青石日报 2014年3月20日;TITLE,BARE_DATE"
      })
  void aLineIsCutWhereItTellsSeveralThings(String line, String kinds) {
    String found =
        String.join(",", Parts.of(List.of(line)).stream().map(part -> part.kind().name()).toList());
    assertThat(found).isEqualTo(kinds);
  }

  @Test
  void aTitleWithABlankIsNotCut() {
    assertThat(Parts.of(List.of("牢记初心使命　争做合格党员"))).hasSize(1);
  }

  @Test
  void aDateIsOfTheLabelAboveIt() {
    assertThat(Parts.of(List.of("整理时间：", "2020-3-27")))
        .last()
        .extracting(Part::kind)
        .isEqualTo(Part.Kind.POSTED);
  }

  @Test
  void theEndOfALongLineIsRead() {
    List<Part> parts = Parts.of(List.of("网".repeat(100_000) + " 在防汛会议上的讲话 市长 江晚秋"));
    assertThat(parts).last().extracting(part -> part.official().name()).isEqualTo("江晚秋");
  }
}
