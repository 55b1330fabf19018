package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumeratorsTest {
  @ParameterizedTest
  @CsvSource({
    "SECTION,十二、要抓落实,12",
    "SECTION,12、要抓落实,0",
    "ORDINAL,第三点要求,3",
    "ORDINAL,第三，抓落实,3",
    "ORDINAL,第三章,0",
    "BRACKETED,（四）抓落实,4",
    "BRACKETED,(四)抓落实,4",
    "IS,五是抓落实,5",
    "MUST,六要抓落实,6",
    "MUST,我们六要,0"
  })
  void theNumberThatALineBeginsWith(Enumerators.Style style, String line, int number) {
    assertThat(style.number(line)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"二、抓落实", "（二）抓落实", "第三章", "一是抓落实"})
  void whatBeginsWithANumberIsEnumerated(String line) {
    assertThat(Enumerators.isEnumerated(line)).isTrue();
    assertThat(Enumerators.isEnumerated("抓" + line)).isFalse();
  }
}
