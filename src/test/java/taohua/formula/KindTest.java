package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“四个意识”", "做到“三个到位”", "推进“无尘矿山”建设", "中国特色社会主义", "推动高质量发展", "稳粮价、稳物流、稳人心",
        "扩水面、强渠道、惠乡邻", "数字化、集约化、清洁化发展", "持续优化营商环境", "深入推进河道整治", "有序推进土地整理", "稳水稻面积",
        "建设更高水平灌区"
      })
  void doctrineCoinagesParallelClausesAndOrdersArePolicy(String text) {
    assertThat(Kind.of(text)).isEqualTo(Kind.POLICY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现在，我代表县人民政府",
        "请予审议，并请各位委员提出意见",
        "向大会报告工作",
        "表示衷心的感谢",
        "取得明显成效",
        "位居全省前列",
        "粮食产量增长5%左右",
        "主要预期目标是",
        "水质持续改善",
        "件，修订村规"
      })
  void speechActsResultsFiguresAndScrapsAreHabits(String text) {
    assertThat(Kind.of(text)).isEqualTo(Kind.HABIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青禾县人民代表大会",
        "县人大及其常委会",
        "中央农村工作会议",
        "《青禾县水利条例》",
        "《关于修建水渠的决定》",
        "国土空间规划",
        "总工会、共青团、妇联"
      })
  void bodiesMeetingsAndDocumentsAreNames(String text) {
    assertThat(Kind.of(text)).isEqualTo(Kind.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "城镇调查失业率",
        "现代农业产业园",
        "水资源配置工程",
        "生态环境保护",
        "老旧小区",
        "基本养老保险",
        "零碳园区、零碳工厂",
        "各级政府网站",
        "科技成果转化应用"
      })
  void nounPhrasesAreTopics(String text) {
    assertThat(Kind.of(text)).isEqualTo(Kind.TOPIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一级抓一级、层层抓落实", "不折不扣把各项部署落到实处"})
  void aBareVerbBetweenNounsIsAPredicate(String text) {
    assertThat(Kind.of(text)).isNotEqualTo(Kind.TOPIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“十五五”时期", "“十四五”规划纲要"})
  void aFiveYearPlanIsNoCoinage(String text) {
    assertThat(Kind.of(text)).isNotEqualTo(Kind.POLICY);
  }
}
