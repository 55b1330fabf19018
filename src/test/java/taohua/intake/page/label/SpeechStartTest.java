package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SpeechStartTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";

  @Test
  void whatSpeaksToNobodyAboveTheSalutationIsNoSpeech() {
    assertThat(lowered("BBB", "防汛，是大事。", "同志们：", PROSE)).isEqualTo("HBB");
    assertThat(lowered("BBB", "一、防汛", "同志们：", PROSE)).isEqualTo("BBB");
    assertThat(lowered("BBB", PROSE, "同志们：", PROSE)).isEqualTo("BBB");
    assertThat(lowered("BTNBBB", PROSE, "关闭", "篇二", "堤坝", "同志们：", PROSE)).isEqualTo("BTNNBB");
  }

  @Test
  void aSalutationFarBelowIsNoStart() {
    String[] lines = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "同志们：", PROSE};
    assertThat(lowered("BBBBBBBBB", lines)).isEqualTo("HHHHHHHBB");
    lines = new String[] {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "同志们：", PROSE};
    assertThat(lowered("BBBBBBBBBB", lines)).isEqualTo("BBBBBBBBBB");
  }

  @Test
  void aSalutationAboveBeginsTheSpeech() {
    assertThat(raised("HHB", "同志们：", "堤坝", PROSE)).isEqualTo("BBB");
    assertThat(raised("HHB", "同志们：", "来源：www.qingshi.example.cn", PROSE)).isEqualTo("HHB");
    assertThat(raised("HHB", "同志们：", "在防汛会议上的讲话", PROSE)).isEqualTo("HHB");
    assertThat(raised("HHB", "各位来宾，", "堤坝", PROSE)).isEqualTo("HHB");
  }

  @Test
  void whatASalutationBeginsGoesOnBehindATable() {
    String[] table = ("各位家长：|这次比赛成绩很好，名单如下。" + "|班级|名次".repeat(6) + "|" + PROSE).split("[|]");
    assertThat(raised("H".repeat(14) + "B", table)).isEqualTo("B".repeat(15));
    table[1] = "来源：云山网";
    assertThat(raised("H".repeat(14) + "B", table)).isEqualTo("H".repeat(14) + "B");
    table[1] = "这次比赛成绩很好，名单如下。";
    table[5] = "在防汛会议上的讲话";
    assertThat(raised("H".repeat(14) + "B", table)).isEqualTo("H".repeat(14) + "B");
  }

  @Test
  void aLongSentenceRightAboveBelongsToTheSpeech() {
    String sentence = "我们必须坚持把堤坝守好，全面加强水库和河道的巡查工作，确保群众安全。";
    assertThat(sentences("HHB", "防汛", sentence, PROSE)).isEqualTo("HBB");
    assertThat(sentences("HHB", sentence, "防汛", PROSE)).isEqualTo("HHB");
    assertThat(sentences("HHB", "防汛", "新华社讯，" + sentence, PROSE)).isEqualTo("HHB");
    assertThat(sentences("HHB", "防汛", "我们必须坚持把堤坝守好。", PROSE)).isEqualTo("HHB");
  }

  @Test
  void whatSpeaksAboveTheTitleInItsMidstIsSpeech() {
    String title = "县政府国庆贺词";
    String speech = "值此国庆之际，我谨代表县委、县政府，向全县各族人民致以节日的问候，祝大家幸福安康！";
    assertThat(overTitle("HHHB", title, speech, title, PROSE)).isEqualTo("HBCB");
    assertThat(overTitle("HHHB", title, "以下是小编整理的" + title + "，欢迎阅读。", title, PROSE))
        .isEqualTo("HHHB");
    assertThat(overTitle("HHHB", title, speech, "在防汛会议上的讲话", PROSE)).isEqualTo("HHHB");
  }

  @Test
  void aSalutationOverSeveralLinesBeginsWithTheFirst() {
    assertThat(addressed("HHBB", "防汛", "尊敬的主席先生、", "各位来宾：", PROSE)).isEqualTo("HBBB");
    assertThat(addressed("HHHBB", "防汛", "尊敬的主席先生、", "尊敬的夫人，女士们、", "各位来宾：", PROSE))
        .isEqualTo("HBBBB");
    assertThat(addressed("HHBB", "防汛", "堤坝、水库、", "各位来宾：", PROSE)).isEqualTo("HHBB");
    assertThat(addressed("HHBB", "防汛", "尊敬的主席先生、", "堤坝：", PROSE)).isEqualTo("HHBB");
  }

  @Test
  void whomASpeechAddressesInOtherLettersIsOfIt() {
    assertThat(
            addressed(
                "HHHHBB",
                "防汛",
                "尊敬的渔业协会会长Anna Berg",
                "船长John Smith和夫人、",
                "教授Tim Lee",
                "各位来宾：",
                PROSE))
        .isEqualTo("HBBBBB");
    assertThat(addressed("HHHBB", "防汛", "教授Tim Lee", "编者按：如下", "各位来宾：", PROSE)).isEqualTo("HHHBB");
    assertThat(addressed("HHHBB", "尊敬的读者：", "教授Tim Lee", "县长讲话。", "各位来宾：", PROSE))
        .isEqualTo("HHHBB");
  }

  @Test
  void whatASentenceStandsUnderIsRaisedWithIt() {
    String sentence = "加强协作是推进堤坝建设的关键。";
    assertThat(sentences("HHB", "二、今年工作安排", sentence, PROSE)).isEqualTo("BBB");
    assertThat(sentences("HHB", "二、堤坝", sentence, PROSE)).isEqualTo("HBB");
    assertThat(sentences("HHB", "今年工作安排", sentence, PROSE)).isEqualTo("HBB");
    assertThat(sentences("HHB", "二、今年工作安排", "堤坝。", PROSE)).isEqualTo("HHB");
  }

  @Test
  void theBeginningThatIsPrintedOnceMoreOnlyTellsOfTheSpeech() {
    String lead = "灯笼挂起来了，锅里的油也热了，很高兴和大家说几句家常话，也给大家拜个早年。";
    assertThat(abstracted("HBBBB", "拜年", lead, "乡亲们：", lead, PROSE)).isEqualTo("HHBBB");
    assertThat(abstracted("HBBB", "拜年", lead, "乡亲们：", PROSE)).isEqualTo("HBBB");
    assertThat(abstracted("HBBB", "拜年", "灯笼", "乡亲们：", "灯笼")).isEqualTo("HBBB");
  }

  @Test
  void aTranslationRightAboveBelongsToASpeechByTurns() {
    String turn = "We shall keep the dike and the people behind it.";
    assertThat(translated("HHBBBB", "防汛", turn, PROSE, turn, PROSE, turn)).isEqualTo("HBBBBB");
    assertThat(translated("HHBB", "防汛", turn, PROSE, PROSE)).isEqualTo("HHBB");
  }

  private static String addressed(String letters, String... lines) {
    return changed(SpeechStart::raiseToAddress, letters, lines);
  }

  private static String abstracted(String letters, String... lines) {
    return changed(SpeechStart::lowerAbstract, letters, lines);
  }

  private static String translated(String letters, String... lines) {
    return changed(SpeechStart::raiseToTranslation, letters, lines);
  }

  private static String changed(Consumer<SpeechStart> rule, String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    rule.accept(new SpeechStart(page));
    return Labelled.letters(page);
  }

  private static String overTitle(String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    new SpeechStart(page).raiseOverTitle();
    return Labelled.letters(page);
  }

  private static String lowered(String letters, String... lines) {
    return after(SpeechStart::lowerToSalutation, letters, lines);
  }

  private static String raised(String letters, String... lines) {
    return after(SpeechStart::raiseToSalutation, letters, lines);
  }

  private static String sentences(String letters, String... lines) {
    return after(SpeechStart::raiseToSentences, letters, lines);
  }

  @Test
  void aGreetingRightAboveBelongsToTheSpeech() {
    String prose = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";
    assertThat(sentences("HHB", "讲话", "同学们，大家早上好！", prose)).isEqualTo("HBB");
    assertThat(sentences("HHHB", "同学们，大家早上好！", "讲话", "县长", prose)).isEqualTo("HHHB");
  }

  private static String after(Consumer<SpeechStart> rule, String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    rule.accept(new SpeechStart(page));
    return Labelled.letters(page);
  }
}
