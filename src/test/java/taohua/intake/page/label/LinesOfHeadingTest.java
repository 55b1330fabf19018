package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesOfHeadingTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";

  @Test
  void aBylineOrADateAtTheStartStandsAbove() {
    assertThat(lowered("HBB", "在防汛会议上的讲话", "青石县县长江晚秋", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "在防汛会议上的讲话", "（2021年7月20日）", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "在防汛会议上的讲话", "县长要带头守堤。", PROSE)).isEqualTo("HBB");
    assertThat(lowered("BBB", PROSE, "青石县县长江晚秋", PROSE)).isEqualTo("BBB");
  }

  @Test
  void whatIntroducesTheTextStandsAboveIt() {
    assertThat(lowered("HBB", "防汛", "以下为讲话全文：", PROSE)).isEqualTo("HHB");
  }

  @Test
  void aTitleBehindItsSpeakersNameStandsAbove() {
    assertThat(lowered("BB", "江晚秋：守好堤坝 造福乡里", PROSE)).isEqualTo("HB");
    assertThat(lowered("BB", "江晚秋：各位来宾，大家好！", PROSE)).isEqualTo("BB");
    assertThat(lowered("BB", "江晚秋：守好堤坝 造福乡里", "主持人：请您先介绍一下今年防汛的情况，谢谢。")).isEqualTo("BB");
    assertThat(lowered("BB", "防汛工作：守好堤坝 造福乡里", PROSE)).isEqualTo("BB");
  }

  @Test
  void aNoteInBracketsStandsAboveTheSpeech() {
    String note = "[这是江晚秋在防汛会议期间，在县里举行的茶话会上的讲话。]";
    assertThat(lowered("HBB", "茶话会上的讲话", note, PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "茶话会上的讲话", "（这是大家的心愿。）", PROSE)).isEqualTo("HBB");
  }

  @Test
  void aLineThatSaysWhoseSpeechItIsStandsAboveIt() {
    assertThat(lowered("HBB", "防汛", "这是江晚秋在全县防汛会议上的讲话。", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "* 这是江晚秋在一九三三年四月召开的防汛会议上所作的报告的一部分。", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "本文是江晚秋同护堤人的谈话要点。", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "这是我在今年会议上的第一次讲话。", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "防汛", "这是大家在堤坝上守出来的。", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "防汛", PROSE, "这是江晚秋在全县防汛会议上的讲话。")).isEqualTo("HBB");
  }

  @Test
  void theTitleOfThePageOnceMoreStandsAboveWithItsName() {
    assertThat(lowered("HBBB", "守堤要处理好几个关系", "守堤要处理好几个关系※", "江晚秋", PROSE)).isEqualTo("HHHB");
    assertThat(lowered("HBB", "江晚秋：守堤要处理好几个关系", "守堤要处理好几个关系[1]", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "守堤要处理好几个关系", "守堤要备好几样东西※", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "总体要求", "总体要求", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "守堤要处理好几个关系", "江晚秋", PROSE)).isEqualTo("HBB");
  }

  @Test
  void whoReportsAnInterviewStandsAboveIt() {
    String asked = "记者：今年的汛期来得早，堤坝守得住吗？";
    assertThat(lowered("HBBB", "守堤", "□ 本报记者 江晚秋", asked, PROSE)).isEqualTo("HHBB");
    assertThat(lowered("HBBB", "守堤", "记者：江晚秋书记好！", asked, PROSE)).isEqualTo("HBBB");
  }

  @Test
  void whereATextIsFromStandsAboveIt() {
    assertThat(lowered("HBB", "防汛", "来源：青石县新闻稿《汛期将至》。", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "水从哪里来？源头在山上。", PROSE)).isEqualTo("HBB");
  }

  private static String lowered(String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    new LinesOfHeading(page).lower();
    return Labelled.letters(page);
  }
}
