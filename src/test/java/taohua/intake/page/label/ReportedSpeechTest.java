package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportedSpeechTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";
  private static final String LEAD = "5月6日，全县防汛会议召开，县长江晚秋讲话，要点如下：";

  @Test
  void aLineThatSaysThatTheSpeechFollowsStandsAboveIt() {
    assertThat(lowered("HBB", "防汛", LEAD.replace("要点", "讲话要点"), PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "县长江晚秋的讲话全文如下：", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "按照会议安排，现发言如下：", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "防汛", "我的发言如下：", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "防汛", PROSE, "县长的讲话全文如下：")).isEqualTo("HBB");
  }

  @Test
  void aStoryThatAnnouncesTheSpeechStandsAboveIt() {
    String told = "县长江晚秋说，“我们要守好堤坝”，并感谢护堤人。";
    String also = "会议由副县长闻人立主持。";
    assertThat(lowered("HBBBB", "防汛", told, also, "县长致词全文如下：", PROSE)).isEqualTo("HHHHB");
    assertThat(lowered("HBBBB", "防汛", told, also, "以下是县长发表的声明：", PROSE)).isEqualTo("HHHHB");
    assertThat(lowered("HBBBB", "防汛", told, also, "以下是县长的致辞全文（中译本）：", PROSE)).isEqualTo("HHHHB");
    assertThat(lowered("HBBBB", "防汛", told, also, "县长作如下要求：", PROSE)).isEqualTo("HBBBB");
  }

  @Test
  void aStoryAboveTheTitleOfTheSpeechStandsAboveIt() {
    String title = "在全县防汛会议上的讲话";
    String told = "5月6日，我县召开防汛会议。";
    assertThat(lowered("BBBBBB", told, "县长出席。", title, "县长 江晚秋", "同志们：", PROSE))
        .isEqualTo("HHHHBB");
    assertThat(lowered("BBBBB", told, "县长出席。", title, "县长 江晚秋", PROSE)).isEqualTo("BBBBB");
    assertThat(lowered("BBNBBB", told, "县长出席。", title, "县长 江晚秋", "同志们：", PROSE))
        .isEqualTo("BBNBBB");
    assertThat(lowered("BBBBB", "全县堤坝都已加固。", "沙石备足。", title, "同志们：", PROSE)).isEqualTo("BBBBB");
    assertThat(lowered("BBBBB", told, "一、堤坝加固情况", title, "同志们：", PROSE)).isEqualTo("BBBBB");
    assertThat(lowered("BBBBB", "我来讲几句。", "县长出席。", title, "同志们：", PROSE)).isEqualTo("BBBBB");
  }

  @Test
  void aGreetingForTheYearMayFollowInFull() {
    String told = "青石社5月6日电，县长江晚秋发表新年贺词，全文如下：";
    assertThat(lowered("HBB", "贺词", told, PROSE)).isEqualTo("HHB");
  }

  @Test
  void aStoryMayStandAboveAndBelowTheTitle() {
    String told = "近日县长作了报告，说要守好堤坝。";
    String also = "5月6日，县人民代表大会会议开幕。";
    String said = "各位代表，现在我代表县人民政府作报告。";
    assertThat(lowered("HBBBBB", "防汛", told, "政府工作报告", also, said, PROSE)).isEqualTo("HHHHBB");
    assertThat(lowered("HBBBBB", "防汛", told, "政府工作报告", PROSE, said, PROSE)).isEqualTo("HBBBBB");
  }

  @Test
  void whatIsSaidAboveAnAnnouncementIsSpeech() {
    String also = "会议由副县长闻人立主持。";
    assertThat(lowered("HBBBB", "防汛", "我们来到堤上。", also, "县长致词全文如下：", PROSE)).isEqualTo("HBBBB");
    assertThat(lowered("HBBBB", "防汛", "各位代表：", also, "工作报告全文如下：", PROSE)).isEqualTo("HBBBB");
  }

  @Test
  void aLineWithADashThatTellsOfTheSpeechStandsAboveIt() {
    String note = "——5月6日，全县护堤人欢聚一堂。江晚秋在酒会上致祝酒辞。";
    assertThat(lowered("HBB", "祝酒辞", note, PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "祝酒辞", note.replace("——", ""), PROSE)).isEqualTo("HBB");
    assertThat(lowered("BBB", "同志们：", note, PROSE)).isEqualTo("BBB");
    assertThat(lowered("HBB", "祝酒辞", "——我在酒会上致祝酒辞。", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "祝酒辞", "——堤坝加固了。", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "祝酒辞", note, "——" + PROSE)).isEqualTo("HBB");
  }

  private static String lowered(String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    new ReportedSpeech(page).lowerLead();
    return Labelled.letters(page);
  }
}
