package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportBehindTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";
  private static final String ATTENDED = "各乡镇负责人参加了会议。";
  private static final String TOLD = "招待会由副县长闻人立主持。";

  @Test
  void whoWasThereStandsBelowASpeechThatWasAnnounced() {
    String lead = "县长江晚秋的讲话全文如下：";
    assertThat(cut("HBB", lead, PROSE, ATTENDED)).isEqualTo("HBT");
    assertThat(cut("HBB", "防汛", PROSE, ATTENDED)).isEqualTo("HBB");
    assertThat(cut("HBB", lead, PROSE, "我代表县委参加会议。")).isEqualTo("HBB");
  }

  @Test
  void whatAnEditorAddsStandsBelow() {
    assertThat(cut("HBB", "防汛", PROSE, "【编后】让我们为护堤人加油！")).isEqualTo("HBT");
    assertThat(cut("HBB", "防汛", PROSE, "编后语：堤是大家的堤。")).isEqualTo("HBT");
    assertThat(cut("HBB", "防汛", PROSE, "编好队伍，后天上堤。")).isEqualTo("HBB");
  }

  @Test
  void theReportOfTheMeetingStandsBelowTheLastWords() {
    String[] said = {"同志们：", PROSE, PROSE, PROSE, PROSE, PROSE, "谢谢大家！"};
    assertThat(cut("BBBBBBBBB", with(said, TOLD, "路远行、温如玉等县领导到场祝贺。"))).isEqualTo("BBBBBBBTT");
    said[6] = "干杯！";
    assertThat(cut("BBBBBBBBB", with(said, "县委书记晚上在礼堂与来宾欢聚一堂。", "应邀出席招待会的有护堤人代表。")))
        .isEqualTo("BBBBBBBTT");
    assertThat(cut("BBBBBBBBB", with(said, "仪式结束后，来宾们上堤看水。", "水面平静。"))).isEqualTo("BBBBBBBTT");
  }

  @Test
  void whatSomebodySaysBehindTheLastWordsIsSpeech() {
    String[] said = {"同志们：", PROSE, PROSE, PROSE, PROSE, PROSE, "谢谢大家！"};
    assertThat(cut("BBBBBBBBB", with(said, TOLD, "我还要补充一句。"))).isEqualTo("B".repeat(9));
    assertThat(cut("BBBBBBBBB", with(said, "现在进行第二项，" + TOLD, "请全体起立。"))).isEqualTo("B".repeat(9));
    assertThat(cut("BBBBBBBBB", with(said, "会后，各乡镇要立即行动。", "乡长亲自上堤。"))).isEqualTo("B".repeat(9));
    assertThat(cut("BBBBBBBBB", with(said, "堤上有三处渗水。", "村里有两户要搬。"))).isEqualTo("B".repeat(9));
  }

  @Test
  void whatTellsOfAMeetingWithinASpeechIsOfIt() {
    String[] said = {"同志们：", PROSE, PROSE, PROSE, PROSE, PROSE, "堤坝都已加固。"};
    assertThat(cut("BBBBBBBBB", with(said, TOLD, "路远行到场祝贺。"))).isEqualTo("B".repeat(9));
    assertThat(cut("BBBBBBBBB", with(said, "祝愿全县人民幸福安康！", TOLD))).isEqualTo("BBBBBBBBT");
    said[0] = "县长上堤查水情";
    assertThat(cut("BBBBBBBBB", with(said, "祝愿全县人民幸福安康！", TOLD))).isEqualTo("B".repeat(9));
    assertThat(cut("BBBB", "谢谢大家！", TOLD, "路远行到场祝贺。", "温如玉也到了。")).isEqualTo("BBBB");
  }

  private static String[] with(String[] lines, String first, String second) {
    String[] all = Arrays.copyOf(lines, lines.length + 2);
    all[lines.length] = first;
    all[lines.length + 1] = second;
    return all;
  }

  private static String cut(String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    new ReportBehind(page).cutOff();
    return Labelled.letters(page);
  }
}
