package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaOptionsTest {
  @ParameterizedTest
  @CsvSource({"6,5,2", "20,5,2", "21,5,3", "6,6,3", "30,6,3", "31,6,4", "60,6,6"})
  void aPhraseNeedsOneOfficialForTenCharactersAndAtLeastThreeOrTwo(
      int length, int officials, int needed) {
    assertThat(FormulaOptions.DEFAULT.officialsToLabel(length, officials)).isEqualTo(needed);
  }

  @Test
  void whatTheUserAsksForIsNeededInAnyCorpus() {
    assertThat(new FormulaOptions(2, 4, 1).officialsNeeded(3)).isEqualTo(4);
    assertThat(new FormulaOptions(2, 2, 1).officialsNeeded(30)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"1,0,1", "2,1,1", "2,-1,1", "2,0,0"})
  void whatMakesNoSenseIsRefused(int minLength, int minOfficials, int charactersPerOfficial) {
    assertThatThrownBy(() -> new FormulaOptions(minLength, minOfficials, charactersPerOfficial))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
