package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BelowSpeechTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";

  @Test
  void theWholeSpeechOnceMoreInEnglishIsNoEnd() {
    String english =
        "Comrades: The work conference has been held for two days and is about to end today.";
    assertThat(cut("BBBBBB", PROSE, PROSE, PROSE, PROSE, PROSE, english)).isEqualTo("BBBBBT");
    assertThat(cut("BB", "我们守堤", english)).isEqualTo("BB");
  }

  @Test
  void aBylineOrANumberBelowTheLastSentenceIsNoEnd() {
    assertThat(cut("BB", PROSE, "局长 江晚秋")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "江晚秋校长")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "2")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "— 2 —")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "请局长 江晚秋上台。")).isEqualTo("BB");
    assertThat(cut("BB", "今天出席的有", "局长 江晚秋")).isEqualTo("BB");
    assertThat(cut("BB", PROSE, "2031")).isEqualTo("BB");
    assertThat(cut("BB", PROSE, "2万亩。")).isEqualTo("BB");
  }

  @Test
  void anotherPageOfTheSiteIsNoEnd() {
    assertThat(cut("BB", PROSE, "【防汛专栏】堤坝是怎样守住的？")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "【掌声】")).isEqualTo("BB");
    assertThat(cut("BB", PROSE, "【结束语】祝大家工作顺利、身体健康！")).isEqualTo("BB");
    assertThat(cut("BBB", PROSE, "【防汛专栏】堤坝是怎样守住的？", PROSE)).isEqualTo("BBB");
  }

  @Test
  void whoIsSentACopyIsNoEnd() {
    assertThat(copies("BBB", PROSE, "抄送：县水利局，县应急管理局、县气象", "局。")).isEqualTo("BTT");
    assertThat(copies("BBB", PROSE, "报：市水利局，市委、市政府。", "发：各乡镇党委、政府，县直各单位。")).isEqualTo("BTT");
    assertThat(copies("BBBBBB", PROSE, "抄送：县水利局", PROSE, PROSE, PROSE, PROSE)).isEqualTo("BBBBBB");
  }

  @Test
  void whatPresentsTheTextIsNoEnd() {
    assertThat(cut("BBB", PROSE, "以上是小编整理的讲话稿范文，供大家参考。", "* * *")).isEqualTo("BTT");
    assertThat(cut("BBT", PROSE, "——", "关闭")).isEqualTo("BTT");
    assertThat(cut("BB", PROSE, "谢谢大家！")).isEqualTo("BB");
    assertThat(cut("HB", "防汛", "以上是小编整理的讲话稿范文，供大家参考。")).isEqualTo("HB");
  }

  @Test
  void theWholeInAnotherLanguageIsNoEnd() {
    String whole = "We shall keep the dike and the people behind it.";
    String[] lines = new String[18];
    Arrays.fill(lines, PROSE);
    lines[17] = whole;
    assertThat(cut("B".repeat(18), lines)).isEqualTo("B".repeat(17) + "T");
    lines[8] = whole;
    assertThat(cut("B".repeat(18), lines)).isEqualTo("B".repeat(18));
  }

  @Test
  void notesNoticesAndMarksAreNoEnd() {
    assertThat(cut("BB", PROSE, "[2] 挂图作战：把任务标在图上。")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "，青石出版社2003年版。")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "（后面的图文登录以后才能看到！）")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "+ p2 R- a! I/ M7 R0 W0")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "END")).isEqualTo("BT");
    assertThat(cut("BCB", PROSE, "第3页", "END")).isEqualTo("BCT");
    assertThat(cut("BB", PROSE, "堤坝")).isEqualTo("BB");
  }

  @Test
  void whatTellsTheBackgroundIsNoEnd() {
    String[] said = {PROSE, PROSE, PROSE, PROSE, PROSE, "相关链接：", "汛期从五月起，到九月止。", "堤长三十里。"};
    assertThat(background("B".repeat(8), said)).isEqualTo("BBBBBTTT");
    said[5] = "【背景资料】";
    assertThat(background("B".repeat(8), said)).isEqualTo("BBBBBTTT");
    said[7] = "我们要守好它。";
    assertThat(background("B".repeat(8), said)).isEqualTo("B".repeat(8));
    said[7] = "谢谢大家！";
    assertThat(background("B".repeat(8), said)).isEqualTo("B".repeat(8));
    assertThat(background("BBB", PROSE, "相关链接：", "堤长三十里。")).isEqualTo("BBB");
  }

  @Test
  void whoReportsSaysNothing() {
    assertThat(cut("BB", PROSE, "记者江晚秋")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "（本报记者 江晚秋 温如玉）")).isEqualTo("BT");
    assertThat(cut("BB", PROSE, "各位记者朋友")).isEqualTo("BB");
    assertThat(cut("BB", PROSE, "记者朋友们")).isEqualTo("BB");
  }

  @Test
  void whatAnEditorSaysBehindItIsNoEnd() {
    String note = "整理者按：这篇讲话先讲形势，再讲办法。";
    assertThat(editor("BBBBBBB", PROSE, PROSE, PROSE, PROSE, PROSE, PROSE, note))
        .isEqualTo("BBBBBBT");
    assertThat(
            editor(
                "BBBBBBBBB",
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                "金句：守堤就是守家。",
                note,
                "数字都有出处。"))
        .isEqualTo("BBBBBBTTT");
    // Not where little of a speech stands above, nor within a line.
    assertThat(editor("BB", PROSE, note)).isEqualTo("BB");
    assertThat(editor("BBBBBBB", PROSE, PROSE, PROSE, PROSE, PROSE, PROSE, "我念一句整理者按：守堤。"))
        .isEqualTo("BBBBBBB");
  }

  private static String cut(String letters, String... lines) {
    return after(BelowSpeech::cutOffPresentation, letters, lines);
  }

  private static String copies(String letters, String... lines) {
    return after(BelowSpeech::cutOffCopies, letters, lines);
  }

  private static String editor(String letters, String... lines) {
    return after(BelowSpeech::cutOffEditor, letters, lines);
  }

  private static String background(String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    new BelowSpeech(page).cutOffBackground();
    return Labelled.letters(page);
  }

  private static String after(Consumer<BelowSpeech> step, String letters, String... lines) {
    Page page = Labelled.page(letters, lines);
    step.accept(new BelowSpeech(page));
    return Labelled.letters(page);
  }
}
