package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SpeechEndTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";

  @Test
  void aSentenceBehindTheEndBelongsToTheSpeech() {
    assertThat(kept("BTT", PROSE, PROSE, "关闭")).isEqualTo("BBT");
    assertThat(kept("BTT", PROSE, "责任编辑：某某。", "关闭")).isEqualTo("BTT");
  }

  @Test
  void theLittleBeforeASentenceBelongsToItToo() {
    assertThat(kept("BTTT", PROSE, "堤坝", PROSE, "关闭")).isEqualTo("BBBT");
    assertThat(kept("BTTTTT", PROSE, "堤坝", "水库", "河道", PROSE, "关闭")).isEqualTo("BTTTTT");
    assertThat(kept("BTTT", PROSE, "2021年3月5日", PROSE, "关闭")).isEqualTo("BTTT");
    assertThat(kept("BTTT", PROSE, "堤坝", "他走到河边。", "关闭")).isEqualTo("BTTT");
  }

  @Test
  void theRestOfACutSentenceBelongsToTheSpeech() {
    assertThat(kept("BTT", "我们要守好堤坝，备足物资，管好", "队伍", "关闭")).isEqualTo("BBT");
    assertThat(kept("BTT", PROSE, "队伍", "关闭")).isEqualTo("BTT");
  }

  @Test
  void theStopOfABrokenSentenceBelongsToIt() {
    String open = "我们要守好堤坝，备足物资，管好队伍，为建设新云山而努力奋斗";
    assertThat(lastWords("BTT", open, "！", "关闭")).isEqualTo("BBT");
    assertThat(lastWords("BTT", PROSE, "！", "关闭")).isEqualTo("BTT");
    assertThat(lastWords("BTT", open, "★", "关闭")).isEqualTo("BTT");
  }

  @Test
  void aSentenceGoesOnBehindTheMarkOfAPage() {
    String mark = "文档来源为:从网络收集整理.word版本可编辑.3";
    String rest = "水枪今天下午全部发动一遍，一旦起火，先报告，再扑救。";
    assertThat(kept("BTTT", "三十人的扑火队集中食宿，人和车都要", mark, rest, "关闭")).isEqualTo("BCBT");
    assertThat(kept("BTTT", PROSE, mark, rest, "关闭")).isEqualTo("BTTT");
  }

  @Test
  void aSignatureIsNoRestOfASentence() {
    assertThat(kept("BTT", "我们要守好堤坝，备足物资，管好", "方石安", "2021年3月5日")).isEqualTo("BTT");
    assertThat(kept("BTT", "我们要守好堤坝，备足物资，管好", "方石安", "关闭")).isEqualTo("BBT");
  }

  @Test
  void applauseAndWhatIsDeclaredOpenBelongToTheSpeech() {
    assertThat(lastWords("BTT", PROSE, "（长时间热烈鼓掌）", "关闭")).isEqualTo("BBT");
    assertThat(lastWords("BTT", PROSE, "现在，我宣布：运动会开幕！", "关闭")).isEqualTo("BBT");
    assertThat(lastWords("BTT", PROSE, "（根据录音整理）", "关闭")).isEqualTo("BTT");
  }

  @Test
  void aSentenceThatBreaksOffBelongsToTheSpeech() {
    assertThat(kept("BTT", PROSE, "渡口的砂场办了十九年，换了四个老", "关闭")).isEqualTo("BBT");
    assertThat(kept("BTT", PROSE, "渡口的砂场办了十九年，换了四个老……", "关闭")).isEqualTo("BTT");
    assertThat(kept("BTT", PROSE, "相关文章：渡口的砂场办了十九年，换了四个老", "关闭")).isEqualTo("BTT");
  }

  @Test
  void theLastTurnOfAnInterviewBelongsToIt() {
    assertThat(kept("BBT", "记者：堤坝怎么守？", "方石安：靠大家，也靠物资。", "记者：谢谢您接受采访。")).isEqualTo("BBB");
    assertThat(kept("BBT", PROSE, PROSE, "记者：谢谢您接受采访。")).isEqualTo("BBT");
  }

  @Test
  void theLastWordsOfATranslationByTurnsBelongToTheSpeech() {
    String turn = "We shall keep the dike and the people behind it.";
    assertThat(translated("BBBBBT", PROSE, turn, PROSE, turn, PROSE, turn)).isEqualTo("BBBBBB");
    assertThat(translated("BBBT", PROSE, PROSE, PROSE, turn)).isEqualTo("BBBT");
  }

  @Test
  void aSentenceWithAWordOfOfficialeseIsKeptWhateverWordOfPagesItHas() {
    assertThat(kept("BT", PROSE, "办好堤坝论坛，坚持年年修缮。")).isEqualTo("BB");
    assertThat(kept("BT", PROSE, "办好堤坝论坛，年年修缮。")).isEqualTo("BT");
  }

  @Test
  void whoSignsOrIsSentACopyIsNoSentenceThatBrokeOff() {
    assertThat(kept("BT", PROSE, "白水重工集团有限公司党委书记、董事长")).isEqualTo("BT");
    assertThat(kept("BT", PROSE, "发：各乡、镇党委，县直各单位")).isEqualTo("BT");
    assertThat(kept("BT", PROSE, "各乡、镇党委要把这项工作抓紧抓实，县直各单位")).isEqualTo("BB");
  }

  private static String translated(String letters, String... lines) {
    return after(SpeechEnd::keepTranslation, letters, lines);
  }

  private static String kept(String letters, String... lines) {
    return after(SpeechEnd::keepSentences, letters, lines);
  }

  private static String lastWords(String letters, String... lines) {
    return after(SpeechEnd::keepLastWords, letters, lines);
  }

  private static String after(Consumer<SpeechEnd> step, String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    step.accept(new SpeechEnd(page));
    return Labelled.letters(page);
  }
}
