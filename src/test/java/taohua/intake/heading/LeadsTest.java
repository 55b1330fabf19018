package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Official;

class LeadsTest {
  @ParameterizedTest
  @CsvSource({
    "以下是发展局局长江晚秋今日（三月五日）在论坛的致辞全文：,江晚秋,发展局局长",
    "现将县委书记江晚秋同志在全县防汛会议上的讲话印发给你们。,江晚秋,县委书记",
    "会议宣布江晚秋同志任白水县委书记。下面是他的发言：,江晚秋,县委书记",
    "以下为民政司司长霍晚秋今(十月十八日)日出席酒会致辞全文:,霍晚秋,民政司司长",
    "6月9日，集团董事长江晚秋主持召开质量会议，以下是讲话录音整理全文。,江晚秋,集团董事长",
    "以下为运输司简万钧今日（九月十日）在午餐会的演辞全文：,简万钧,运输司",
    "大会听取省检察院检察长江晚秋关于检察工作的报告。,江晚秋,省检察院检察长",
    "总督江晚秋没有讲稿，总理任晚秋10日出席庆典，发表演说。,任晚秋,总理",
    "（本社记者某某10日电）总统江晚秋今天发表谈话，全文如下：,江晚秋,总统",
    "卫生福利部江晚秋部长今（12）日出席论坛，致词全文如下：,江晚秋,卫生福利部部长",
    "2月8日下午，桐山县委书记江晚秋来到渡口大桥，给乡亲们拜年。,江晚秋,县委书记",
    "编者按：9月5日，县委书记江晚秋走进青石中学，为新生讲授第一课。,江晚秋,县委书记",
    "以下是运输局局长区绍棠今日（十一月六日）出席论坛致辞全文：,区绍棠,运输局局长",
    "江晚秋总统今（10）日上午出席庆祝大会，发表演说，全文如下：,江晚秋,总统",
    "以下是水利局江晚秋局长昨日在论坛的致辞全文：,江晚秋,水利局局长",
    "县委副书记热合曼·托乎提没有讲稿。录音整理如下：他的讲话,热合曼·托乎提,县委副书记"
  })
  void aSentenceNamesTheSpeaker(String sentence, String name, String role) {
    Official official = Leads.speaker(List.of(sentence)).orElseThrow();
    assertThat(official.name()).isEqualTo(name);
    assertThat(official.role()).isEqualTo(role);
  }

  @Test
  void whoSpeaksSomewhereNeedsNoOffice() {
    assertThat(Leads.speaker(List.of("——5月6日，护堤人欢聚一堂。江晚秋在酒会上致祝酒辞。")))
        .map(Official::name)
        .contains("江晚秋");
    assertThat(Leads.speaker(List.of("江晚秋在会上作了讲话。闻人立在会上发表讲话。"))).isEmpty();
    assertThat(Leads.speaker(List.of("大家在会上作了发言。"))).isEmpty();
    assertThat(Leads.speaker(List.of("江晚秋在河边散步，县长在会上讲话。"))).isEmpty();
  }

  @Test
  void whatFollowsAnOfficeIsNotAlwaysAName() {
    assertThat(Leads.speaker(List.of("下面是为大家整理的县水利局长在县(区)会议上的讲话,供大家参考。"))).isEmpty();
  }

  @Test
  void severalNamesOrNoSpeechNameNobody() {
    assertThat(Leads.speaker(List.of("市长江晚秋在会上讲话。县长王远在会上发言。"))).isEmpty();
    assertThat(Leads.speaker(List.of("市长江晚秋在河边散步。"))).isEmpty();
    assertThat(Leads.speaker(List.of("金湖县县长在会上的讲话："))).isEmpty();
    assertThat(Leads.speaker(List.of("出席会议的有市长江晚秋。讲话如下："))).isEmpty();
    assertThat(Leads.speaker(List.of())).isEmpty();
  }

  @Test
  void theOfficeOfANameStandsBeforeIt() {
    assertThat(Leads.officesOf("江晚秋", "昨天，白水县委副书记、县长江晚秋来到河边。"))
        .extracting(Official::role)
        .contains("县委副书记、县长");
    assertThat(Leads.officesOf("江晚秋", "江晚秋副省长在会上的讲话")).extracting(Official::role).contains("副省长");
    assertThat(Leads.officesOf("江晚秋", "成立以书记、校长江晚秋同志为组长的小组。"))
        .extracting(Official::role)
        .contains("书记、校长");
    assertThat(Leads.officesOf("江晚秋", "江晚秋市长热线")).isEmpty();
    assertThat(Leads.officesOf("江晚秋", "江晚秋来到河边。")).isEmpty();
  }

  @Test
  void theDayIsToldInFullOrNotAtAll() {
    assertThat(Leads.date(List.of("2021年5月10日，市委书记在动员会上作了讲话。")).map(Object::toString))
        .contains("2021-05-10");
    assertThat(Leads.date(List.of("区长江晚秋2022年2月15日向海外的乡亲致元宵祝福，祝大家安康！")).map(Object::toString))
        .contains("2022-02-15");
    assertThat(Leads.date(List.of("5月10日，市委书记在动员会上作了讲话。"))).isEmpty();
    assertThat(Leads.date(List.of("2021年5月10日，桃花开了。"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025年1月20日在青石省第十四届人民代表大会第三次会议上青石省省长江晚秋作政府工作报告,江晚秋,省长,青石省",
    "2025年1月13日在青石省第十四届人民代表大会第三次会议上青石省人民政府省长江川作政府工作报告。,江川,省长,青石省",
    "2025年1月14日在临漪市第十六届人民代表大会第三次会议上临漪市市长 江晚秋同志作政府工作报告。,江晚秋,市长,临漪市",
    "2025年1月19日在青石省第十四届人民代表大会第三次会议上省长江晚秋作政府工作报告。,江晚秋,省长,''",
    "在青石自治区第十四届人民代表大会上，自治区主席买买提·艾山向大会作政府工作报告,买买提·艾山,自治区主席,''",
    "2025年3月2日在全县防汛工作会议上县委副书记、县长江晚秋发表讲话,江晚秋,县委副书记、县长,''"
  })
  void aLineReportsWhoSpokeAtAMeeting(String line, String name, String role, String place) {
    Official official = Leads.reported(line).orElseThrow();
    assertThat(official.name()).isEqualTo(name);
    assertThat(official.role()).isEqualTo(role);
    assertThat(official.place()).isEqualTo(place);
  }

  @Test
  void otherLinesReportNobody() {
    assertThat(Leads.reported("2025年1月20日在青石省第十四届人民代表大会第三次会议上")).isEmpty();
    assertThat(Leads.reported("2025年1月20日在会议上，大家听取了省长江晚秋作的报告，一致同意。")).isEmpty();
    assertThat(Leads.reported("在全县防汛工作会议上的讲话")).isEmpty();
    assertThat(Leads.reported("在这次会议上县长工作作风报告")).isEmpty();
  }

  @Test
  void sentencesAboutASpeechTellItsDayTogether() {
    assertThat(days("4月20日，大使江晚秋出席揭牌仪式。", "江晚秋大使在仪式上的讲话全文如下：")).contains("2023-04-20");
    assertThat(days("编者按：4月20日上午，柳溪镇召开干部会议。", "小编根据录音整理如下，以飨读者。")).contains("2023-04-20");
    assertThat(days("大会于4月20日下午在礼堂闭幕。", "市政协主席江晚秋在闭幕会上讲话，全文如下：")).contains("2023-04-20");
    assertThat(days("临漪新闻网4月20日消息", "今晚，欢迎晚宴举行。", "以下为主任江晚秋的致辞全文。")).contains("2023-04-20");
    assertThat(days("临漪社4月21日电 4月20日，晚宴举行。", "以下为江晚秋的致辞全文。")).contains("2023-04-20");
    assertThat(days("4月18日开幕。", "4月20日闭幕。", "现将江晚秋的讲话全文刊发。")).isEmpty();
    assertThat(days("4月18日，大会开幕。", "4月20日，江晚秋在会上作了讲话。")).contains("2023-04-20");
    assertThat(days("临漪新闻网4月20日柳溪讯", "论坛今天上午开幕，主任江晚秋出席并致辞。")).contains("2023-04-20");
    assertThat(days("4月20日上午，大会开幕。", "旗长江晚秋致开幕辞。")).contains("2023-04-20");
    assertThat(days("4月20日（农历三月初一），县长江晚秋来到渡口。", "他的话被录了下来，整理如下：")).contains("2023-04-20");
    assertThat(days("昨天晚上（4月20日）镇长江晚秋到西街开会，本人全程录音，大家看看：")).contains("2023-04-20");
    assertThat(days("市水利局江晚秋局长今（20）日出席典礼，致词全文如下：")).contains("2023-04-20");
    assertThat(days("4月20日，柳溪镇下了一场雨。", "大家很高兴。")).isEmpty();
  }

  @Test
  void aDaySpelledOutEndsAName() {
    String sentence = "临漪市市长江晚秋十九日晚在合唱节晚宴上致祝酒辞，致辞全文如下：";
    assertThat(Leads.speaker(List.of(sentence)).map(Official::name)).contains("江晚秋");
    String onAir = "昨日晚8时，临漪市代市长江晚秋通过广播就防汛发表讲话。全文如下：";
    assertThat(Leads.speaker(List.of(onAir)).map(Official::name)).contains("江晚秋");
  }

  private static Optional<String> days(String... sentences) {
    return Leads.day(List.of(sentences), LocalDate.of(2023, 4, 21)).map(Object::toString);
  }

  @Test
  void aDayWithoutItsYearIsOneSoonBeforeThePosting() {
    assertThat(day("5月10日，市委书记在动员会上作了讲话。", "2021-05-12")).contains("2021-05-10");
    assertThat(day("12月30日，区长江晚秋、校长王远分别讲话。", "2022-01-02")).contains("2021-12-30");
    assertThat(day("（本文根据作者9月3日在论坛上的演讲整理）", "2021-09-05")).contains("2021-09-03");
    assertThat(day("5月10日，市委书记在动员会上作了讲话。", "2021-08-12")).isEmpty();
    assertThat(day("5月10日，桃花开了。", "2021-05-12")).isEmpty();
    assertThat(day("5月10日至12日，市委书记在动员会上作了讲话。", "2021-05-12")).isEmpty();
  }

  private static Optional<String> day(String sentence, String posted) {
    return Leads.day(List.of(sentence), LocalDate.parse(posted)).map(Object::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "（6月9日 白水文化站）,2031-06-09",
    "（白水，6月9日）,2031-06-09",
    "（6月9日，白水县委报告厅）,2031-06-09",
    "县长江晚秋12日出席会议并讲话。,2031-06-12",
    "县长江晚秋12日上午出席会议并讲话。,2031-06-12",
    "县长江晚秋30日出席会议并讲话。,''",
    "（本报6月9日讯）,''",
    "县长江晚秋要求9日内完工，并讲话。,''",
    "第12日，县长江晚秋在会上讲话。,''"
  })
  void aDayWithoutItsYearOrMonthIsTheLastBeforeThePosting(String sentence, String day) {
    LocalDate posted = LocalDate.of(2031, 6, 14);
    assertThat(Leads.day(List.of(sentence), posted).map(Object::toString).orElse(""))
        .isEqualTo(day);
  }

  @Test
  void aDayInBracketsIsTheOccasion() {
    assertThat(Leads.date(List.of("（白水，2031年6月9日）")).map(Object::toString)).contains("2031-06-09");
    assertThat(Leads.date(List.of("（白水日报2031年6月9日）"))).isEmpty();
  }
}
