package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleChoiceTest {
  @Test
  void aTitleThatNamesAKindOfSpeechIsPreferred() {
    assertThat(chosen("在全市防汛会议上的讲话", "全市防汛工作专题网页")).isEqualTo("在全市防汛会议上的讲话");
  }

  @Test
  void whereATitleOnlyNamesAKindOfSpeechALongerFormIsChosen() {
    assertThat(chosen("云山县水利局2031年工作报告", "2032-01-06 来源：办公室", "工作报告", "局长 江晚秋"))
        .isEqualTo("云山县水利局2031年工作报告");
    assertThat(chosen("代表热议全县水利工作报告", "工作报告", "局长 江晚秋")).isEqualTo("工作报告");
    assertThat(chosen("领导讲话", "讲话", "局长 江晚秋")).isEqualTo("讲话");
    assertThat(chosen("云山县水利局2031年", "工作报告", "局长 江晚秋")).isEqualTo("云山县水利局2031年工作报告");
  }

  @Test
  void aLetterIsCalledWhatStandsAboveIt() {
    String headline = "把堤坝守到天亮 为全县百姓守住家园";
    assertThat(chosen(headline + "_云山网", "时政要闻", headline, "2031年5月6日08:44来源：云山日报", "贺 信"))
        .isEqualTo("贺信");
    assertThat(chosen("致首届治水论坛的贺信", "2031年5月6日08:44来源：云山日报", "贺 信")).isEqualTo("致首届治水论坛的贺信");
  }

  @Test
  void ofEqualTitlesTheLastStands() {
    assertThat(chosen("县长王远在全县春耕会议上的讲话", "王远县长在全县教育会议上的讲话", "在全市防汛会议上的讲话"))
        .isEqualTo("在全市防汛会议上的讲话");
  }

  @Test
  void theMainTitleAboveASubtitleIsTheTitle() {
    assertThat(chosen("江晚秋同师生座谈时的讲话", "发表时间:2014-09-10", "做一个好老师", "——同师生座谈时的讲话"))
        .isEqualTo("做一个好老师");
    assertThat(chosen("把湖水留给子孙", "——治湖十年的实践与思考")).isEqualTo("把湖水留给子孙");
  }

  @Test
  void whatStandsAboveATitleThatIsPrintedAloneElsewhereIsNoPartOfIt() {
    assertThat(chosen("颗粒归仓更要讲收成_云岭网", "节约集约 绿色发展", "颗粒归仓更要讲收成", "——在全省收割会议上的讲话"))
        .isEqualTo("颗粒归仓更要讲收成");
    assertThat(chosen("节约集约 绿色发展", "颗粒归仓更要讲收成", "——在全省收割会议上的讲话")).isEqualTo("节约集约 绿色发展 颗粒归仓更要讲收成");
  }

  @Test
  void aTitleOverSeveralLinesIsJoined() {
    assertThat(chosen("在全市渔港改造暨", "海洋牧场建设推进会上的讲话")).isEqualTo("在全市渔港改造暨海洋牧场建设推进会上的讲话");
    assertThat(chosen("政协", "第三届云山县委员会工作报告")).isEqualTo("政协第三届云山县委员会工作报告");
    assertThat(chosen("云山县人民检察院", "工作报告")).isEqualTo("云山县人民检察院工作报告");
    assertThat(chosen("云山县人民检察院", "在全县政法会议上的讲话")).isEqualTo("在全县政法会议上的讲话");
    assertThat(chosen("江晚秋在“渔港振兴", "三年行动”推进会上的讲话")).isEqualTo("江晚秋在“渔港振兴三年行动”推进会上的讲话");
    assertThat(chosen("在全县防汛抗旱和", "水库安全度汛工作", "紧急视频会议上的讲话"))
        .isEqualTo("在全县防汛抗旱和水库安全度汛工作紧急视频会议上的讲话");
    assertThat(chosen("全市安全生产工作会议", "主 持 词")).isEqualTo("全市安全生产工作会议主持词");
    assertThat(chosen("全市防汛大会材料之三", "在全市防汛大会上的讲话")).isEqualTo("在全市防汛大会上的讲话");
  }

  @Test
  void twoLinesThatThePagePrintsAsOneElsewhereAreOne() {
    assertThat(chosen("临漪日报-以江河之清换万家安宁", "以江河之清", "换万家安宁", "——在全市治水会议上的讲话"))
        .isEqualTo("以江河之清换万家安宁");
    assertThat(chosen("以江河之清", "换万家安宁", "——在全市治水会议上的讲话")).isEqualTo("换万家安宁");
    assertThat(chosen("水利局-局长致词-典礼致词", "局长致词", "典礼致词")).isEqualTo("典礼致词");
  }

  @Test
  void whatSomebodyStressedBelongsToWhereHeDid() {
    assertThat(chosen("江晚秋在全市防汛会议上强调", "把堤坝守到天亮")).isEqualTo("江晚秋在全市防汛会议上强调 把堤坝守到天亮");
  }

  @Test
  void theKindAloneStandsBackBehindATitle() {
    String title = "旗长江晚秋在赛马节开幕式上的致辞";
    assertThat(chosen(title, "云山旗融媒体", "8月2日，赛马节开幕，旗长江晚秋致辞。", "致 辞 全 文")).isEqualTo(title);
    assertThat(chosen("讲话全文")).isEqualTo("讲话全文");
  }

  @Test
  void theTitleOfSomebodyElsesSpeechIsNotChosen() {
    List<Part> parts = Parts.of(List.of("在全市防汛会议上的讲话", "王远：在全市卫生大会上的讲话"));
    assertThat(TitleChoice.of(parts, "江晚秋").text()).isEqualTo("在全市防汛会议上的讲话");
  }

  @Test
  void whoPostedATitleStandsBetweenItsTwoPrints() {
    List<Part> parts = Parts.of(List.of("在全市防汛会议上的讲话", "江晚秋", "在全市防汛会议上的讲话"));
    assertThat(TitleChoice.of(parts, "").first()).isEqualTo(2);
  }

  @Test
  void theTitleOfAnInterviewNamesWhoIsVisited() {
    assertThat(chosen("《湖城》杂志 2018年12月号", "专访临漪市市长：一座煤城的转身", "文 | 本刊记者 王远　图 | 受访者提供"))
        .isEqualTo("专访临漪市市长：一座煤城的转身");
    assertThat(chosen("让群众喝上好水——访县水利局局长江晚秋", "主题：农村饮水　状态：已结束")).isEqualTo("让群众喝上好水——访县水利局局长江晚秋");
  }

  @Test
  void anEntryOfAnOutlineIsNoTitle() {
    assertThat(chosen("目录", "一、把账算清", "二、把路找准", "三、把人用好")).isEmpty();
    assertThat(chosen("讲话", "（一）把路找准")).isEqualTo("讲话");
  }

  @Test
  void ofTwoPrintsTheFullerStands() {
    assertThat(chosen("在XX市防汛会议上的讲话", "发布时间：2025-08-04", "XX市防汛会议上的讲话")).isEqualTo("在XX市防汛会议上的讲话");
  }

  @Test
  void aStrayStopBehindATitleChangesNothing() {
    assertThat(chosen("部署会议主持词", "区政府第七次全体会议主持词.")).isEqualTo("区政府第七次全体会议主持词.");
  }

  @Test
  void noticesAndCollectionsStandBack() {
    assertThat(chosen("关于印发江晚秋讲话的通知", "在全市防汛会议上的讲话", "领导讲话三篇")).isEqualTo("在全市防汛会议上的讲话");
  }

  @Test
  void anEntryOfAMenuIsNoTitle() {
    List<String> menu = new ArrayList<>(Collections.nCopies(13, "网站"));
    menu.add("互动");
    assertThat(TitleChoice.of(Parts.of(menu), "")).isEqualTo(TitleChoice.NONE);
    assertThat(TitleChoice.of(List.of(), "")).isEqualTo(TitleChoice.NONE);
  }

  private static String chosen(String... lines) {
    return TitleChoice.of(Parts.of(List.of(lines)), "").text();
  }
}
