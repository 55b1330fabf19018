package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  @CsvSource({"二、抓落实,2", "（二）抓落实,0"})
  void sections(String line, int number) {
    assertThat(Enumerators.section(line)).isEqualTo(number);
  }
}
