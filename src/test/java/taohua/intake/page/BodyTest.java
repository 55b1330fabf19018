package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.intake.page.unit.SharedLines;
import taohua.text.Dropped;
import taohua.words.Notice;

class BodyTest {
  private static final String PROSE = "各级各部门都要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";
  private static final String MORE = "要把责任落实到人，对值守脱岗的，发现一起处理一起，绝不姑息。";

  @Test
  void aPageIsSortedToHeadBodyAndFoot() {
    String text = "来源：青石网\n要闻\n在防汛会议上的讲话\n同志们：\n" + PROSE + "\n" + MORE + "\n责任编辑：某某\n下一篇：春耕\n图片";
    Body body = Body.of(text);
    assertThat(body.head()).containsExactly("来源：青石网", "要闻", "在防汛会议上的讲话");
    assertThat(paragraphs(body, text)).containsExactly("同志们：", PROSE, MORE);
    assertThat(body.foot()).containsExactly("责任编辑：某某", "下一篇：春耕", "图片");
    assertThat(dropped(body, text)).containsExactly("来源：青石网\n要闻\n在防汛会议上的讲话", "责任编辑：某某\n下一篇：春耕\n图片");
    assertThat(body.incomplete()).isEmpty();
  }

  @Test
  void aLongLineOfTheHeadingIsWhole() {
    String report = "2025年1月14日在云江山南自治区第十六届人民代表大会第三次会议上云江山南自治区人民政府主席 买买提·艾山同志作政府工作报告。";
    String text =
        "2025年云江自治区政府工作报告\n来源：青石网\n"
            + report
            + "\n各位代表：\n"
            + (PROSE + "\n" + MORE + "\n").repeat(3);
    assertThat(Body.of(text).head()).endsWith("来源：青石网", report);
  }

  @Test
  void aSentenceInALongLineOfTheHeadingBeginsALine() {
    String byline = "——2025年1月14日在云江自治区第十六届人民代表大会第三次会议上自治区主席";
    String told = "江晚秋　  1月14日，云江自治区第十六届人民代表大会第三次会议在青石市开幕。";
    String text =
        "政府工作报告\n"
            + byline
            + "  "
            + told
            + "自治区主席江晚秋作政府工作报告。 各位代表：\n"
            + (PROSE + "\n" + MORE + "\n").repeat(3);
    assertThat(Body.of(text).head()).map(String::strip).contains(byline, told);
  }

  @Test
  void aSpeechEndsBeforeTheMarkOfItsEnd() {
    for (String mark : List.of("（完）", "(完)", "【全文完】", "——完——", "※这是局长江晚秋2023年3月6日在防汛会议上讲话的主要部分。")) {
      String text = "在防汛会议上的讲话\n同志们：\n" + PROSE + "\n" + MORE + "\n谢谢大家！\n" + mark;
      assertThat(paragraphs(Body.of(text), text)).endsWith("谢谢大家！").hasSize(4);
    }
  }

  @Test
  void whoExcusesHimselfIsStillSpeaking() {
    String last = "以上是我的一些粗浅认识，讲得不对的，欢迎提问。";
    String text = "在防汛会议上的讲课\n同志们：\n" + PROSE + "\n" + MORE + "\n" + last + "\n\n[^1]: 指守堤的规矩。";
    assertThat(paragraphs(Body.of(text), text)).endsWith(last);
  }

  @Test
  void aNameAboveTheDateSigns() {
    String text = "致青石站的贺信\n青石站全体同志：\n" + PROSE + "\n" + MORE + "\n祝同志们身体健康！\n江晚秋\n2025年5月16日";
    assertThat(paragraphs(Body.of(text), text)).endsWith("祝同志们身体健康！");
  }

  @Test
  void theNameOfAYearbookIsOfItsPages() {
    for (String book : List.of("青石县年鉴（一九八八）", "特 载        青 石 年 鉴 (2002)", "青石年鉴2002")) {
      String text = "在防汛会议上的讲话\n同志们：\n" + PROSE + "\n" + book + "\n" + MORE + "\n谢谢大家！";
      assertThat(paragraphs(Body.of(text), text)).containsExactly("同志们：", PROSE, MORE, "谢谢大家！");
    }
  }

  @Test
  void aTitleHeadsATextWithoutStops() {
    String run = "同志们今天召开会议主要任务是部署防汛各项工作刚才水利局宣读了方案下面我讲三点意见一是思想上要重视二是质量上要过硬三是保障上要到位";
    String text = "在全县防汛工作会议上的讲话\n" + run + run;
    assertThat(paragraphs(Body.of(text), text)).containsExactly(run + run);
  }

  @Test
  void nameAndDateBehindAnOfficeHeadASpeech() {
    String text =
        "文档简介\n县水利局长述职报告述职人：县水利局党组书记、局长 江晚秋二〇二一年五月六日各位领导、同志们：" + PROSE + MORE + PROSE + MORE;
    assertThat(paragraphs(Body.of(text), text).get(0)).startsWith("各位领导、同志们：");
  }

  @Test
  void anEmptyTextHasNoBody() {
    assertThat(Body.of(""))
        .isEqualTo(new Body(List.of(), List.of(), List.of(), List.of(), Optional.empty()));
  }

  @Test
  void aTextWithoutASentenceIsItsOwnBody() {
    String text = "在防汛会议上的讲话\n来源：青石网";
    assertThat(paragraphs(Body.of(text), text)).containsExactly("在防汛会议上的讲话", "来源：青石网");
    assertThat(Body.of(text).dropped()).isEmpty();
  }

  @Test
  void whatIsOfThePageInsideOfTheSpeechIsDropped() {
    String text = "同志们：\n" + PROSE + "\n来源：青石网 责任编辑：某某\n- 2 -\n" + MORE + "\n" + PROSE + "\n谢谢大家！";
    Body body = Body.of(text);
    assertThat(paragraphs(body, text)).containsExactly("同志们：", PROSE, MORE, PROSE, "谢谢大家！");
    assertThat(dropped(body, text)).containsExactly("来源：青石网 责任编辑：某某\n- 2 -");
    assertThat(body.dropped().get(0).why()).isEqualTo(Dropped.Why.INSIDE);
  }

  @Test
  void aSentenceThatAPageBreakCutIsWhole() {
    String text = "同志们：\n" + PROSE + "\n要把防汛的责任逐项落实到人，对值守\n第 2 页 共 3 页\n脱岗的，发现一起处理一起。\n" + PROSE;
    assertThat(paragraphs(Body.of(text), text)).contains("要把防汛的责任逐项落实到人，对值守脱岗的，发现一起处理一起。");
  }

  @Test
  void whatIsGluedToTheEdgesIsCutOff() {
    String title = "在全市防汛工作会议上的讲话";
    String text = title + "\n" + title + " 同志们：" + PROSE + MORE + "（新华社临漪9月1日电）\n来源：青石网";
    Body body = Body.of(text);
    assertThat(body.head()).containsExactly(title, title);
    assertThat(String.join("", paragraphs(body, text))).isEqualTo("同志们：" + PROSE + MORE);
    assertThat(body.foot()).containsExactly("（新华社临漪9月1日电）", "来源：青石网");
  }

  @Test
  void severalSpeechesAreSeveralBodies() {
    String text =
        "讲话稿范文两篇\n篇一：在全县防汛会议上的讲话\n同志们：\n"
            + (PROSE + MORE + "\n").repeat(2)
            + "篇二：在全县春耕会议上的讲话\n同志们：\n"
            + "春耕不等人，种子、化肥、农机都要在清明之前备齐，哪个乡镇误了农时，哪个乡镇负责。\n".repeat(1)
            + "要把水渠先清一遍，把机耕道先修一遍，让农民下地的时候没有后顾之忧，这是我们的本分。\n谢谢大家！\n上一篇：秋收";
    List<Body> bodies = Body.allOf(text, List.of(), SharedLines.NONE);
    assertThat(bodies).hasSize(2);
    assertThat(bodies.get(0).head()).contains("篇一：在全县防汛会议上的讲话");
    assertThat(bodies.get(1).head()).containsExactly("篇二：在全县春耕会议上的讲话");
    assertThat(paragraphs(bodies.get(1), text)).startsWith("同志们：").endsWith("谢谢大家！");
    assertThat(dropped(bodies.get(1), text)).containsExactly("篇二：在全县春耕会议上的讲话", "上一篇：秋收");
  }

  @Test
  void aSpeechThatIsPrintedTwiceIsReadOnce() {
    String speech =
        "同志们：\n"
            + PROSE
            + "\n春耕不等人，种子、化肥、农机都要在清明之前备齐。\n要把水渠先清一遍，把机耕道先修一遍，让农民放心下地。\n哪个乡镇误了农时，哪个乡镇负责到底。\n"
            + MORE
            + "\n仓库里的账要和货对得上，差一袋都要说清楚去向。\n谢谢大家！\n";
    String title = "在全县春耕会议上的讲话\n";
    String text = title + speech + title + speech;
    List<Body> bodies = Body.allOf(text, List.of(), SharedLines.NONE);
    assertThat(bodies).hasSize(1);
    assertThat(paragraphs(bodies.get(0), text)).hasSize(8);
    assertThat(bodies.get(0).dropped()).extracting(Dropped::why).contains(Dropped.Why.REPEATED);
  }

  @Test
  void aPreviewThatBreaksOffSaysSo() {
    assertThat(Body.of("同志们：\n" + PROSE + "\n" + MORE + "\n试读结束，下载后可阅读全文").incomplete())
        .contains(Notice.of("incomplete.preview"));
  }

  private static List<String> paragraphs(Body body, String text) {
    return body.paragraphs().stream().map(one -> one.text(text)).toList();
  }

  private static List<String> dropped(Body body, String text) {
    return body.dropped().stream()
        .map(Dropped::span)
        .map(one -> text.substring(one.start(), one.end()))
        .toList();
  }
}
