package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeveralSpeechesTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";
  private static final String TITLE = "在全县春耕会议上的讲话";

  @Test
  void aTitleBelowASpeechWithASalutationBeginsAnother() {
    assertThat(joined("BBTNB", "同志们：", PROSE, "关闭", TITLE, PROSE)).isEqualTo("BBTNB");
    assertThat(joined("BBTNB", "同志们：", PROSE, "关闭", "春耕", PROSE)).isEqualTo("BBCCB");
  }

  @Test
  void theTitleAboveASubtitleBeginsTheNext() {
    assertThat(joined("BBBNBB", "同志们：", PROSE, "守住一口井", "——在全县水利会议上的讲话", "各位同学：", PROSE))
        .isEqualTo("BBNNBB");
    assertThat(joined("BBBNBB", "同志们：", PROSE, "祝大家健康！", "——在全县水利会议上的讲话", "各位同学：", PROSE))
        .isEqualTo("BBBNBB");
  }

  @Test
  void aLetterBelowASignedOneIsAnother() {
    String[] lines = {PROSE, PROSE, "县长 江晚秋", "2031年9月8日", "（二）致护堤人的慰问信", "全县护堤人员的家属：", PROSE};
    assertThat(joined("BBCCBBB", lines)).isEqualTo("BBTTNBB");
    lines[4] = "护堤人的信我们都看了。";
    assertThat(joined("BBCCBBB", lines)).isEqualTo("BBCCBBB");
    lines[4] = "致护堤人的慰问信";
    lines[5] = PROSE;
    assertThat(joined("BBCCBBB", lines)).isEqualTo("BBCCBBB");
    lines[5] = "全县护堤人员的家属：";
    lines[2] = "堤坝巡查";
    assertThat(joined("BBCCBBB", lines)).isEqualTo("BBCCBBB");
  }

  @Test
  void aTitleWithNoSpeechAboveItIsInsideOfOne() {
    assertThat(joined("BBNB", PROSE, PROSE, TITLE, PROSE)).isEqualTo("BBCB");
    assertThat(joined("BBNB", PROSE, PROSE, "篇二：" + TITLE, PROSE)).isEqualTo("BBNB");
  }

  @Test
  void aLineThatSaysWhoSpeaksBeginsAnother() {
    assertThat(joined("HBNB", "江晚秋书记的讲话", PROSE, "闻人立主席的讲话", PROSE)).isEqualTo("HBNB");
    assertThat(joined("HBNB", "江晚秋书记的讲话", PROSE, "书记的讲话要学好", PROSE)).isEqualTo("HBCB");
  }

  @Test
  void theCaptionOfAPictureBeginsNoSpeech() {
    assertThat(joined("HBNB", "江晚秋书记的讲话", PROSE, "图为闻人立主席讲话", PROSE)).isEqualTo("HBCB");
  }

  @Test
  void linesThatSayWhoSpeaksPartTwoSpeakers() {
    String second = "温如玉同志的总结讲话";
    assertThat(joined("HBBBB", "江晚秋同志的讲话", PROSE, PROSE, second, PROSE)).isEqualTo("HBBNB");
    assertThat(joined("HBBBB", "江晚秋同志的讲话", PROSE, PROSE, "江晚秋同志的讲话", PROSE)).isEqualTo("HBBBB");
    assertThat(joined("HBBBB", "防汛会议", PROSE, PROSE, second, PROSE)).isEqualTo("HBBBB");
  }

  @Test
  void theCellsOfATableAreNoRuleBetweenSpeeches() {
    String thanks = "谢谢大家！";
    assertThat(joined("BBBCNB", "同志们：", PROSE, thanks, "年度 ** ** ** **", PROSE))
        .isEqualTo("BBBCCB");
    assertThat(joined("BBBNB", "同志们：", PROSE, thanks, "** ** ** **", PROSE)).isEqualTo("BBBNB");
  }

  @Test
  void aSpeechUnderATitleMayEndWithoutASalutation() {
    String first = "在全县防汛会议上的讲话";
    assertThat(joined("HBBNB", first, PROSE, "谢谢大家！", TITLE, PROSE)).isEqualTo("HBBNB");
    assertThat(joined("HBBNB", first, PROSE, PROSE, TITLE, PROSE)).isEqualTo("HBBCB");
    assertThat(joined("HBBNB", first, PROSE, "谢谢大家！", first, PROSE)).isEqualTo("HBBCB");
  }

  @Test
  void theSubtitleOfThePagesOwnSpeechBeginsNoOther() {
    String first = "闻小舟在全县春耕会议上的讲话（全文）";
    String closed = "让我们一起建设美好家园。";
    String subtitle = "——" + TITLE;
    String other = "——在全县秋收会议上的讲话";
    assertThat(joined("HBBNB", first, PROSE, closed, subtitle, PROSE)).isEqualTo("HBBCB");
    assertThat(joined("HBBNB", first, PROSE, closed, other, PROSE)).isEqualTo("HBBNB");
  }

  @Test
  void aHeadingBehindALineThatIsCutBeginsNothing() {
    String cut = PROSE + "要保护好春耕的种子和农具";
    String thanked = PROSE + "我的话讲完了";
    String first = "在全县防汛会议上的讲话";
    assertThat(joined("HBBNB", first, "同志们：", cut, TITLE, PROSE)).isEqualTo("HBBCB");
    assertThat(joined("HBBNB", first, "同志们：", thanked, TITLE, PROSE)).isEqualTo("HBBNB");
  }

  @Test
  void aBylineWithoutATitleIsQuotedUnlessTheSpeechAboveSaysThatItEnds() {
    String byline = "县长 闻小舟";
    assertThat(joined("BBNBB", "同志们：", PROSE, byline, "各位代表：", PROSE)).isEqualTo("BBCBB");
    assertThat(joined("BBBNBB", "同志们：", PROSE, "谢谢大家！", byline, "各位代表：", PROSE))
        .isEqualTo("BBBNBB");
    assertThat(joined("BBTNBB", "同志们：", PROSE, "关闭", byline, "各位代表：", PROSE)).isEqualTo("BBTNBB");
  }

  @Test
  void theLastSentenceAboveAHeadingIsOfTheSpeechAboveIt() {
    assertThat(joined("BBNNB", "同志们：", PROSE, PROSE, TITLE, PROSE)).isEqualTo("BBBNB");
    assertThat(joined("BBNNB", "同志们：", PROSE, "小编为大家整理了更多讲话稿，欢迎大家参考。", TITLE, PROSE))
        .isEqualTo("BBNNB");
  }

  @Test
  void theNumberOfAPageIsNoHeading() {
    String first = "在全县防汛会议上的讲话";
    assertThat(joined("HBBNB", first, "同志们：", PROSE, "·2·", PROSE)).isEqualTo("HBBCB");
  }

  @Test
  void whatGoesOnBelowIsNoTitle() {
    String first = "在全县防汛会议上的讲话";
    assertThat(joined("HBBNB", first, PROSE, "谢谢大家！", "险情第一时间报告", "、第一时间处置，不许有半点拖延。"))
        .isEqualTo("HBBCB");
  }

  private static String joined(String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    SeveralSpeeches.join(page);
    return Labelled.letters(page);
  }

  @Test
  void theHeadingOfAnAnnexBeginsNoSpeech() {
    String annex = "附：2031年重点项目";
    assertThat(joined("BBNB", "同志们：", "谢谢大家！", annex, "北线饮水工程，投资一亿元。")).isEqualTo("BBBB");
    assertThat(joined("BBNBB", "同志们：", "谢谢大家！", "附：" + TITLE, "各位同学：", PROSE)).isEqualTo("BBNBB");
  }
}
