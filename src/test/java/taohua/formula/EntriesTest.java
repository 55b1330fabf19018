package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntriesTest {
  @Test
  void aListedPhraseHasTheIdOfItsFormulaAndAnotherANewOne() {
    Entries entries = new Entries(2);
    entries.add("水渠水库", 1);
    assertThat(entries.idOf("水渠水库", 9)).isEqualTo(1);
    assertThat(entries.idOf("修水渠", 9)).isEqualTo(9);
    assertThat(entries.ofOthers()).isEmpty();
  }

  @Test
  void aPhraseStandsUnderTheLongestFormulaInItAndOfEquallyLongOnesUnderTheFirst() {
    Entries entries = new Entries(2);
    entries.add("水渠", 1);
    entries.add("修水渠", 3);
    entries.add("水渠好", 2);
    assertThat(entries.idOf("要修水渠好吗", 9)).isEqualTo(9);
    assertThat(entries.idOf("挖水渠了", 10)).isEqualTo(10);
    assertThat(entries.ofOthers().get(9)).isEqualTo(2);
    assertThat(entries.ofOthers().get(10)).isEqualTo(1);
  }

  @Test
  void whatIsShorterThanAFormulaMayBeTellsOfNoPhrase() {
    Entries entries = new Entries(3);
    entries.add("水渠", 1);
    entries.add("渠水长流", 2);
    assertThat(entries.idOf("水渠", 9)).isEqualTo(1);
    assertThat(entries.idOf("修水渠了", 9)).isEqualTo(9);
    assertThat(entries.idOf("渠水长流不断", 10)).isEqualTo(10);
    assertThat(entries.ofOthers().containsKey(9)).isFalse();
    assertThat(entries.ofOthers().get(10)).isEqualTo(2);
  }
}
