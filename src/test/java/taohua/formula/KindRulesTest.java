package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of phrases that one condition of a rule tells apart. */
class KindRulesTest {
  @ParameterizedTest
  @CsvSource({
    "闻景澄总书记,NAME",
    "闻景澄总书记指示,POLICY",
    "第九届青禾县运动会,NAME",
    "对接灌区规划,POLICY",
    "编制水利规划,POLICY",
    "水是最大的政治,POLICY",
    "水是最大的事,TOPIC"
  })
  void personsGamesAndPoliticsAreKnownByTheirWords(String text, Kind kind) {
    assertThat(Kind.of(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "白石镇人民政府,NAME", "各级人民政府,TOPIC",
    "对县人民政府,HABIT", "建立县委员会,POLICY",
    "全面修建青禾县水利委员会,POLICY", "县委，县政府,HABIT",
    "国务院,NAME", "北京上海天津,NAME",
    "北京、上海、天津,NAME", "北京市经济,TOPIC"
  })
  void aNameHasNoVerbAndNamesOneBodyOrNothingButPlaces(String text, Kind kind) {
    assertThat(Kind.of(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "修桥铺路、种树养鱼,POLICY", "大力修渠、大力种树,POLICY",
    "城乡绿化、道路亮化,POLICY", "河道净化、农田水利化,TOPIC",
    "绿化、美化,TOPIC", "修桥、养鱼,TOPIC",
    "修水渠、建粮仓,POLICY", "天更蓝、水更清,HABIT",
    "渠水清清、稻谷飘香,TOPIC", "渠水清、稻谷香,HABIT",
    "水利设施、农田设施,TOPIC"
  })
  void clausesAreParallelIfTheyAreOfOneLengthAndBothOrder(String text, Kind kind) {
    assertThat(Kind.of(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "发展旱作农业,POLICY", "发展水产业,POLICY",
    "不断发展水产业,POLICY", "发展水利,TOPIC",
    "服务广大农民,POLICY", "服务农民,TOPIC",
    "创新新型技术,POLICY", "创新技术,TOPIC",
    "和推进水利,POLICY", "推进,TOPIC",
    "积极推进,HABIT", "有序推进,HABIT",
    "有序流转土地,TOPIC", "积极有序推进,HABIT"
  })
  void anOrderHasAnObjectAndAHalfNounADescribedOne(String text, Kind kind) {
    assertThat(Kind.of(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "修建水渠,POLICY", "老旧水渠,TOPIC",
    "退休农民,TOPIC", "流动人口,TOPIC",
    "灌区提升,HABIT", "农民收入提高,HABIT",
    "水渠是命脉,HABIT", "农民有收入,HABIT",
    "水质已改善河道,HABIT", "粮养田养人,HABIT",
    "体制改革办法,TOPIC", "县里将水引来,HABIT",
    "在水渠旁,HABIT", "水渠旁,TOPIC"
  })
  void aNounPhraseHasNoPredicate(String text, Kind kind) {
    assertThat(Kind.of(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "的水渠,HABIT", "个水渠,HABIT",
    "水渠的,HABIT", "水渠和,HABIT",
    "水渠很,HABIT", "水利设施，农田设施,HABIT"
  })
  void aNounPhraseIsCutNeitherBeforeNorBehindAJoiningWord(String text, Kind kind) {
    assertThat(Kind.of(text)).isEqualTo(kind);
  }
}
