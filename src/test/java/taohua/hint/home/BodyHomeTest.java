package taohua.hint.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;

class BodyHomeTest {
  private static final String OURS = "我市的灯要亮。全市的路要通。本市的渠要清。";

  @Test
  void aPlaceThatRecursNearOursIsHome() {
    assertThat(home(OURS + "栖梧市不大。栖梧市的桥旧。栖梧的人勤快。")).isEqualTo("栖梧市");
    assertThat(home(OURS.replace('市', '县') + "磐溪县不大，磐溪县的桥旧，磐溪的人勤快。")).isEqualTo("磐溪县");
    assertThat(home("全省的灯要亮，全省的路要通，全省的渠要清。甘肃不大，甘肃的桥旧，甘肃人勤快。")).isEqualTo("甘肃省");
    assertThat(home("全区的灯要亮，全区的路要通，我区的渠要清。宁夏不大，宁夏的桥旧，宁夏人勤快。")).isEqualTo("宁夏回族自治区");
    assertThat(home(OURS + "上海不小，上海的桥旧，上海人勤快。")).isEqualTo("上海市");
    assertThat(home(OURS + "遵义不小，遵义的桥旧，遵义人勤快。")).isEqualTo("遵义市");
  }

  @Test
  void bothMustRecur() {
    String place = "栖梧市不大。栖梧市的桥旧。栖梧的人勤快。";
    assertThat(home("我市的灯要亮。全市的路要通。" + place)).isEmpty();
    assertThat(home(place)).isEmpty();
    assertThat(home(OURS + "栖梧市不大。栖梧市的桥旧。")).isEmpty();
    assertThat(home(OURS)).isEmpty();
    assertThat(home("")).isEmpty();
  }

  @Test
  void aDoubtLeavesNoHome() {
    String place = "栖梧市不大。栖梧市的桥旧。栖梧的人勤快。";
    assertThat(home(OURS + place + "松陉市不小。松陉市的路宽。")).isEmpty();
    assertThat(home(OURS + place + "松陉市不小。")).isEqualTo("栖梧市");
    assertThat(home(OURS + place + "全县的灯要亮。我县的路要通。")).isEmpty();
    assertThat(home(OURS + "灯".repeat(60) + place)).isEmpty();
  }

  @Test
  void whoRanksInAProvinceIsNotTheProvince() {
    String ranked = "居全省第一，全省率先，全省第二，位全省前列，获全省先进，";
    assertThat(home(ranked + "甘肃不大，甘肃的桥旧，甘肃人勤快。")).isEmpty();
    assertThat(home(ranked + OURS + "栖梧市不大。栖梧市的桥旧。栖梧的人勤快。")).isEqualTo("栖梧市");
  }

  @Test
  void theHeadingComesFirst() {
    Official mayor = new Official("闻景澄", "市长", "松陉市", Optional.empty(), "");
    String body = OURS + "栖梧市不大。栖梧市的桥旧。栖梧的人勤快。";
    Official unplaced = new Official("闻景澄", "市长", "", Optional.empty(), "");
    Corpus corpus = corpus(body, mayor, unplaced);
    Homes homes = new Homes(corpus);
    assertThat(homes.official(0)).isEqualTo(mayor);
    assertThat(homes.official(1).place()).isEqualTo("栖梧市");
    assertThat(homes.official(1).name()).isEqualTo("闻景澄");
  }

  private static Corpus corpus(String body, Official... officials) {
    List<Document> documents = new ArrayList<>();
    for (Official official : officials) {
      Heading heading = new Heading("", official, Optional.empty(), Optional.empty(), Map.of());
      documents.add(
          new Document(
              "d" + documents.size(), heading, body, List.of(Paragraph.of(0, body.length()))));
    }
    return Corpus.of(documents, Normalizer.normalize(documents));
  }

  private static String home(String body) {
    return BodyHome.of(body);
  }
}
