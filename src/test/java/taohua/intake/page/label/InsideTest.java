package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsideTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";

  @Test
  void nothingIsDroppedWithoutEvidence() {
    assertThat(kept("BCB", PROSE, "守住底线", PROSE)).isEqualTo("BBB");
    assertThat(kept("BCB", PROSE, "来源：青石网 责任编辑：某某", PROSE)).isEqualTo("BCB");
    assertThat(kept("BCB", PROSE, "浏览", PROSE)).isEqualTo("BCB");
  }

  @Test
  void aSentenceNeedsHarderEvidence() {
    assertThat(kept("BCB", PROSE, "要及时更新台账，把每一段堤坝都巡查一遍。", PROSE)).isEqualTo("BBB");
    assertThat(kept("BCB", PROSE, "打开巡查.docx，从那里可以看到每一段堤坝的巡查记录，谁去过谁没去一清二楚。", PROSE))
        .isEqualTo("BCB");
    assertThat(kept("BCB", PROSE, "一是打开巡查.docx，从那里可以看到每一段堤坝的巡查记录，谁去过谁没去一清二楚。", PROSE))
        .isEqualTo("BBB");
  }

  @Test
  void theNumberOfAPageIsDropped() {
    assertThat(dropped("BBB", PROSE, "— 12 —", PROSE)).isEqualTo("BCB");
    assertThat(dropped("BBCB", PROSE, "12", "青石文库 让人人有书读", PROSE)).isEqualTo("BCCB");
    assertThat(dropped("BBCB", PROSE, "2031", "青石文库 让人人有书读", PROSE)).isEqualTo("BBCB");
    assertThat(dropped("BBB", PROSE, "12", PROSE)).isEqualTo("BBB");
    assertThat(dropped("BBB", PROSE, "— 堤坝 —", PROSE)).isEqualTo("BBB");
  }

  @Test
  void theSentencesOfACaptionAreDroppedWithWhoTookThePicture() {
    String told = "2031年5月9日至11日，全县防汛工作会议在临漪县城召开，开了两天半。";
    String also = "县长江晚秋在城东的堤坝上查看水情，随后又看望了在那里的护堤人。";
    assertThat(dropped("BBBCB", PROSE, told + also + "新华社记者小槐/摄", PROSE)).isEqualTo("BCCCB");
    assertThat(dropped("BBBCB", PROSE, told + also, "新华社记者小槐摄", PROSE)).isEqualTo("BCCCB");
    assertThat(dropped("BBBBBCB", PROSE, told + also + "新华社记者 温如玉 摄", PROSE)).isEqualTo("BCCCCCB");
    assertThat(dropped("BBBBB", PROSE, told + also, "新华社记者来采访。", PROSE)).isEqualTo("BBBBB");
    assertThat(dropped("BBBCB", PROSE, also + told, "新华社记者小槐摄", PROSE)).isEqualTo("BBBCB");
  }

  @Test
  void aCaptionMayStandInside() {
    assertThat(kept("BCB", PROSE, "闻小舟在堤坝上查看水情（县水利局供图）", PROSE)).isEqualTo("BCB");
    assertThat(kept("BCB", PROSE, "闻小舟在堤坝上查看水情", PROSE)).isEqualTo("BBB");
  }

  @Test
  void halfASentenceIsKept() {
    assertThat(kept("BCB", "我们要守好堤坝，备足物资，管好", "队伍", PROSE)).isEqualTo("BBB");
    assertThat(kept("BCB", "我们要守好堤坝，备足物资，管好", "，浏览", PROSE)).isEqualTo("BBB");
  }

  @Test
  void buttonsAndContentsAreNeverSpeech() {
    assertThat(dropped("BBB", PROSE, "上一篇 下一篇", PROSE)).isEqualTo("BCB");
    assertThat(dropped("BBB", PROSE, "一、守好堤坝………………3", PROSE)).isEqualTo("BCB");
    assertThat(dropped("HBB", "防汛", "上一篇 下一篇", PROSE)).isEqualTo("HHB");
    assertThat(dropped("BBT", PROSE, "上一篇 下一篇", "关闭")).isEqualTo("BBT");
  }

  @Test
  void aRunningHeadStandsBesideTheNumberOfAPage() {
    String head = "青石县防汛工作手册";
    assertThat(dropped("BBBBB", head, PROSE, "12", head, PROSE)).isEqualTo("BBCCB");
    assertThat(dropped("BBBBB", head, PROSE, "十二", head, PROSE)).isEqualTo("BBBBB");
    assertThat(dropped("BBBBB", "防汛", PROSE, "12", head, PROSE)).isEqualTo("BBBBB");
  }

  @Test
  void aRunningHeadWithTheNumberBreaksASentence() {
    String open = "我们要守好堤坝，备足物资，管好队伍，确保群众";
    String rest = "安全度汛，这是我们的本分，也是群众的期待。";
    assertThat(dropped("BBBBB", open, "防汛手册 29", rest, "防汛手册 30", PROSE)).isEqualTo("BCBCB");
    assertThat(dropped("BBBBB", PROSE, "防汛手册 29", PROSE, "防汛手册 30", PROSE)).isEqualTo("BBBBB");
    assertThat(dropped("BBB", open, "防汛手册\u300029", rest)).isEqualTo("BCB");
  }

  @Test
  void captionsAndOffersAreNeverSpeech() {
    assertThat(dropped("BBB", PROSE, "图为闻小舟在堤坝上查看水情", PROSE)).isEqualTo("BCB");
    assertThat(dropped("BBB", PROSE, "，时长02:15", PROSE)).isEqualTo("BCB");
  }

  @Test
  void wordsAloneDropNoSentenceOfAParagraph() {
    String line = PROSE + "点击进去，提示请先登录；注册用户，要上传身份证正反面；上传以后，提示图片过大。" + PROSE;
    assertThat(kept("BBCBB", line)).doesNotContain("C");
  }

  @Test
  void aNumberAboveAHeadingIsABadge() {
    assertThat(kept("BCBB", PROSE, "01", "守住底线", PROSE)).isEqualTo("BBBB");
    assertThat(kept("BCBB", PROSE, "01", "一、守住底线", PROSE)).isEqualTo("BCBB");
    assertThat(kept("BCBB", PROSE, "41", "守住底线", PROSE)).isEqualTo("BCBB");
  }

  @Test
  void stampsNoticesAndNumbersOfPagesAreNeverSpeech() {
    assertThat(dropped("BBB", PROSE, "2015-7-8 16:31", PROSE)).isEqualTo("BCB");
    assertThat(dropped("BBB", PROSE, "2015-7-8", PROSE)).isEqualTo("BBB");
    assertThat(dropped("BBB", PROSE, "此处有3260个字未显示，开通会员后可见", PROSE)).isEqualTo("BCB");
    assertThat(dropped("BBB", PROSE, "+ p2 R- a! I/ M7 R0 W0", PROSE)).isEqualTo("BCB");
    assertThat(dropped("BBB", PROSE, "第2页共3页", PROSE)).isEqualTo("BCB");
  }

  private static String kept(String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    new Inside(page).keepWithoutEvidence();
    return Labelled.letters(page);
  }

  private static String dropped(String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    new Inside(page).dropWhatIsNeverSpeech();
    return Labelled.letters(page);
  }
}
