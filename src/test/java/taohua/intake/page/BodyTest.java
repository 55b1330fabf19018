package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Dropped;
import taohua.words.Notice;

class BodyTest {
  private static final String PROSE = "各级各部门都要守好堤坝备足物资管好队伍。".repeat(6);

  @Test
  void aPageIsSortedToHeadBodyAndClutter() {
    String text = "来源：青石网\n要闻\n在防汛会议上的讲话\n同志们：\n" + PROSE + "\n责任编辑：某某\n下一篇：春耕\n图片";
    Body body = Body.of(text);
    assertThat(body.head()).containsExactly("要闻", "在防汛会议上的讲话");
    assertThat(paragraphs(body, text)).containsExactly("同志们：", PROSE);
    assertThat(clutter(body, text)).containsExactly("来源：青石网\n要闻\n在防汛会议上的讲话", "责任编辑：某某\n下一篇：春耕\n图片");
    assertThat(body.incomplete()).isEmpty();
  }

  @Test
  void anEmptyTextHasNoBody() {
    assertThat(Body.of(""))
        .isEqualTo(new Body(List.of(), List.of(), List.of(), List.of(), Optional.empty()));
  }

  @Test
  void headingsAloneAreTheBody() {
    String text = "在防汛会议上的讲话\n来源：青石网";
    Body body = Body.of(text);
    assertThat(paragraphs(body, text)).containsExactly("在防汛会议上的讲话");
    assertThat(clutter(body, text)).containsExactly("来源：青石网");
    String dates = "（2021年7月20日）\n来源：青石网";
    assertThat(paragraphs(Body.of(dates), dates)).containsExactly("（2021年7月20日）");
    assertThat(Body.of(dates).head()).isEmpty();
  }

  @Test
  void clutterAloneIsTheBody() {
    String text = "来源：青石网\n责任编辑：某某";
    assertThat(paragraphs(Body.of(text), text)).containsExactly("来源：青石网", "责任编辑：某某");
    assertThat(Body.of(text).dropped()).isEmpty();
  }

  @Test
  void clutterInsideOfTheSpeechIsDropped() {
    String text = "同志们：\n" + PROSE + "\n来源：青石网\n- 2 -\n" + PROSE;
    Body body = Body.of(text);
    assertThat(paragraphs(body, text)).containsExactly("同志们：", PROSE, PROSE);
    assertThat(clutter(body, text)).containsExactly("来源：青石网\n- 2 -");
  }

  @Test
  void labelsInsideOfTheSpeechStay() {
    String text = "同志们：\n" + PROSE + "\n时间：2021年\n" + PROSE;
    assertThat(paragraphs(Body.of(text), text)).contains("时间：2021年");
  }

  @Test
  void aShortSentenceAboveTheSpeechMayTellOfIt() {
    String lead = "新华社临漪7月20日电 青石省防汛会议今天召开。";
    String text = lead + "\n时间：2021年\n同志们：\n" + PROSE;
    assertThat(Body.of(text).head()).containsExactly(lead);
    String longest = lead + "会".repeat(100 - lead.length());
    assertThat(Body.of(longest + "\n同志们：\n" + PROSE).head()).containsExactly(longest);
    assertThat(Body.of(longest + "会\n同志们：\n" + PROSE).head()).isEmpty();
  }

  @Test
  void linesOfTheHeadingBelowSomeProseAreFound() {
    String text = "各地要守堤！\n（2021年7月20日）\n江晚秋\n同志们：\n江晚秋\n" + PROSE;
    Body body = Body.of(text);
    assertThat(body.head()).containsExactly("（2021年7月20日）", "江晚秋");
    assertThat(paragraphs(body, text)).containsExactly("各地要守堤！", "同志们：", "江晚秋", PROSE);
    String above = "各地要守堤！\n江晚秋\n（2021年7月20日）\n江晚秋\n同志们：\n" + PROSE;
    assertThat(Body.of(above).head()).containsExactly("江晚秋", "（2021年7月20日）", "江晚秋");
    String late = "同志们：\n" + (PROSE + "\n").repeat(24) + "（2021年7月20日）\n（2021年7月21日）\n" + PROSE;
    assertThat(Body.of(late).head()).isEmpty();
    String early = "同志们：\n" + (PROSE + "\n").repeat(23) + "（2021年7月20日）\n（2021年7月21日）\n" + PROSE;
    assertThat(Body.of(early).head()).containsExactly("（2021年7月20日）");
  }

  @Test
  void whatIsGluedToTheEdgesIsCutOff() {
    String title = "在全市防汛工作会议上的讲话";
    String text = title + "\n" + title + " 同志们：" + PROSE + "（新华社临漪9月1日电）\n来源：青石网";
    Body body = Body.of(text);
    assertThat(body.head()).containsExactly(title, title);
    assertThat(paragraphs(body, text)).containsExactly("同志们：" + PROSE);
    assertThat(clutter(body, text)).containsExactly(title + "\n" + title, "（新华社临漪9月1日电）\n来源：青石网");
  }

  @Test
  void aPreviewThatBreaksOffSaysSo() {
    assertThat(Body.of("同志们：\n" + PROSE + "\n" + PROSE + "\n试读结束").incomplete())
        .contains(Notice.of("incomplete.preview"));
  }

  private static List<String> paragraphs(Body body, String text) {
    return body.paragraphs().stream().map(one -> one.text(text)).toList();
  }

  private static List<String> clutter(Body body, String text) {
    return body.dropped().stream()
        .map(Dropped::span)
        .map(one -> text.substring(one.start(), one.end()))
        .toList();
  }
}
