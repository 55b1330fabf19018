package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.words.Notice;

class CompletenessTest {
  private static final String MIDDLE = "the text ends in the middle of a sentence";
  private static final String PREVIEW = "the text breaks off where the preview ends";
  // Thirty characters, with the end of a sentence inside.
  private static final String CUT = "要守好堤。" + "要".repeat(25);

  @Test
  void aTextWithoutParagraphsDoesNotBreakOff() {
    assertThat(Completeness.reason(List.of(), List.of("试读结束"))).isEmpty();
  }

  @Test
  void aLongLastParagraphMustEndASentence() {
    assertThat(CUT).hasSize(30);
    assertThat(reason("", CUT)).isEqualTo(MIDDLE);
    assertThat(reason("", CUT.substring(1))).isEmpty();
    assertThat(reason("", CUT + "，")).isEqualTo(MIDDLE);
    assertThat(reason("", CUT + "。")).isEmpty();
    assertThat(reason("", CUT + "”")).isEmpty();
    assertThat(reason("", CUT, "完。")).isEmpty();
  }

  @Test
  void aLongHeadingAtTheEndIsNoSentence() {
    assertThat(reason("", "要".repeat(40))).isEmpty();
  }

  @Test
  void aShopsPreviewBreaksOff() {
    assertThat(reason("试读结束", "要守好堤。")).isEqualTo(PREVIEW);
    assertThat(reason("………", "要守好堤。")).isEqualTo(PREVIEW);
    assertThat(reason("相关推荐", "要守好堤。")).isEmpty();
    assertThat(reason("", "要守好堤。")).isEmpty();
  }

  @Test
  void thePreviewSaysSoInTheFirstEightLinesBehindTheText() {
    assertThat(reason("广告\n".repeat(7) + "未完", "要守好堤。")).isEqualTo(PREVIEW);
    assertThat(reason("广告\n".repeat(8) + "未完", "要守好堤。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"同志们，出发吧。", "就讲这些。", "谢谢大家！", "预祝大会圆满。", "为青石而奋斗！", "让我们一起守堤。"})
  void aPreviewOfAWholeSpeechIsComplete(String closing) {
    assertThat(reason("未完", "要守好堤。", closing)).isEmpty();
    assertThat(reason("未完", closing, "要守好堤。")).isEmpty();
    assertThat(reason("未完", closing, "要守好堤。", "要备好物。")).isEqualTo(PREVIEW);
  }

  @Test
  void pointsThatWereAnnouncedAreCounted() {
    assertThat(reason("未完", "我讲三点意见。", "一、要守好堤。", "二、要备好物。", "要快。"))
        .isEqualTo("the text breaks off after point 2 of the 3 announced");
    assertThat(reason("未完", "下面我讲两点。", "一是要守好堤。", "要快。"))
        .isEqualTo("the text breaks off after point 1 of the 2 announced");
    assertThat(reason("未完", "我提3条要求。", "第一，要守好堤。", "要快。"))
        .isEqualTo("the text breaks off after point 1 of the 3 announced");
  }

  @Test
  void allPointsReachedTellNothing() {
    assertThat(reason("未完", "我讲两点意见。", "一、要守好堤。", "二、要备好物。", "要快。")).isEqualTo(PREVIEW);
    assertThat(reason("未完", "我讲两点意见。", "要守好堤。", "要备好物。", "要快。")).isEqualTo(PREVIEW);
  }

  @Test
  void onlyTheFirstAnnouncementCounts() {
    assertThat(reason("未完", "我讲一点意见。", "一、要守好堤。", "强调三点。", "一是快。", "要快。")).isEqualTo(PREVIEW);
  }

  @Test
  void pointsOfAnotherStyleAreNotCounted() {
    assertThat(reason("未完", "我讲三点意见。", "一、要守好堤。", "二是快。", "（二）要备好物。", "要快。"))
        .isEqualTo("the text breaks off after point 1 of the 3 announced");
  }

  @Test
  void pointsAreCountedInOrder() {
    assertThat(reason("未完", "我讲四点意见。", "一、守堤。", "三、跳过。", "二、备物。", "要快。"))
        .isEqualTo("the text breaks off after point 2 of the 4 announced");
  }

  private static String reason(String after, String... paragraphs) {
    return Completeness.reason(List.of(paragraphs), List.of(after.split("\n")))
        .map(Notice::english)
        .orElse("");
  }

  @Test
  void anyNumberOfPointsIsRead() {
    String[] body =
        IntStream.concat(IntStream.of(0), IntStream.rangeClosed(1, 11))
            .mapToObj(i -> i == 0 ? "我谈十二点意见。" : han(i) + "、要守好堤。")
            .toArray(String[]::new);
    assertThat(reason("未完", body))
        .isEqualTo("the text breaks off after point 11 of the 12 announced");
  }

  private static String han(int number) {
    String digits = "十一二三四五六七八九";
    return number > 10
        ? "十" + digits.charAt(number - 10)
        : "" + (number == 10 ? "十" : digits.charAt(number));
  }
}
