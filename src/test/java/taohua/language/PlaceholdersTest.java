package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of folded text, as the tokeniser asks. */
class PlaceholdersTest {
  @ParameterizedTest
  @CsvSource({
    "x月, x",
    "20xx年, xx",
    "xx市, xx",
    "××同志, ××",
    "×县, ×",
    "3×年, ×",
    "×3, ×",
    "○○县, ○○",
    "○县, ○",
    "□□, □□",
    "□县, □",
    "□省, □",
    "在__日, __",
    "***同志, ***",
    "**县, **",
    "某县, 某",
    "某某同志, 某某",
    "某某些, 某某",
    "某, 某"
  })
  void whatIsLeftOpenIsAPlaceholder(String text, String placeholder) {
    assertThat(first(text)).isEqualTo(placeholder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3x5", "x5", "max", "xa", "ax", "xz", "zx", "x光", "x射线", "3×5", "二○二一", "□", "□国", "_",
        "_县", "*", "*县", "**加粗**", "**", "某些", "某种", "某个", "某一", "国家", "年", "国□国", "国_国", "国*国",
        "国**国", "国某些"
      })
  void whatIsPartOfSomethingElseIsNone(String text) {
    assertThat(first(text)).isEmpty();
  }

  @Test
  void onlyTheParagraphIsLookedAt() {
    assertThat(Placeholders.endOf("ax5".toCharArray(), 1, 1, 2)).isEqualTo(2);
    assertThat(Placeholders.endOf("3×5".toCharArray(), 1, 1, 3)).isEqualTo(2);
    assertThat(Placeholders.endOf("3×5".toCharArray(), 1, 0, 2)).isEqualTo(2);
    assertThat(Placeholders.endOf("xx".toCharArray(), 0, 0, 1)).isEqualTo(1);
    assertThat(Placeholders.endOf("x光".toCharArray(), 0, 0, 1)).isEqualTo(1);
    assertThat(Placeholders.endOf("某些".toCharArray(), 0, 0, 1)).isEqualTo(1);
    assertThat(Placeholders.endOf("□县".toCharArray(), 0, 0, 1)).isZero();
    assertThat(Placeholders.endOf("二○".toCharArray(), 1, 1, 2)).isEqualTo(2);
    assertThat(Placeholders.endOf("国家".toCharArray(), 1, 0, 2)).isEqualTo(1);
  }

  @Test
  void aLookTellsWhereNumbersPlaceholdersAndPairsMayStart() {
    for (int c = 0; c < 0x10000; c++) {
      char one = (char) c;
      boolean numeral = Numerals.isDigit(one) || Numerals.isChinese(one);
      boolean may = numeral || "x×○□_*某".indexOf(one) >= 0 || Character.isHighSurrogate(one);
      assertThat(Slots.mayStart(one)).isEqualTo(may);
    }
  }

  private static String first(String text) {
    char[] characters = text.toCharArray();
    for (int at = 0; at < characters.length; at++) {
      int end = Placeholders.endOf(characters, at, 0, characters.length);
      if (end > at) {
        return text.substring(at, end);
      }
    }
    return "";
  }
}
