package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.planted.Story;
import taohua.text.Level;

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
    return new Story()
            .tells("a.txt", Story.official("邬远樵", "磐溪县", Level.COUNTY), "2021", body)
            .hints()
            .contradictions()
            .stream()
            .map(one -> one.kind() + " " + one.found())
            .toList();
  }
}
