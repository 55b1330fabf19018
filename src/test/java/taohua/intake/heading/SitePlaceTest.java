package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.Heading;

class SitePlaceTest {
  private static final String BODY = "同志们：\n今天召开防汛会议。\n请抓好落实。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "白水县人民政府网",
        "白水县人民政府 |",
        "在防汛会议上的讲话_白水县人民政府门户网站",
        "在防汛会议上的讲话-白水县政府",
        "欢迎访问白水县政府信息网",
        "主办：白水县人民政府办公室　承办：县政府信息中心",
        "主办单位：政协白水县委员会办公室",
        "中共白水县委、县人民政府主办　青ICP备00000000号",
        "版权所有：白水县统计局",
        "白水县妇联版权所有　电话：0000-0000000",
        "青ICP备00000000号　白水县融媒体中心 版权所有"
      })
  void aSiteNamesItsPlace(String line) {
    assertThat(of(List.of(), List.of(line))).contains("白水县");
    assertThat(of(List.of(line), List.of())).contains("白水县");
  }

  @Test
  void theCommitteeOfAZoneIsItsHeads() {
    for (String site : List.of("致辞_云麓临空经济区管理委员会", "版权所有：云麓临空经济区管理委员会", "云麓临空经济区管委会")) {
      assertThat(SitePlace.ofHead(List.of(site), List.of(), "主任")).contains("云麓临空经济区");
      assertThat(SitePlace.ofHead(List.of(site), List.of(), "常务副主任")).contains("云麓临空经济区");
      assertThat(SitePlace.ofHead(List.of(site), List.of(), "局长")).isEmpty();
    }
    assertThat(SitePlace.ofHead(List.of("云麓区发展改革委员会"), List.of(), "主任")).isEmpty();
  }

  @Test
  void aShortNameIsTheSamePlaces() {
    List<String> head = List.of("致辞_云河彝族自治州人民政府");
    assertThat(of(head, List.of("主办：云州人民政府办公室"))).contains("云河彝族自治州");
    assertThat(of(head, List.of("主办：白州人民政府办公室"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "上一篇：白水县召开防汛会议",
        "来源：白水县日报社",
        "白水县某某科技有限公司 版权所有",
        "全县政府系统 版权所有",
        "市政府网站",
        "团县委书记在全县大会上的讲话 - 团县委 主办",
        "自治县人民政府网",
        "在白水县人民政府全体会议上的讲话"
      })
  void otherLinesNameNone(String line) {
    assertThat(of(List.of(line), List.of(line))).isEmpty();
  }

  @Test
  void aPlaceOfOneCharacterIsNotSaidTwice() {
    assertThat(of(List.of("漪县人民政府"), List.of("主办单位:中共漪县县委 漪县人民政府"))).contains("漪县");
  }

  @Test
  void oneThatIsWrittenInTwoWaysIsOne() {
    assertThat(of(List.of("白水县人民政府网"), List.of("主办：青石省白水县人民政府办公室"))).contains("青石省白水县");
    assertThat(of(List.of("白水县人民政府网"), List.of("版权所有：黄石县人民政府"))).isEmpty();
  }

  @Test
  void anOfficeWithoutAPlaceIsOfTheSitesIfThatIsOfItsLevel() {
    assertThat(place("县长 江晚秋")).isEqualTo("白水县");
    assertThat(place("市长 江晚秋")).isEmpty();
    assertThat(place("黄石县县长 江晚秋")).isEqualTo("黄石县");
    assertThat(place("江晚秋")).isEmpty();
  }

  @Test
  void theHeadOfABodyIsOfItsPlace() {
    List<String> site = List.of("青石省临漪市中级人民法院");
    assertThat(SitePlace.ofHead(site, List.of(), "院长")).contains("青石省临漪市");
    assertThat(SitePlace.ofHead(site, List.of(), "局长")).isEmpty();
    assertThat(SitePlace.ofHead(List.of("白水县水利局"), List.of(), "副局长")).contains("白水县");
    assertThat(SitePlace.ofHead(List.of("白水县水利局"), List.of(), "书记")).isEmpty();
  }

  private static Optional<String> of(List<String> head, List<String> foot) {
    return SitePlace.of(head, foot, place -> true);
  }

  private static String place(String byline) {
    List<String> head = List.of("白水县人民政府网", "在防汛会议上的讲话", byline);
    Heading heading = HeadingReader.read(head, BODY, List.of(), Optional.empty());
    return heading.official().place();
  }
}
