package taohua.intake.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssLengthTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12px, 12",
    "-9999px, -9999",
    ".5em, 5",
    "2rem, 32",
    "150%, 15",
    "3pt, 4",
    "1in, 96",
    "-100vw, -1000",
    "7., 7"
  })
  void aLengthIsInPixels(String value, double pixels) {
    assertThat(CssLength.of(value, 10).orElseThrow()).isCloseTo(pixels, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "auto", "inherit", "calc(1px + 2px)"})
  void whatIsNotInNumbersIsNone(String value) {
    assertThat(CssLength.of(value, 10)).isEmpty();
  }
}
