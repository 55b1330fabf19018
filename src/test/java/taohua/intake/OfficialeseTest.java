package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.intake.Fixtures.paragraphs;
import static taohua.intake.Fixtures.read;

import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Level;
import taohua.text.When;

/** The places, persons and offices of these texts do not exist. */
class OfficialeseTest {
  private static final String BODY =
      """
      今天我们召开全市河湖治理工作会议，主要任务是总结上半年的工作，安排下一步的任务。下面，我讲两点意见。
      一、提高认识，把思想统一到部署要求上来
      河湖治理关系千家万户，各级各部门要把这项工作放在心上、抓在手上，一件一件落到实处。
      二、压实责任，把各项任务落到实处
      要坚持问题导向，逐条河、逐个湖排查隐患，建立台账，限期整改，决不允许走过场。
      同志们，任务已经明确，让我们振奋精神、扎实工作，以优异成绩向全市人民交上满意答卷！\
      """
          .strip();

  @Test
  void pageChromeAroundASpeechIsClutter() {
    String page =
        "当前位置：首页 > 领导讲话 > 正文\n\n市长在全市河湖治理工作会议上的讲话\n来源：青澜网 | 上传人：匿名\n下载\n打印\n【字号：\n大\n中\n小\n】\n"
            + "下面是小编为大家整理的市长在全市河湖治理工作会议上的讲话，供大家参考。\n同志们：\n"
            + BODY
            + "\n展开阅读全文\n相关推荐\n作文素材三篇\n最近发表了一篇作文，感觉很有用处，希望大家喜欢。\n版权所有 青澜网 ICP备00000000号\n";
    Document document = read(page);
    assertThat(paragraphs(document)).startsWith("同志们：").hasSize(7);
    assertThat(String.join("\n", paragraphs(document))).isEqualTo("同志们：\n" + BODY);
    assertThat(document.heading().title()).isEqualTo("市长在全市河湖治理工作会议上的讲话");
    assertThat(document.heading().complete()).isTrue();
  }

  @Test
  void aPlainSpeechLosesNothing() {
    assertThat(String.join("\n", paragraphs(BODY))).isEqualTo(BODY);
  }

  @Test
  void titleBylineAndDateAreMetadata() {
    Document document = read("在全省春耕生产会议上的讲话\n省长　龚 远\n（2023年3月5日）\n同志们：\n" + BODY);
    assertThat(document.heading().title()).isEqualTo("在全省春耕生产会议上的讲话");
    assertThat(document.heading().official().name()).isEqualTo("龚远");
    assertThat(document.heading().official().role()).isEqualTo("省长");
    assertThat(document.heading().official().level()).contains(Level.PROVINCE);
    assertThat(document.heading().when().map(When::toString)).contains("2023-03-05");
    assertThat(document.heading().when().map(When::kind)).contains(When.Kind.DELIVERED);
    assertThat(paragraphs(document)).startsWith("同志们：");
  }

  @Test
  void postingDateIsNeverTheDateOfTheSpeech() {
    Document document =
        read("在河湖治理会议上的讲话\n发布时间：2022-07-03 09:50:13 来源：网友投稿\n2022年07月03日 10:12\n同志们：\n" + BODY);
    assertThat(document.heading().when().map(When::kind)).contains(When.Kind.PUBLISHED);
    assertThat(document.heading().orderingDate()).isEmpty();
  }

  @Test
  void yearOfTheTitleIsTheDateWhereNoOtherIs() {
    Document document = read("2021年全市河湖治理会议上的讲话\n同志们：\n" + BODY);
    assertThat(document.heading().when().map(When::toString)).contains("2021");
    assertThat(document.heading().when().map(When::kind)).contains(When.Kind.TITLE);
  }

  @Test
  void placeComesFromTheMeetingOfTheOfficialsLevel() {
    Document document = read("2023年政府工作报告\n——2023年1月9日在青澜省第九届人民代表大会第一次会议上\n省长 卓明远\n各位代表：\n" + BODY);
    assertThat(document.heading().official().place()).isEqualTo("青澜省");
    assertThat(document.heading().official().identity()).isEqualTo("青澜省/卓明远");
    assertThat(document.heading().when().map(When::toString)).contains("2023-01-09");
  }

  @Test
  void whatCannotBeToldStaysEmpty() {
    Document document = read(BODY.replace("全市", "各地"));
    assertThat(document.heading().title()).isEmpty();
    assertThat(document.heading().official().identity()).isEmpty();
    assertThat(document.heading().official().level()).isEmpty();
    assertThat(document.heading().when()).isEmpty();
  }

  @Test
  void placeholderIsNoName() {
    Document document = read("市长***：在全市河湖治理会议上的讲话\n同志们：\n" + BODY);
    assertThat(document.heading().official().name()).isEmpty();
  }

  @Test
  void speechThatStopsBeforeItsAnnouncedPointsIsIncomplete() {
    String cut = BODY.substring(0, BODY.indexOf("二、")).replace("两点", "四点");
    Document document = read("同志们：\n" + cut + "......\n更多精彩素材尽在某文库，会员免费下载。\n");
    assertThat(document.heading().incomplete())
        .hasToString("Optional[the text breaks off after point 1 of the 4 announced]");
    assertThat(paragraphs(document)).hasSize(4);
  }

  @Test
  void previewThatHoldsItsClosingIsComplete() {
    assertThat(read("同志们：\n" + BODY + "\n......试读结束......\n查阅全文加微信").heading().complete()).isTrue();
  }

  @Test
  void glossaryBehindASpeechIsNotSpoken() {
    assertThat(paragraphs(BODY + "\n名词解释\n1.“两清一建”：\n是指清河道、清湖面，建台账。"))
        .endsWith(BODY.substring(BODY.lastIndexOf("同志们")));
  }

  @Test
  void pictureLegendAndAgencyMarkAreClutter() {
    Read read =
        Intake.read(
            "a",
            "市长卓明远作工作报告。本报记者 龚小川 摄\n各位代表：\n" + BODY + "（新华社青澜9月1日电）《 青澜日报 》（ 2020年09月02日 02 版）");
    assertThat(Fixtures.body(read.document())).isEqualTo("各位代表：\n" + BODY);
    assertThat(Fixtures.clutter(read)).contains("摄").contains("02 版");
  }
}
