package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.page.unit.Observations;

class PartsTest {
  private static final String SPEECH = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。\n".repeat(8);
  private static final String TITLE = "在全县春耕会议上的讲话\n";

  @Test
  void partsThatCountUpAreSpeeches() {
    assertThat(parts("篇一：防汛\n" + SPEECH + "篇二：春耕\n" + SPEECH)).containsExactly("篇二：春耕");
    assertThat(parts("篇一：防汛\n" + SPEECH + "篇三：春耕\n" + SPEECH)).containsExactly("篇三：春耕");
    assertThat(parts("篇二：防汛\n" + SPEECH + "又\n" + SPEECH)).isEmpty();
  }

  @Test
  void anAnnexIsASpeechOnlyIfItHasATitleOrASalutation() {
    assertThat(parts("附件1\n" + TITLE + SPEECH + "附件2\n任务分工\n" + SPEECH)).isEmpty();
    assertThat(parts("附件1\n" + TITLE + SPEECH + "附件2\n" + TITLE + SPEECH)).containsExactly("附件2");
  }

  @Test
  void aTableOfContentsIsNoSpeech() {
    assertThat(parts("篇一：防汛\n篇二：春耕\n" + SPEECH + SPEECH)).isEmpty();
  }

  @Test
  void linesThatSayWhoSpeaksHeadSpeechesOfOneMeeting() {
    String first = "江晚秋书记的讲话\n" + SPEECH;
    assertThat(parts(first + "闻人立主席的讲话\n" + SPEECH)).containsExactly("闻人立主席的讲话");
    assertThat(parts(SPEECH + "闻人立主席的讲话\n" + SPEECH)).isEmpty();
    assertThat(parts(first + "闻人立主席的讲话\n")).isEmpty();
  }

  @Test
  void aTitleWithASalutationBelowASpeechBeginsAnother() {
    String first = "在全县防汛会议上的讲话\n同志们：\n" + SPEECH;
    assertThat(parts(first + TITLE + "同志们：\n" + SPEECH)).contains(TITLE.strip());
    assertThat(parts(first + TITLE + SPEECH)).isEmpty();
    assertThat(parts(first + TITLE + "同志们：\n我们要抓紧春耕。")).isEmpty();
  }

  @Test
  void aSalutationBelowASpeechThatEndedBeginsAnother() {
    String first = "同志们：\n" + SPEECH + "我就讲这些。\n";
    assertThat(parts(first + "方石安\n同志们：\n" + SPEECH)).containsExactly("方石安");
    assertThat(parts(first.replace("我就讲这些。\n", "") + "方石安\n同志们：\n" + SPEECH)).isEmpty();
    assertThat(parts("同志们：\n" + SPEECH + "——————\n同志们：\n" + SPEECH)).containsExactly("——————");
  }

  @Test
  void theNumberOfAPartMayStandBehindItsTitle() {
    assertThat(parts("镇长就职演说篇一\n" + SPEECH + "镇长就职演说篇二\n" + SPEECH)).containsExactly("镇长就职演说篇二");
    assertThat(parts("就职演说【第1篇】\n" + SPEECH + "就职演说【第2篇】\n" + SPEECH)).containsExactly("就职演说【第2篇】");
    assertThat(parts("春节团拜会致辞\n" + SPEECH + "春节团拜会致辞2\n" + SPEECH)).containsExactly("春节团拜会致辞2");
    assertThat(parts("春节团拜会致辞\n" + SPEECH + "元宵团拜会致辞2\n" + SPEECH)).isEmpty();
    assertThat(parts("就职演说一\n" + SPEECH + "就职演说，第二\n" + SPEECH)).isEmpty();
  }

  /** The units that surely are headings of other speeches. */
  private static List<String> parts(String text) {
    Observations seen = Observations.of(text, List.of());
    UnitLabel[] fixed = Parts.fix(seen);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < fixed.length; i++) {
      if (fixed[i] == UnitLabel.NEXT) {
        parts.add(seen.units().get(i).text());
      }
    }
    return parts;
  }
}
