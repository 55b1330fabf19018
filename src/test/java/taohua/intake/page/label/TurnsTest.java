package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {
  private static String kept(String labels, String... lines) {
    Page page = Labelled.page(labels, lines);
    new Turns(page).keepLast();
    return Labelled.letters(page);
  }

  @Test
  void whatThoseSayLastWhoTookTurnsBelongsToThem() {
    assertThat(
            kept(
                "BBBBTTT",
                "主持人：请讲。",
                "江晚秋：桥五月开工。",
                "主持人：下一位。",
                "江晚秋：下午就派人去。",
                "江晚秋：我的电话是138……",
                "主持人：谢谢听众朋友，明天再会。",
                "责任编辑：闻人立"))
        .isEqualTo("BBBBBBT");
  }

  @Test
  void aLabelInBracketsStandsAboveWhatIsSaid() {
    assertThat(
            kept(
                "BBBBTTTT",
                "[主持人]",
                "欢迎大家。",
                "[主持人]",
                "下一个问题。",
                "2021-05-27 15:13:37",
                "[主持人]",
                "我们下期再见！",
                "[关闭窗口]"))
        .isEqualTo("BBBBCBBT");
  }

  private static String asked(String labels, String... lines) {
    Page page = Labelled.page(labels, lines);
    new Turns(page).keepQuestions();
    return Labelled.letters(page);
  }

  @Test
  void aShortQuestionAmongAnswersIsSaid() {
    String[] talk = {"记者：桥什么时候能修好？", "江晚秋：五月开工。", "记者：工期来得及吗？", "江晚秋：来得及。", "记者：钱够用吗？", "江晚秋：够。"};
    assertThat(asked("BBCBBB", talk)).isEqualTo("BBBBBB");
    assertThat(asked("BBCBCB", talk)).isEqualTo("BBCBCB");
    talk[2] = "记者：温如玉";
    assertThat(asked("BBCBBB", talk)).isEqualTo("BBCBBB");
    talk[2] = "还有什么要问吗？";
    assertThat(asked("BBCBBB", talk)).isEqualTo("BBCBBB");
  }

  @Test
  void whoTookNoTurnOrIsOfThePageIsLeftBelow() {
    assertThat(kept("BBT", "主持人：请讲。", "江晚秋：桥五月开工。", "网友甲：说得好。")).isEqualTo("BBT");
    assertThat(kept("BBT", "主办单位：县教育局", "主办单位：县水利局", "主办单位：县文化局")).isEqualTo("BBT");
    assertThat(kept("BBT", "作者：一。", "作者：二。", "作者：三。")).isEqualTo("BBT");
    assertThat(kept("BBT", "主持人：请讲。", "主持人：再见。", "主持人：见 https://example.org/a")).isEqualTo("BBT");
  }
}
