package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "2021年, 2021",
    "7, 7",
    "35个, 35",
    "第3年, 3",
    "十月, 十",
    "二〇二一年, 二〇二一",
    "二○二一年, 二○二一",
    "零时, 零",
    "两万亿元, 两万亿",
    "三日, 三",
    "三号, 三",
    "三吨, 三",
    "三亩, 三",
    "三岁, 三"
  })
  void digitsAndChineseNumbersBeforeAUnitAreNumbers(String text, String number) {
    assertThat(first(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"三个代表", "十四五规划", "一是", "一", "第三年", "千方百计", "国家"})
  void wordsAreNot(String text) {
    assertThat(first(text)).isEmpty();
  }

  @Test
  void aNumberIsNotEnteredInItsMiddle() {
    assertThat(at("3万元", 1)).isEmpty();
    assertThat(at("二十年", 1)).isEmpty();
    assertThat(at("近十年", 1)).isEqualTo("十");
  }

  @Test
  void aNumberStartsAnewBehindTheEndOfAClause() {
    byte[] breaks = {0, 1, 0, 0};
    assertThat(Numerals.endOf("二十三年".toCharArray(), breaks, 2, 0, 4)).isEqualTo(3);
    assertThat(Numerals.endOf("第".concat("三三年").toCharArray(), new byte[] {1, 1, 0, 0}, 1, 0, 4))
        .isEqualTo(1);
    assertThat(Numerals.endOf("第三年".toCharArray(), new byte[] {1, 0, 0}, 1, 0, 3)).isEqualTo(2);
  }

  @Test
  void noNumberReachesOverTheEndOfAClause() {
    assertThat(Numerals.endOf("1234".toCharArray(), new byte[] {0, 1, 0, 0}, 0, 0, 4)).isEqualTo(2);
    assertThat(Numerals.endOf("二三年".toCharArray(), new byte[] {1, 0, 0}, 0, 0, 3)).isZero();
    assertThat(Numerals.endOf("三年".toCharArray(), new byte[] {1, 0}, 0, 0, 2)).isZero();
  }

  @Test
  void neighbouringParagraphsDoNotMatter() {
    char[] text = "第三年二年".toCharArray();
    assertThat(Numerals.endOf(text, new byte[5], 1, 1, 5)).isEqualTo(2);
    assertThat(Numerals.endOf(text, new byte[5], 1, 1, 2)).isEqualTo(1);
    assertThat(Numerals.endOf("12".toCharArray(), new byte[2], 0, 0, 1)).isEqualTo(1);
    assertThat(Numerals.endOf("二三".toCharArray(), new byte[2], 0, 0, 1)).isZero();
  }

  @Test
  void digitsAreThoseOfAscii() {
    assertThat("/0189:一".chars().filter(c -> Numerals.isDigit((char) c)).count()).isEqualTo(4);
    assertThat("○〇零两亿个第".chars().filter(c -> Numerals.isChinese((char) c)).count()).isEqualTo(5);
    assertThat("年月日号时元吨亩岁个是届".chars().filter(c -> Numerals.isUnit((char) c)).count()).isEqualTo(9);
  }

  private static String first(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!at(text, at).isEmpty()) {
        return at(text, at);
      }
    }
    return "";
  }

  private static String at(String text, int at) {
    char[] characters = text.toCharArray();
    int end = Numerals.endOf(characters, new byte[characters.length], at, 0, characters.length);
    return text.substring(at, end);
  }
}
