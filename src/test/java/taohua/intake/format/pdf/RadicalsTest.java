package taohua.intake.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadicalsTest {
  @ParameterizedTest
  @CsvSource({"⼀,一", "⺠,民", "︵,（", "︶,）", "︐,，", "﹁,「", "一,一", "（,（", "a,a"})
  void whatWasMeantStandsForTheForm(String form, String meant) {
    assertThat(Radicals.meant(form)).isEqualTo(meant);
  }
}
