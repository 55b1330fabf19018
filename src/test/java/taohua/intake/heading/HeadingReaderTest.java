package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;
import taohua.words.Notice;

class HeadingReaderTest {
  @Test
  void nothingTellsNothing() {
    assertThat(read()).isEqualTo(Heading.EMPTY);
  }

  @Test
  void titleDateAndBylineAreRead() {
    Heading heading = read("政府工作报告", "——2026年1月27日在青石省第十四届人民代表大会第四次会议上", "青石省省长　江晚秋");
    assertThat(heading.title()).isEqualTo("政府工作报告");
    assertThat(heading.official())
        .isEqualTo(new Official("江晚秋", "省长", "青石省", Optional.of(Level.PROVINCE), ""));
    assertThat(when(heading)).isEqualTo("2026-01-27 delivered");
  }

  @Test
  void ofSeveralWhoWereThereTheOneAnnouncedSpeaks() {
    String[] head = {"临漪市防汛发布会实录", "市水利局局长　江晚秋", "市委宣传部副部长　温如玉"};
    assertThat(read(head).official().name()).isEmpty();
    Heading announced = read(head[0], head[1], head[2], "市水利局局长江晚秋介绍情况");
    assertThat(announced.official().name()).isEqualTo("江晚秋");
  }

  @Test
  void gluedLinesAreReadLikeTheirParts() {
    Heading heading = read("在全市防汛会议上的讲话（2020年1月8日）江晚秋");
    assertThat(heading.title()).isEqualTo("在全市防汛会议上的讲话");
    assertThat(heading.official().name()).isEqualTo("江晚秋");
    assertThat(when(heading)).isEqualTo("2020-01-08 delivered");
  }

  @Test
  void whatPagesPutAroundATitleIsNotIt() {
    assertThat(read("凝心聚力　提质增效", "奋力打赢治水攻坚战", "——在全县防汛会议上的讲话", "县长　江晚秋").title())
        .isEqualTo("凝心聚力 提质增效 奋力打赢治水攻坚战");
    Heading parents = read("堤是一寸一寸垒高的", "（防汛动员会讲话稿）", "青石中学", "校长　江晚秋");
    assertThat(parents.title()).isEqualTo("堤是一寸一寸垒高的");
    assertThat(read("县水利局局长谈防汛：把堤守好", "发布日期：2021-11-30", "文字实录").title())
        .isEqualTo("县水利局局长谈防汛：把堤守好");
    Heading told = read("青石在线2月12日电 青石省水利工作报告 ━━2007年1月29日在青石省水利会议上", "青石省水利厅厅长 江晚秋");
    assertThat(told.title()).isEqualTo("青石省水利工作报告");
    assertThat(when(told)).isEqualTo("2007-01-29 delivered");
  }

  @Test
  void whatTellsOfTheSpeechUnderItsTitleIsNoTitle() {
    Heading told = read("在2031年防汛会议上的讲话", "9月2日晚，临漪市市长江晚秋在2031年防汛会议上发表视频讲话");
    assertThat(told.title()).isEqualTo("在2031年防汛会议上的讲话");
    assertThat(told.official().name()).isEqualTo("江晚秋");
    assertThat(read("9月2日，临漪市市长江晚秋在防汛会议上发表讲话").title()).contains("防汛会议");
  }

  @Test
  void aDayInBracketsBesideASourceIsTheSpeechs() {
    String title = "在全县防汛会议上的讲话";
    assertThat(when(read(title, "（2031年9月3日，上午） 来源：青石日报"))).isEqualTo("2031-09-03 delivered");
    assertThat(when(read(title, "2031-01-12 14:01:30 admin 1158")))
        .isEqualTo("2031-01-12 published");
  }

  @Test
  void aNameBehindADashSigns() {
    String body = "同志们：\n我们要守好堤坝。";
    List<String> head = List.of("总经理致辞");
    assertThat(read(head, body, "——  江晚秋")).isEqualTo("江晚秋");
    assertThat(read(head, body, "江晚秋")).isEmpty();
  }

  private static String read(List<String> head, String body, String foot) {
    return HeadingReader.read(head, body, List.of(foot), Optional.empty()).official().name();
  }

  @Test
  void aBlankInAQuotationPartsNoSentence() {
    String told = "江晚秋总统今（10）日上午出席大会，以「青石　照亮四方」为题发表演说，说明因应之道。";
    assertThat(read("总统发表国庆演说", told, "总统致词全文如下：").official().name()).isEqualTo("江晚秋");
  }

  @Test
  void aDayAsProgramsWriteItSignsOnlyBesideAName() {
    List<String> head = List.of("在全县防汛会议上的讲话");
    String body = "同志们：\n我们要守好堤坝。";
    assertThat(HeadingReader.read(head, body, List.of("2031-05-06"), Optional.empty()).when())
        .isEmpty();
    assertThat(HeadingReader.read(head, body, List.of("2031.5.6"), Optional.empty()).when())
        .isPresent();
    List<String> signed = List.of("县长　江晚秋", "2031-05-06");
    assertThat(HeadingReader.read(head, body, signed, Optional.empty()).when()).isPresent();
  }

  @Test
  void aClauseAboveTheTitleIsAPartOfIt() {
    Heading heading = read("守土有责，守土尽责，", "把堤坝守好", "——在全县防汛会议上的讲话", "县长　江晚秋");
    assertThat(heading.title()).isEqualTo("守土有责，守土尽责，把堤坝守好");
  }

  @Test
  void aShortTitleOfItsKindIsOne() {
    Heading heading = read("青石同乡会", "会长献辞", "江晚秋");
    assertThat(heading.title()).isEqualTo("会长献辞");
    assertThat(read("青石学院2031年新年献辞", "返回学院网站").title()).isEqualTo("青石学院2031年新年献辞");
  }

  @Test
  void aClockTimeAboveTheTitleTellsThePosting() {
    assertThat(when(read("2031/11/08 11:13", "江晚秋同志在防汛会议上的致辞"))).isEqualTo("2031-11-08 published");
    assertThat(read("分享 收藏 打印", "2031/11/08 11:13", "江晚秋同志在防汛会议上的致辞").when()).isEmpty();
  }

  @Test
  void whatSaysThatASpeechFollowsIsNoTitle() {
    Heading heading = read("海港局局长在研讨会午餐会演辞全文", "以下为海港局局长江晚秋今日（九月十日）在研讨会午餐会的", "演辞全文（中文译本）：");
    assertThat(heading.title()).isEqualTo("海港局局长在研讨会午餐会演辞全文");
    assertThat(heading.official().name()).isEqualTo("江晚秋");
    Heading told = read("在全县防汛会议上的讲话", "2019年5月16日，县长江晚秋在全县防汛会议上发表讲话，全文如下：");
    assertThat(told.official().name()).isEqualTo("江晚秋");
    assertThat(when(told)).isEqualTo("2019-05-16 delivered");
  }

  @Test
  void whoseRegionIsKnownIsItsChairman() {
    String meeting = "——2026年1月27日在云江自治区第十四届人民代表大会第四次会议上";
    assertThat(read("政府工作报告", meeting, "自治区主席　白玛多吉").official())
        .isEqualTo(new Official("白玛多吉", "主席", "云江自治区", Optional.of(Level.PROVINCE), ""));
  }

  @Test
  void aTitleRunsIntoWhoSpeaks() {
    Official office = new Official("江晚秋", "县水利局局长", "", Optional.of(Level.COUNTY), "");
    Heading heading = read("县水利局长述职报告述职人：县水利局局长 江晚秋二〇二一年五月六日");
    assertThat(heading.title()).isEqualTo("县水利局长述职报告");
    assertThat(heading.official()).isEqualTo(office);
    assertThat(when(heading)).isEqualTo("2021-05-06 delivered");
    Heading masked = read("1、在全市防汛会议上的讲话副市长 ××（8月3日）");
    assertThat(masked.title()).isEqualTo("在全市防汛会议上的讲话");
    assertThat(masked.official())
        .isEqualTo(new Official("", "副市长", "", Optional.of(Level.CITY), ""));
  }

  @Test
  void theOneTitleThatThePageGaveTellsTheOffice() {
    Heading heading = read("市水利局长在所长培训班上的讲话（值得一读）", "青石的书房 2015-08-03", "在全市防汛所长培训班上的讲话");
    assertThat(heading.title()).isEqualTo("在全市防汛所长培训班上的讲话");
    assertThat(heading.official().role()).isEqualTo("市水利局长");
    assertThat(read("县长在防汛工作会议上的讲话", "在春耕工作会议上的讲话").official().role()).isEmpty();
  }

  @Test
  void ofSeveralTheFirstHasItsOwnTitle() {
    assertThat(read("领导在防汛大会上的讲话（精选3篇）", "领导在防汛大会上的讲话（精选3篇）", "【篇1】县长在防汛大会上的讲话").title())
        .isEqualTo("县长在防汛大会上的讲话");
  }

  @Test
  void twoWhoSpokeAreNobody() {
    assertThat(read("江晚秋书记、闻人立县长在全县防汛会议上的讲话").official())
        .isEqualTo(new Official("", "", "", Optional.of(Level.COUNTY), ""));
  }

  @Test
  void aRowOfATableTellsOfTheSpeech() {
    Heading row = read("讲话人 江晚秋 职务 县长 时间 2021年5月6日 地点 县会展中心", "在全县防汛会议上的讲话");
    assertThat(row.title()).isEqualTo("在全县防汛会议上的讲话");
    assertThat(row.official())
        .isEqualTo(new Official("江晚秋", "县长", "", Optional.of(Level.COUNTY), ""));
    assertThat(when(row)).isEqualTo("2021-05-06 delivered");
    Heading rows = read("| 标题 | 在全县防汛会议上的讲话 |", "| 讲话人 | 县长 江晚秋 |", "| 日期 | 2021年5月6日 |");
    assertThat(rows).isEqualTo(row);
    Heading labels = read("在全县防汛会议上的讲话", "讲话人：江晚秋", "职务：县长", "时间：2021年5月6日", "地点：县会展中心");
    assertThat(labels).isEqualTo(row);
    assertThat(read("作者 江晚秋 时间 2021年5月6日", "在全县防汛会议上的讲话").official().name()).isEmpty();
  }

  @Test
  void whoTookTheMinutesStandsBetweenSpeakerAndTitle() {
    Heading heading = read("讲话人：江晚秋（县长）　讲话时间：2021.5.6　整理：县府办", "在全县防汛会议上的讲话");
    assertThat(heading.official().name()).isEqualTo("江晚秋");
    assertThat(heading.official().role()).isEqualTo("县长");
    assertThat(when(heading)).isEqualTo("2021-05-06 delivered");
  }

  @Test
  void dayNameAndTitleMayStandInOneLine() {
    Heading day = read("2021年5月6日 江晚秋 在全县防汛会议上的讲话");
    assertThat(day.title()).isEqualTo("在全县防汛会议上的讲话");
    assertThat(day.official().name()).isEqualTo("江晚秋");
    assertThat(when(day)).isEqualTo("2021-05-06 delivered");
    assertThat(read("2021年5月6日 本站 在全县防汛会议上的讲话").official().name()).isEmpty();
    Heading begun = read("2021年5月6日县长江晚秋在全县防汛会议上的讲话");
    assertThat(when(begun)).isEqualTo("2021-05-06 delivered");
    assertThat(begun.official().name()).isEqualTo("江晚秋");
    Heading run = read("2021年全县防汛工作报告县水利局党组书记、局长  江  晚  秋", "（2021年2月28日）");
    assertThat(run.title()).isEqualTo("2021年全县防汛工作报告");
    assertThat(run.official().name()).isEqualTo("江晚秋");
    assertThat(run.official().role()).isEqualTo("县水利局党组书记、局长");
  }

  @Test
  void whoIsAddressedAboveTheTitleSpeaks() {
    assertThat(read("江晚秋同志", "在全县防汛会议上的讲话", "2021年5月6日").official().name()).isEqualTo("江晚秋");
    assertThat(read("江晚秋", "市委宣传部", "在全县防汛会议上的讲话").official().name()).isEmpty();
  }

  @Test
  void buttonsAndColumnsAreNeitherTitleNorSpeaker() {
    Heading heading = read("院务公开>院长之声", "临漪市副市长江晚秋谈治水：堤要修，人要安", "2021年5月6日14:32", "分享 收藏 打印");
    assertThat(heading.title()).isEqualTo("临漪市副市长江晚秋谈治水：堤要修，人要安");
    assertThat(heading.official().name()).isEqualTo("江晚秋");
    Heading exclaimed = read("江晚秋在防汛会议上的致辞全文来了！ 【同期】临漪市市长 江晚秋");
    assertThat(exclaimed.title()).isEqualTo("江晚秋在防汛会议上的致辞全文来了！");
    assertThat(exclaimed.official().role()).isEqualTo("市长");
  }

  @Test
  void aNoteBelowTellsTheDayThatNothingAboveTells() {
    Heading heading =
        HeadingReader.read(
            List.of("把堤守好*", "江晚秋", "2021年09月17日09:05　来源：《青石党建》"),
            "这几年到县里去，常听见干部说一句话。",
            List.of("* 这是作者2021年9月6日在全省防汛研讨班上的讲话节选。"),
            Optional.empty());
    assertThat(when(heading)).isEqualTo("2021-09-06 delivered");
  }

  @Test
  void aDateAloneIsBelievedOnlyBesideAName() {
    assertThat(when(read("在防汛会议上的讲话", "2020年1月8日"))).isEqualTo("2020-01-08 published");
    assertThat(when(read("在防汛会议上的讲话", "江晚秋", "2020年1月8日"))).isEqualTo("2020-01-08 delivered");
    assertThat(when(read("在防汛会议上的讲话", "2020年1月8日", "江晚秋"))).isEqualTo("2020-01-08 delivered");
    assertThat(when(read("2020年1月8日", "市长 江晚秋"))).isEqualTo("2020-01-08 delivered");
    assertThat(when(read("在防汛会议上的讲话", "2020年1月8日", "市长 ×××"))).isEqualTo("2020-01-08 delivered");
  }

  @Test
  void ofTwoDatesTheLastStands() {
    assertThat(when(read("（2020年1月8日）", "在防汛会议上的讲话", "（2020年1月9日）")))
        .isEqualTo("2020-01-09 delivered");
    assertThat(when(read("（2020年1月8日）", "——在全市防汛会议上的讲话"))).isEqualTo("2020-01-08 delivered");
  }

  @Test
  void theYearOfTheTitleDatesASpeechWithoutADate() {
    assertThat(when(read("在2021年防汛会议上的讲话"))).isEqualTo("2021 title");
    assertThat(when(read("在2021年防汛会议上的讲话", "（2020年1月8日）"))).isEqualTo("2020-01-08 delivered");
  }

  @Test
  void aNameIsBelievedOnlyBesideALineOfTheHeading() {
    assertThat(read("在防汛会议上的讲话", "江晚秋").official().name()).isEqualTo("江晚秋");
    assertThat(read("江晚秋", "（2020年1月8日）").official().name()).isEqualTo("江晚秋");
    assertThat(read("在防汛会议上的讲话", "网站", "江晚秋", "频道").official().name()).isEmpty();
  }

  @Test
  void aSecondCandidateLeavesNoName() {
    assertThat(read("在防汛会议上的讲话", "市长 王远", "江晚秋").official())
        .isEqualTo(new Official("", "市长", "", Optional.of(Level.CITY), ""));
    Official common = read("在防汛会议上的讲话", "临漪市市长 江晚秋", "临漪市市长 王远").official();
    assertThat(common).isEqualTo(new Official("", "市长", "临漪市", Optional.of(Level.CITY), ""));
    assertThat(read("县长江晚秋在防汛会议上的讲话", "县长 王远").official().name()).isEmpty();
  }

  @Test
  void titlesCompleteTheByline() {
    Official official = read("青石省省长江晚秋：在防汛会议上的讲话", "江晚秋").official();
    assertThat(official)
        .isEqualTo(new Official("江晚秋", "省长", "青石省", Optional.of(Level.PROVINCE), ""));
    assertThat(read("青石省省长江晚秋：在防汛会议上的讲话", "王远").official())
        .isEqualTo(new Official("", "省长", "青石省", Optional.of(Level.PROVINCE), ""));
    assertThat(read("青石省省长在防汛会议上的讲话", "王远").official())
        .isEqualTo(new Official("王远", "省长", "青石省", Optional.of(Level.PROVINCE), ""));
    assertThat(read("江晚秋在防汛会议上的讲话", "青石省省长 江晚秋").official().role()).isEqualTo("省长");
  }

  @Test
  void theTitleIsShownWithoutItsSpeaker() {
    assertThat(read("青石省省长江晚秋：在防汛会议上的讲话").title()).isEqualTo("在防汛会议上的讲话");
  }

  @Test
  void thePlaceOfTheMeetingIsTheOfficialsIfOfHisLevel() {
    assertThat(read("政府工作报告", "——2026年1月27日在临漪市第十四届人民代表大会上", "市长 江晚秋").official())
        .isEqualTo(new Official("江晚秋", "市长", "临漪市", Optional.of(Level.CITY), ""));
    assertThat(read("政府工作报告", "——2026年1月27日在青石省第十四届人民代表大会上", "市长 江晚秋").official().place())
        .isEmpty();
    assertThat(read("政府工作报告", "——2026年1月27日在临漪市第十四届人民代表大会上", "云山市市长 江晚秋").official().place())
        .isEqualTo("云山市");
  }

  @Test
  void thePlaceOfAMeetingIsBelievedWhereTheSpeechIsOfItsLevel() {
    List<String> head = List.of("在白水县茶旅节开幕式上的致辞");
    assertThat(HeadingReader.read(head, "全县有茶。全县有酒。", List.of(), Optional.empty()).official())
        .isEqualTo(new Official("", "", "白水县", Optional.of(Level.COUNTY), ""));
    assertThat(HeadingReader.read(head, "全市有茶。全市有酒。", List.of(), Optional.empty()).official())
        .isEqualTo(Official.UNKNOWN);
  }

  @Test
  void aSignatureNamesSpeakerAndDay() {
    List<String> foot = List.of("白水县委书记 江晚秋", "2022年3月5日");
    Heading heading = HeadingReader.read(List.of("在防汛会议上的讲话"), "", foot, Optional.empty());
    assertThat(heading.official())
        .isEqualTo(new Official("江晚秋", "县委书记", "白水县", Optional.of(Level.COUNTY), ""));
    assertThat(when(heading)).isEqualTo("2022-03-05 delivered");
  }

  @Test
  void aReportersNameRightAboveTheSpeechIsNoSpeakers() {
    assertThat(read("在防汛会议上的讲话", "临漪日报记者", "江晚秋").official().name()).isEmpty();
    assertThat(read("在防汛会议上的讲话", "临漪日报", "江晚秋").official().name()).isEqualTo("江晚秋");
  }

  @Test
  void anAccountMayNameTheSpeakerInItsPosting() {
    assertThat(read("在防汛会议上的讲话", "原创 江晚秋 临漪发布 2022-03-05 18:20").official().name())
        .isEqualTo("江晚秋");
    assertThat(read("在防汛会议上的讲话", "江晚秋 发表于 2022-03-05 18:20").official().name()).isEmpty();
  }

  @Test
  void whoPostedAPageIsNotItsSpeaker() {
    assertThat(read("在防汛会议上的讲话", "时间：2022-03-05 作者：江晚秋 来源：办公室").official().name()).isEmpty();
    assertThat(read("在防汛会议上的讲话", "作者：江晚秋").official().name()).isEqualTo("江晚秋");
    assertThat(read("来源：青石日报 作者：闻小舟", "在防汛会议上的讲话", "县长江晚秋").official().name()).isEqualTo("江晚秋");
    assertThat(read("县长闻小舟", "在防汛会议上的讲话", "县长江晚秋").official().name()).isEmpty();
  }

  @Test
  void aDateAloneIsTheSpeechsWhereAnotherIsThePages() {
    assertThat(when(read("在防汛会议上的讲话", "发布时间：2022-03-05 09:00", "2022年3月1日")))
        .isEqualTo("2022-03-01 delivered");
    assertThat(when(read("在防汛会议上的讲话", "二〇二二年三月一日"))).isEqualTo("2022-03-01 delivered");
    assertThat(when(read("在防汛会议上的讲话", "时间：2022年3月1日　讲话人：市长江晚秋"))).isEqualTo("2022-03-01 delivered");
  }

  @Test
  void whenAPageWasPostedIsNotWhenTheSpeechWasDelivered() {
    assertThat(when(read("在防汛会议上的讲话", "发布时间：2022-03-05 09:00 来源：市政府办")))
        .isEqualTo("2022-03-05 published");
    assertThat(when(read("在防汛会议上的讲话.docx", "上传于 2022-03-05"))).isEqualTo("2022-03-05 uploaded");
    assertThat(when(read("在防汛会议上的讲话", "发布时间：2022-03-05", "（2022年3月1日）")))
        .isEqualTo("2022-03-01 delivered");
    assertThat(when(read("在2022年防汛会议上的讲话", "发布时间：2022-03-05"))).isEqualTo("2022 title");
    assertThat(when(read("在防汛会议上的讲话", "2022-03-05"))).isEqualTo("2022-03-05 published");
  }

  @Test
  void aDateThatIsSaidToBeNothingIsNone() {
    assertThat(read("在防汛会议上的讲话", "2022-03-05 来源：网络").when()).isEmpty();
    assertThat(read("在防汛会议上的讲话", "更新日期", "2022-03-05", "下载次数").when()).isEmpty();
    assertThat(read("在防汛会议上的讲话", "日期：2022-03-05 人气：231").when()).isEmpty();
  }

  @Test
  void theSpeakersOwnLevelIsTheLastToBeAsked() {
    assertThat(read("在全市防汛会议上的讲话").official().level()).contains(Level.CITY);
    assertThat(read("在全市防汛会议上的讲话", "县长 江晚秋").official().level()).contains(Level.COUNTY);
    Heading byBody =
        HeadingReader.read(List.of("在防汛会议上的讲话"), "我县很好。我县更好。", List.of(), Optional.empty());
    assertThat(byBody.official().level()).contains(Level.COUNTY);
  }

  @Test
  void aDayWithItsTimeUnderTheTitleIsWhenThePageWasPosted() {
    assertThat(when(read("在防汛会议上的讲话", "2024-09-23 08:41:17 1042")))
        .isEqualTo("2024-09-23 published");
    assertThat(read("在防汛会议上的讲话", "某市水利局 2022-03-05 16:42").when()).isEmpty();
    assertThat(read("热点", "2024-09-23 08:41 来源：网络", "在防汛会议上的讲话").when()).isEmpty();
  }

  @Test
  void aNameWithoutATitleIsNobodys() {
    assertThat(read("江晚秋").official().name()).isEmpty();
    assertThat(read("论防汛", "江晚秋", "2031年5月9日至11日，全县防汛会议举行。", "县长江晚秋出席并讲话。 新华社记者 王远/摄").when())
        .isEmpty();
    assertThat(read("会场（临漪社 王远 摄）", "江晚秋").official().name()).isEmpty();
  }

  @Test
  void aBylineMayHaveBeenReadAsTheBeginning() {
    assertThat(of("市长 江晚秋\n各位代表：\n请讲。").official().name()).isEqualTo("江晚秋");
    assertThat(of("各位代表：\n大家好。\n开会。\n市长 江晚秋\n请讲。").official().name()).isEmpty();
    assertThat(of("国务院总理江晚秋各位代表！\n请讲。").official().name()).isEqualTo("江晚秋");
    assertThat(of("尊敬的市长江晚秋、各位代表：\n请讲。").official().name()).isEmpty();
    assertThat(of("市长江晚秋、各位代表：\n请讲。").official().name()).isEmpty();
    assertThat(of("市长 江晚秋\n县长 王远\n各位代表：\n请讲。").official().name()).isEmpty();
  }

  @Test
  void aLeadCompletesOfficeAndPlace() {
    String title = "主任江晚秋在晚宴上的致辞";
    assertThat(read(title, "临漪市委台办、市政府台办主任江晚秋在晚宴上致辞。").official())
        .isEqualTo(new Official("江晚秋", "市委台办、市政府台办主任", "临漪市", Optional.of(Level.CITY), ""));
    Official vice = read("副市长江晚秋：把堤守好", "临漪市人民政府副市长江晚秋出席并致辞。以下为致辞全文：").official();
    assertThat(vice).isEqualTo(new Official("江晚秋", "副市长", "临漪市", Optional.of(Level.CITY), ""));
    assertThat(read("副市长江晚秋：把堤守好", "白水县原县长江晚秋出席并致辞。").official().place()).isEmpty();
    assertThat(read("镇长江晚秋：把堤守好", "2月1日，柳溪镇召开防汛会。").official().place()).isEqualTo("柳溪镇");
    assertThat(read("市长江晚秋：把堤守好", "2月1日，柳溪镇召开防汛会。").official().place()).isEmpty();
    assertThat(read("县水利局局长江晚秋谈“饮水”", "嘉宾：县水利局党组书记、局长江晚秋").official().role()).isEqualTo("县水利局局长");
  }

  @Test
  void anotherPrintOfTheTitleMayTellTheOffice() {
    assertThat(read("在防汛工作会议上的讲话（市委书记）_青石网", "正文", "在防汛工作会议上的讲话").official().role())
        .isEqualTo("市委书记");
    assertThat(read("文件名称：临漪市委书记任职表态讲话.wps", "上传：2021年6月", "任职表态讲话").official())
        .isEqualTo(new Official("", "市委书记", "临漪市", Optional.of(Level.CITY), ""));
    assertThat(read("县长在开工仪式上的讲话", "点击", "在防汛工作会议上的讲话").official().role()).isEmpty();
  }

  @Test
  void aReportOfWhoSpokeWhereNamesSpeakerAndDay() {
    String line = "2025年1月20日在青石省第十四届人民代表大会第三次会议上青石省省长江晚秋作政府工作报告";
    Official governor = new Official("江晚秋", "省长", "青石省", Optional.of(Level.PROVINCE), "");
    Heading above = read("2025年青石省政府工作报告", "来源：青石日报", line);
    assertThat(above.official()).isEqualTo(governor);
    assertThat(when(above)).isEqualTo("2025-01-20 delivered");
    Heading first =
        HeadingReader.read(
            List.of("2025年青石省政府工作报告"), line + "。\n各位代表：\n大家好。", List.of(), Optional.empty());
    assertThat(first.official()).isEqualTo(governor);
    assertThat(when(first)).isEqualTo("2025-01-20 delivered");
  }

  @Test
  void anOfficeAndAnyNameInTheNextLineAreOne() {
    assertThat(read("在防汛会议上的致辞", "旗委书记", "孟克巴雅尔", "(2019年7月26日)").official().name())
        .isEqualTo("孟克巴雅尔");
    assertThat(read("在防汛会议上的致辞", "市长", "信箱", "(2019年7月26日)").official().name()).isEmpty();
  }

  @Test
  void whoGivesASpeechMayBeToldBelowWhatItIs() {
    Heading heading = read("健康中心启用典礼致辞", "二〇一四年五月十七日", "卫生局局长江晚秋先生致辞");
    assertThat(heading.title()).isEqualTo("健康中心启用典礼致辞");
    assertThat(heading.official().name()).isEqualTo("江晚秋");
    assertThat(read("防汛会议材料", "农业农村局局长发言").title()).isEqualTo("农业农村局局长发言");
  }

  @Test
  void aSentenceAboutTheSpeechIsNoPosting() {
    assertThat(when(read("在2019年招待会上的致辞", "2019年1月29日，总领馆举办招待会，江晚秋总领事发表致辞。全文如下：")))
        .isEqualTo("2019-01-29 delivered");
    Heading press = read("县长于会议后会见记者的讲话内容", "以下是县长江晚秋今日（五月二十三日）上午会见记者的讲话内容：");
    assertThat(press.title()).isEqualTo("县长于会议后会见记者的讲话内容");
    assertThat(press.official().name()).isEqualTo("江晚秋");
  }

  @Test
  void theDayOfTheOccasionStandsInManyPlaces() {
    String title = "在防汛会议上的讲话";
    assertThat(when(read(title, "发布时间：22年03月05日 来源：办公室", "2022年3月1日")))
        .isEqualTo("2022-03-01 delivered");
    assertThat(when(read(title, "市长 江晚秋", "September 19, 2017"))).isEqualTo("2017-09-19 delivered");
    assertThat(when(read(title, "2023年3月28日 10:00 市政府新闻发布厅"))).isEqualTo("2023-03-28 delivered");
    assertThat(when(read(title, "【时间】2020年7月12日10:00", "【发布人】市长 江晚秋")))
        .isEqualTo("2020-07-12 delivered");
    assertThat(when(read("会议时间：2020年7月12日", "议程", title))).isEqualTo("2020-07-12 delivered");
    assertThat(when(read("时间：2020年7月12日15：10—16：35", "地点：二楼", title)))
        .isEqualTo("2020-07-12 delivered");
    assertThat(when(read(title, "━━2006年2月24日在县委礼堂"))).isEqualTo("2006-02-24 delivered");
    assertThat(when(read("2023年4月8日", title, "公开日期：2023-04-07"))).isEqualTo("2023-04-07 published");
  }

  @Test
  void aBodyThatSignsWithItsDayDatesALetter() {
    List<String> foot = List.of("中共临漪市委 2024年1月20日");
    Heading heading = HeadingReader.read(List.of("致老党员的慰问信"), "", foot, Optional.empty());
    assertThat(when(heading)).isEqualTo("2024-01-20 delivered");
    List<String> printed = List.of("临漪市政府办公室 2024年1月20日印发");
    assertThat(HeadingReader.read(List.of("致老党员的慰问信"), "", printed, Optional.empty()).when())
        .isEmpty();
  }

  @Test
  void aTitleOfSeveralSpeechesAndTheirDayAreTheNextOnesToo() {
    List<String> above = List.of("防汛会议领导讲话（2篇）", "会议时间：2021年9月15日　地点：礼堂", "一、江晚秋书记在防汛会议上的讲话");
    Heading next = HeadingReader.amongSeveral(read("二、王远市长在防汛会议上的讲话"), above);
    assertThat(next.title()).isEqualTo("王远市长在防汛会议上的讲话");
    assertThat(when(next)).isEqualTo("2021-09-15 delivered");
    assertThat(HeadingReader.amongSeveral(read("【篇二】"), List.of("在防汛会议上的讲话（2篇）", "【篇一】")).title())
        .isEqualTo("在防汛会议上的讲话");
    assertThat(HeadingReader.amongSeveral(read(), List.of("在防汛会议上的讲话", "（2021年9月15日）")).when())
        .isEmpty();
    assertThat(HeadingReader.amongSeveral(read(), List.of("防汛常识")).title()).isEmpty();
  }

  @Test
  void aTitleMayStandInTheBeginningOrBelow() {
    assertThat(of("在全县水利会议上的讲话今天，我们开会。").title()).isEqualTo("在全县水利会议上的讲话");
    assertThat(of("在全县水利会议上的讲话很重要。").title()).isEmpty();
    assertThat(below("收藏《在全县水利会议上的讲话》)")).isEqualTo("在全县水利会议上的讲话");
    assertThat(read("| 标题:水利厅副厅长在全省水利会议上的讲话 |", "|").title()).isEqualTo("水利厅副厅长在全省水利会议上的讲话");
    Heading offered = read("本站为读者整理的2031年县长在全县水利会议上的讲话，仅供参阅。");
    assertThat(offered.title()).isEqualTo("2031年县长在全县水利会议上的讲话");
    assertThat(offered.official().role()).isEqualTo("县长");
    assertThat(offered.official().name()).isEmpty();
    assertThat(read("本站为读者整理的县长讲话范文大全，仅供参阅。").title()).isEmpty();
    assertThat(below("【江晚秋市长在晚宴上的致辞(2)】相关文章：")).isEqualTo("江晚秋市长在晚宴上的致辞");
    assertThat(below("《县长在开工仪式上的讲话》")).isEmpty();
    assertThat(below("猜您喜欢：《县长在开工仪式上的讲话》")).isEmpty();
  }

  private static Heading of(String body) {
    return HeadingReader.read(List.of(), body, List.of(), Optional.empty());
  }

  private static String below(String foot) {
    return HeadingReader.read(List.of(), "开会。", List.of(foot), Optional.empty()).title();
  }

  @Test
  void whyASpeechBreaksOffIsKept() {
    Optional<Notice> cut = Optional.of(Notice.of("incomplete.preview"));
    assertThat(HeadingReader.read(List.of(), "", List.of(), cut).incomplete()).isEqualTo(cut);
  }

  @Test
  void theSpeakerMaySayWhoseOfficeHeHolds() {
    String body = "尊敬的评审团：\n我谨以云山市市长的身份欢迎你们。";
    Heading heading = HeadingReader.read(List.of("市长欢迎词"), body, List.of(), Optional.empty());
    assertThat(heading.official().place()).isEqualTo("云山市");
    String others = body.replace("市长", "副市长");
    assertThat(
            HeadingReader.read(List.of("市长欢迎词"), others, List.of(), Optional.empty())
                .official()
                .place())
        .isEmpty();
  }

  @Test
  void anOccasionInBracketsTellsTheDay() {
    String title = "江晚秋总领事在茶农联谊会上的致辞";
    assertThat(when(read(title, "2031-06-14 16:20", "(6月9日 白水文化站)")))
        .isEqualTo("2031-06-09 delivered");
    assertThat(when(read(title, "2031-06-14 16:20", "(白水，2031年6月9日)")))
        .isEqualTo("2031-06-09 delivered");
    assertThat(when(read(title, "2031-06-14 16:20", "(2031年6月9日上午9:10，白水大礼堂)")))
        .isEqualTo("2031-06-09 delivered");
  }

  private static Heading read(String... head) {
    return HeadingReader.read(List.of(head), "", List.of(), Optional.empty());
  }

  private static String when(Heading heading) {
    When when = heading.when().orElseThrow();
    return when + " " + when.kind().word();
  }
}
