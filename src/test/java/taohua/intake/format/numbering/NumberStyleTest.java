package taohua.intake.format.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {
  @ParameterizedTest
  @CsvSource({
    "CHINESE,1,一",
    "CHINESE,10,十",
    "CHINESE,19,十九",
    "CHINESE,20,二十",
    "CHINESE,105,一百零五",
    "CHINESE,110,一百一十",
    "CHINESE,2003,二千零三",
    "LEGAL,12,拾贰",
    "CHINESE_DIGITS,105,一〇五",
    "STEMS,11,甲",
    "BRANCHES,12,亥",
    "CIRCLED,20,⑳",
    "CIRCLED,21,21",
    "WIDE,12,１２",
    "PADDED,7,07",
    "UPPER_LETTER,3,C",
    "LOWER_LETTER,28,bb",
    "UPPER_ROMAN,14,XIV",
    "LOWER_ROMAN,9,ix",
    "DECIMAL,0,0",
    "CHINESE,0,0"
  })
  void numbersAreWrittenInTheirSigns(NumberStyle style, int number, String written) {
    assertThat(style.of(number)).isEqualTo(written);
  }

  @Test
  void aSignThatIsAlwaysTheSameIsNoNumber() {
    assertThat(NumberStyle.NONE.of(3)).isEmpty();
    assertThat(NumberStyle.ofWord("bullet")).isEqualTo(NumberStyle.NONE);
    assertThat(NumberStyle.ofWord(23)).isEqualTo(NumberStyle.NONE);
    assertThat(NumberStyle.ofExample("")).isEqualTo(NumberStyle.NONE);
  }

  @Test
  void programsNameTheSameStylesTheirOwnWay() {
    assertThat(NumberStyle.ofWord("chineseCountingThousand")).isEqualTo(NumberStyle.CHINESE);
    assertThat(NumberStyle.ofWord(39)).isEqualTo(NumberStyle.CHINESE);
    assertThat(NumberStyle.ofExample("一, 二, 三, ...")).isEqualTo(NumberStyle.CHINESE);
    assertThat(NumberStyle.ofWord("anything")).isEqualTo(NumberStyle.DECIMAL);
  }
}
