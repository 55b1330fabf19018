package taohua.intake.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#fff|FFFFFF",
        "#1a2b3c|1A2B3C",
        "#fffc|FFFFFF",
        "#112233ff|112233",
        "white|FFFFFF",
        "url no-repeat #eee|EEEEEE",
        "no-repeat navy top|80",
        "rgb(255,0,16)|FF0010",
        "rgb(100% 0% 0%)|FF0000",
        "rgba(1, 2, 3, .9)|10203",
        "hsl(120, 0%, 50%)|808080",
        "hsl(9, 90%, 100%)|FFFFFF"
      })
  void aColorIsReadInAnyForm(String value, String color) {
    assertThat(CssColor.of(value)).isEqualTo(Integer.parseInt(color, 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"transparent", "rgba(9,9,9,0)", "#fff0", "#12345600", "rgb(0 0 0 / 1%)"})
  void whatIsClearPaintsNothing(String value) {
    assertThat(CssColor.of(value)).isEqualTo(CssColor.CLEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "inherit",
        "var(--white)",
        "rgb(x,y,z)",
        "rgb(1,2)",
        "hsl(9,90%,50%)",
        "rgba(0,0,0,.2)",
        "snow-white"
      })
  void anythingElseIsUnknown(String value) {
    assertThat(CssColor.of(value)).isEqualTo(CssColor.UNKNOWN);
  }

  @Test
  void colorsAreAlikeUpToSixteenInEachChannel() {
    assertThat(CssColor.areAlike(0xFFFFFF, 0xEFEFEF)).isTrue();
    assertThat(CssColor.areAlike(0xFFFFFF, 0xEEFFFF)).isFalse();
    assertThat(CssColor.areAlike(0xFFFFFF, 0xFFEEFF)).isFalse();
    assertThat(CssColor.areAlike(0xFFFFFF, 0xFFFFEE)).isFalse();
    assertThat(CssColor.areAlike(CssColor.UNKNOWN, CssColor.UNKNOWN)).isFalse();
  }
}
