package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadicalsTest {
  @ParameterizedTest
  @CsvSource({"⼀,一", "⽅,方", "⿕,龠", "⺠,民", "⻓,长", "⼾,户", "⾭,青", "⻘,青", "⺀,⺀", "方,方", "a,a"})
  void aRadicalStandsForTheIdeographOfItsShape(char radical, char ideograph) {
    assertThat(Radicals.ideograph(radical)).isEqualTo(ideograph);
  }

  @Test
  void radicalsOfATextAreReplacedInTheirPlaces() {
    assertThat(Radicals.replaced("守⼟有责，⻓抓不懈")).isEqualTo("守土有责，长抓不懈");
    String none = "守土有责";
    assertThat(Radicals.replaced(none)).isSameAs(none);
  }
}
