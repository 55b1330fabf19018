package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.parallel.Workers;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Span;

class ContradictionsTest {
  private static final String HOME = "我县的路要修，我县的桥要补，我县的账要清，我县的人要聚，我县的心要齐，我县的事要办。";
  private static final String PANXI = "磐溪多山，磐溪人不怕山。这些年磐溪的路修到了山顶上。";

  @Test
  void oneKindOfUnitTwiceInARowIsFound() {
    assertThat(hints("要求市、市、县三级同志各自领回去。")).containsExactly("DOUBLE_UNIT 市、市");
  }

  @Test
  void unitsOfDifferentKindsAndNamesOfBodiesAreNone() {
    assertThat(hints("请市、县、乡三级同志，我市、市直单位，各县（市、区）各自领回去。")).isEmpty();
  }

  @Test
  void anotherHomeAgainstAClearMajorityIsFound() {
    assertThat(hints(HOME + "我市的渠要通。")).containsExactly("TWO_HOMES 我市");
  }

  @Test
  void anotherHomeIsNoneWithoutAMajorityOrInAQuotation() {
    assertThat(hints("我县的路要修，我市的渠要通。")).isEmpty();
    assertThat(hints(HOME + "我省的渠要通，我国的渠更要通。")).isEmpty();
    assertThat(hints(HOME + "市长强调：“我市的渠要通。”")).isEmpty();
    assertThat(hints(HOME + "市长强调，我市的渠要通。")).isEmpty();
    assertThat(hints("市长强调，船要走。" + HOME + "我市的渠要通。")).containsExactly("TWO_HOMES 我市");
  }

  @Test
  void theOrgansOfAnotherPlaceAreFoundWhereHomeIsNamedOften() {
    assertThat(hints(PANXI + "入冬以来，青垅县委、县政府定了八件实事。")).containsExactly("ODD_PLACE 青垅县");
  }

  @Test
  void theOrgansOfAPlaceThatIsThankedOrOneselfAreNone() {
    assertThat(hints(PANXI + "感谢青垅县委、县政府的支援。")).isEmpty();
    assertThat(hints(PANXI + "今年磐溪县委、县政府定了八件实事。")).isEmpty();
    assertThat(hints(PANXI + "今年县委、县政府定了八件实事。")).isEmpty();
  }

  private static List<String> hints(String body) {
    return hints("磐溪县", body);
  }

  private static List<String> hints(String place, String... paragraphs) {
    Official official = new Official("邬远樵", "书记", place, Optional.of(Level.COUNTY), "");
    return Contradictions.of(
            new JudgedByHand().tells(official, "2021", paragraphs).judged(), Workers.ALONE)
        .stream()
        .map(one -> one.kind() + " " + one.found())
        .toList();
  }

  @Test
  void aUnitThatEndsANameIsNoSecondOne() {
    assertThat(hints("请栖梧市、市、县三级同志各自领回去。")).isEmpty();
    assertThat(hints("请上海市、市、县三级同志各自领回去。")).isEmpty();
    assertThat(hints("请各市、市、县三级同志各自领回去。")).containsExactly("DOUBLE_UNIT 市、市");
    assertThat(hints("市、市、县三级同志各自领回去。")).containsExactly("DOUBLE_UNIT 市、市");
    assertThat(hints("县、县各级同志各自领回去。")).containsExactly("DOUBLE_UNIT 县、县");
    assertThat(hints("他说“市、市、县三级同志各自领回去”。")).isEmpty();
  }

  @Test
  void aSlipIsRareAndHomeIsCertain() {
    String four = "我县的路要修，我县的桥要补，我县的账要清，我县的人要聚。";
    assertThat(hints(four + "我市的渠要通。")).isEmpty();
    String nine = HOME + "我县的灯要亮，我县的车要开，我县的船要走。";
    assertThat(hints(nine + "我市的渠要通，我市的堤要高。")).isEmpty();
    assertThat(hints(nine + "我县的堤要高。我市的渠要通，我市的堤要高。"))
        .containsExactly("TWO_HOMES 我市", "TWO_HOMES 我市");
    String fifteen = nine + nine;
    assertThat(hints(fifteen + "我市的渠要通，我市的堤要高，我市的坝要厚。")).isEmpty();
  }

  @Test
  void theRegionAndWhatLiesOutsideAreNoHomes() {
    assertThat(hints(HOME + "我区的渠要通。")).isEmpty();
    assertThat(hints(HOME + "我市外的渠要通，我市域外的渠要通。")).isEmpty();
  }

  @Test
  void homeAndItsCountAreTold() {
    Official official = new Official("", "书记", "磐溪县", Optional.of(Level.COUNTY), "");
    Contradiction slip =
        Contradictions.of(
                new JudgedByHand().tells(official, "", HOME + "我市的渠要通。").judged(), Workers.ALONE)
            .get(0);
    assertThat(slip.document()).isZero();
    assertThat(slip.usual()).isEqualTo("我县");
    assertThat(slip.usualCount()).isEqualTo(6);
    assertThat(slip.characters()).isEqualTo(new Span(36, 38));
    Contradiction odd =
        Contradictions.of(
                new JudgedByHand()
                    .tells(official, "", "水。")
                    .tells(official, "", PANXI + "入冬以来，青垅县委、县政府定了八件实事。")
                    .judged(),
                Workers.ALONE)
            .get(0);
    assertThat(odd.document()).isEqualTo(1);
    assertThat(odd.usual()).isEqualTo("磐溪县");
    assertThat(odd.usualCount()).isEqualTo(3);
  }

  @Test
  void theOddPlaceIsOneOfTheSameKindNamedOnce() {
    assertThat(hints(PANXI + "入冬以来，青垅市委、市政府定了八件实事。")).isEmpty();
    assertThat(hints(PANXI + "入冬以来，青垅县委、县政府定了八件实事，青垅人都说好。")).isEmpty();
    assertThat(hints("磐溪多山，磐溪人不怕山。入冬以来，青垅县委、县政府定了八件实事。")).isEmpty();
    assertThat(hints("青垅市磐溪县", PANXI + "入冬以来，青垅县委、县政府定了八件实事。")).isEmpty();
    assertThat(hints("", PANXI + "入冬以来，青垅县委、县政府定了八件实事。")).isEmpty();
  }

  @Test
  void theOddPlaceIsNotNamedOnPurpose() {
    assertThat(hints(PANXI + "他说“青垅县委、县政府定了八件实事”。")).isEmpty();
    assertThat(hints(PANXI + "磐溪的老把式说，青垅县委、县政府定了八件实事。")).isEmpty();
    assertThat(hints(PANXI + "到青垅县委、县政府学习。")).isEmpty();
    assertThat(hints(PANXI + "我们的县委、县政府定了八件实事。")).isEmpty();
  }

  @Test
  void hintsStandByPlace() {
    assertThat(hints("磐溪县", PANXI + "入冬以来，青垅县委、县政府定了八件实事。", "要求市、市、县三级同志各自领回去。", HOME + "我市的渠要通。"))
        .containsExactly("ODD_PLACE 青垅县", "DOUBLE_UNIT 市、市", "TWO_HOMES 我市");
    assertThat(hints("磐溪县", HOME + "我市的渠要通。", "要求市、市、县三级同志各自领回去。"))
        .containsExactly("TWO_HOMES 我市", "DOUBLE_UNIT 市、市");
  }

  @Test
  void onlyWhoTakesPartIsLookedAt() {
    Official official = new Official("", "书记", "磐溪县", Optional.of(Level.COUNTY), "");
    String body = HOME + "我市的渠要通。";
    assertThat(
            Contradictions.of(
                new JudgedByHand()
                    .tells(official, "", body)
                    .tells(official, "", body)
                    .tells(official, "", body)
                    .sides(d -> d == 1, d -> d == 2, true)
                    .judged(),
                Workers.ALONE))
        .extracting(Contradiction::document)
        .containsExactly(1, 2);
  }
}
