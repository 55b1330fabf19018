package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingPlaceTest {
  @Test
  void whoHoldsAMeetingIsItsPlace() {
    assertThat(MeetingPlace.of("2月11日上午，柳溪镇召开三级干部会议，镇党委书记江晚秋讲话。")).contains("柳溪镇");
    assertThat(MeetingPlace.of("11月19日，湖岸区举行就职仪式。")).contains("湖岸区");
    assertThat(MeetingPlace.of("8月2日，云山旗第三届赛马节开幕。")).contains("云山旗");
    assertThat(MeetingPlace.of("江晚秋同志在云山县防汛工作会议上的讲话")).contains("云山县");
    assertThat(MeetingPlace.of("江晚秋同志在云山县考察堤坝时说")).isEmpty();
    assertThat(MeetingPlace.of("8月2日，云山盟第三届赛马节开幕。")).contains("云山盟");
    assertThat(MeetingPlace.of("8月2日，堤坝联盟第三届年会开幕。")).isEmpty();
    assertThat(MeetingPlace.of("3月9日，云山市护林员夜课在文化站开班。")).contains("云山市");
    assertThat(MeetingPlace.of("8月2日，少先队云山县夏令营开班。")).contains("云山县");
    assertThat(MeetingPlace.of("在自治县成立四十周年庆祝大会上的讲话")).isEmpty();
    assertThat(MeetingPlace.of("江晚秋县长在开幕式上的致辞")).isEmpty();
    assertThat(MeetingPlace.of("3月9日，全市护林员夜课开班。")).isEmpty();
    assertThat(MeetingPlace.of("3月9日，江晚秋来到云山市。")).isEmpty();
    assertThat(MeetingPlace.of("我县召开秋粮现场会。")).isEmpty();
    assertThat(MeetingPlace.of("人大区六届三次会议开幕词")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "——2026年1月27日在青石省第十四届人民代表大会上,青石省",
    "2026年白水县人民政府工作报告,白水县",
    "临漪市政府第三次全体会议,临漪市",
    "在青石省第十四届人民代表大会上的报告,青石省",
    "在全省第十四届运动会上,''",
    "在青石省防汛会议上,青石省",
    "在白水县茶旅节开幕式上的致辞,白水县",
    "——在中国共产党临漪市第十二次代表大会上的讲话,临漪市",
    "在政协临漪市第七届委员会上的讲话,临漪市",
    "在政协第十二届省委员会第三次会议上的讲话,''",
    "在中共第七届县委员会第2次会议上的讲话,''",
    "在中共白水县第五次代表大会上的报告,白水县",
    "江晚秋在青石省第十四届人民代表大会上,青石省",
    "白水县人民检察院工作报告,白水县",
    "在城区供热座谈会上的讲话,''",
    "在农村社区建设座谈会上的讲话,''",
    "在全市防汛会议上的讲话,''",
    "暨青石特别行政区第六届政府就职典礼上的讲话,''",
    "在纪念建港20年大会暨青石特别行政区第六届政府就职典礼上的讲话,''",
    "'',''"
  })
  void thePlaceWhoseCongressOrGovernmentMet(String line, String place) {
    assertThat(MeetingPlace.of(line).orElse("")).isEqualTo(place);
  }
}
