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
  void aButtonThatLeadsToTheRestTellsOfIt() {
    for (String button : List.of("…… 更多>>", "...[详情]", "……（全文）", " [阅读更多]", "（下一页）", "…>>>详细")) {
      assertThat(reason("", CUT + button)).as(button).isEqualTo(MIDDLE);
    }
    assertThat(reason("", CUT + "。[查看全文]")).isEqualTo(PREVIEW);
    assertThat(reason("", "谢谢大家！[查看更多]")).isEmpty();
    assertThat(reason("", CUT + "，还要干得更多。")).isEmpty();
  }

  @Test
  void aTextWithoutParagraphsDoesNotBreakOff() {
    assertThat(Completeness.reason(List.of(), List.of(), List.of("试读结束"))).isEmpty();
  }

  @Test
  void aLongLastParagraphMustEndASentence() {
    assertThat(CUT).hasSize(30);
    assertThat(reason("", CUT)).isEqualTo(MIDDLE);
    assertThat(reason("", "要".repeat(29) + "，")).isEqualTo(MIDDLE);
    assertThat(reason("", "要".repeat(7) + "，")).isEqualTo(MIDDLE);
    assertThat(reason("", "要".repeat(6) + "，")).isEmpty();
    assertThat(reason("", CUT + "，")).isEqualTo(MIDDLE);
    assertThat(reason("", CUT + "。")).isEmpty();
    assertThat(reason("", CUT + "”")).isEmpty();
    assertThat(reason("", CUT, "完。")).isEmpty();
  }

  @Test
  void aShortLastParagraphMayWantMore() {
    String points = "当前还有一些问题：一是堤坝年久失修，二是物资储备不足，三是值守有";
    assertThat(reason("", points)).isEqualTo(MIDDLE);
    assertThat(reason("", "要守好堤坝，记住“人在堤")).isEqualTo(MIDDLE);
    assertThat(reason("", "要守好堤坝，记住“人在堤在”")).isEmpty();
    assertThat(reason("", "从今天起，每一段堤坝每一座水库每一个闸口都要有人值守，人就和")).isEqualTo(MIDDLE);
  }

  @Test
  void whatIsLeftOfTheNextSentenceMayBeOneWord() {
    assertThat(reason("", "执结案件一万件，到位十四亿元。将")).isEqualTo(MIDDLE);
    assertThat(reason("", "执结案件一万件，到位十四亿元。同时")).isEqualTo(MIDDLE);
    assertThat(reason("", "执结案件一万件，到位十四亿元。要加强")).isEqualTo(MIDDLE);
    assertThat(reason("", "执结案件一万件，到位十四亿元。江晚秋")).isEmpty();
    assertThat(reason("", "执结案件一万件，到位十四亿元。完")).isEmpty();
  }

  @Test
  void nothingOfASpeechFollowsItsSignature() {
    List<String> body = List.of("要守好堤。");
    assertThat(Completeness.reason(body, List.of(), List.of("（下转第三版）"))).isPresent();
    assertThat(Completeness.reason(body, List.of(), List.of("临漪市市长 江晚秋", "（下转第三版）"))).isEmpty();
    List<String> answers = List.of("作者：江边客 回复日期：2014-11-9", "讲得好", "[1] 2 3 下一页");
    assertThat(Completeness.reason(body, List.of(), answers)).isEmpty();
  }

  @Test
  void howTheLastCharacterSoundsEndsNoSentence() {
    assertThat(reason("", CUT + "个(gè)")).isEqualTo(MIDDLE);
    assertThat(reason("", CUT + "个。(gè)")).isEmpty();
  }

  @Test
  void aPageThatShowsTheWholeToMembersBreaksOff() {
    assertThat(Completeness.reason(List.of("要守好堤。"), List.of(), List.of("成为会员，查看全文"))).isPresent();
    assertThat(Completeness.reason(List.of("要守好堤。"), List.of(), List.of("成为会员，享受优惠"))).isEmpty();
  }

  @Test
  void aClauseAfterSentencesIsCut() {
    String sentence = "我们要守好堤坝，备足物资，管好队伍，确保群众平平安安地度过这个汛期。";
    String clause = "去年全县收缴就业保障金四千三百万元，真正用于技能培训的只有一千一百万";
    assertThat(reason("", sentence, sentence, clause)).isEqualTo(MIDDLE);
    assertThat(reason("", sentence, clause, clause)).isEmpty();
    assertThat(reason("", sentence, sentence, "二、" + clause)).isNotEqualTo(MIDDLE);
    assertThat(reason("", sentence, sentence, "恭祝全县的父老乡亲们在新的一年里身体健康，阖家幸福，万事如意")).isEmpty();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "还剩 4 页未读，开通会员继续阅读",
        "注册会员方能通读全篇",
        "（以下内容登录后才能看）",
        "（下转第7版）",
        "[1] [2] [3] 下一页",
        "打开APP，阅读剩余40%",
        "下略908字",
        "试看到此为止",
        "查看完整版请先付费"
      })
  void aPageThatShowsOnlyAPartSaysSo(String below) {
    assertThat(reason(below, "要守好堤。")).isEqualTo(PREVIEW);
    assertThat(reason(below, "要守好堤。", "谢谢大家！")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"展开全文", "点击查看全文", "下载全文", "立即购买", "登录后发表评论", "上一篇 下一篇", "未完成的通知", "查看更多"})
  void aButtonBelowAWholeSentenceTellsNothing(String below) {
    assertThat(reason(below, "要守好堤。")).isEmpty();
  }

  @Test
  void aRemarkOfThePageInPlaceOfTheLastParagraphTells() {
    assertThat(reason("", "要守好堤。", "(后面的内容登录以后才能看到)")).isEqualTo(PREVIEW);
    assertThat(reason("", "要守好堤。", "未完待续的工程要抓紧。")).isEmpty();
  }

  @Test
  void theSalutationOfASpeechInOneParagraphIsNoClosing() {
    String speech = "同志们：" + "堤坝要按时加固，物资要提前备足，队伍要管好练好。".repeat(6);
    assertThat(reason("剩余内容未读", speech)).isEqualTo(PREVIEW);
    assertThat(reason("剩余内容未读", speech + "谢谢大家！")).isEmpty();
  }

  @Test
  void whatAPageLeavesOutInTheMiddleIsMissing() {
    assertThat(within("以下部分已省略，仅显示首尾文字", "要守好堤。", "谢谢大家！")).isEqualTo(PREVIEW);
    assertThat(within("……此处隐藏2040字……", "要守好堤。", "谢谢大家！")).isEqualTo(PREVIEW);
    String told = "……（青石文库省略1840字，付费可见）……";
    assertThat(within(told, "要守好堤。", "谢谢大家！")).isEqualTo(PREVIEW);
    assertThat(reason(told, "要守好堤。", "谢谢大家！")).isEqualTo(PREVIEW);
    assertThat(within("（名单略）", "要守好堤。", "谢谢大家！")).isEmpty();
    assertThat(reason("", "要守好堤。", "（此处略去三段）", "谢谢大家！")).isEqualTo(PREVIEW);
  }

  @Test
  void aSentenceThatEndsWithDotsIsCut() {
    assertThat(reason("", "要守好堤，备好物...")).isEqualTo(MIDDLE);
    assertThat(reason("", "要守好堤，备好物……")).isEqualTo(MIDDLE);
    assertThat(reason("", "要守好堤，备好物。。")).isEmpty();
    assertThat(reason("", "谢谢大家……")).isEmpty();
  }

  @Test
  void whatStandsBehindTheLastSentenceIsARestOfOne() {
    assertThat(reason("", "堤要守好。四月十日前")).isEqualTo(MIDDLE);
    assertThat(reason("", "堤要守好。江晚秋")).isEmpty();
    assertThat(reason("", "堤要守好。临漪市市长江晚秋")).isEmpty();
    assertThat(reason("", "要".repeat(30) + "，祝各位安康！返回首页，查看更多")).isEmpty();
  }

  @Test
  void whatIsAnnouncedAtTheEndIsMissing() {
    assertThat(reason("", "要守好堤。下面，我着重讲三点："))
        .isEqualTo("the text breaks off after point 0 of the 3 announced");
    assertThat(reason("", "要守好堤。接下来我再强调两点意见。"))
        .isEqualTo("the text breaks off after point 0 of the 2 announced");
    assertThat(reason("", "堤要守好。", "主要做法如下："))
        .isEqualTo("the text ends where something is announced that does not follow");
    assertThat(reason("", "要守好堤。今天就讲三点意见，供大家参考。")).isEmpty();
  }

  @Test
  void aHeadingWithNothingBelowIsNoEnd() {
    assertThat(reason("", "要守好堤。", "一、算清家底"))
        .isEqualTo("the text ends where something is announced that does not follow");
    assertThat(reason("", "要守好堤。", "一、算清家底", "二、备好物资")).isEmpty();
    assertThat(reason("", "要守好堤。", "一、算清家底。")).isEmpty();
  }

  @Test
  void pointsThatNeverComeAreMissingWithoutAPreview() {
    assertThat(reason("", "我说两层意思。", "一、要守好堤。", "要快。"))
        .isEqualTo("the text breaks off after point 1 of the 2 announced");
    assertThat(reason("", "我说两层意思。", "一、要守好堤。", "要快。", "谢谢大家！")).isEmpty();
    assertThat(reason("", "我说两层意思。", "一、要守好堤。", "二是备好物。")).isEmpty();
    assertThat(reason("", "我说两层意思。", "一、要守好堤。二、要备好物。", "要快。")).isEmpty();
    assertThat(reason("", "我说两层意思。", "要守好堤。", "要快。")).isEmpty();
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
    return Completeness.reason(List.of(paragraphs), List.of(), List.of(after.split("\n")))
        .map(Notice::english)
        .orElse("");
  }

  private static String within(String between, String... paragraphs) {
    return Completeness.reason(List.of(paragraphs), List.of(between), List.of())
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
