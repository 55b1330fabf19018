package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.words.Notice;

class MojibakeTest {
  private static final String GOOD = "各级各部门要把工作落实到位确保人民安全";

  @Test
  void soundTextHasNothingWrong() {
    assertThat(found("")).isEmpty();
    assertThat(found(GOOD.repeat(50))).isEmpty();
    assertThat(found("A plain English sentence, and a naïve café. ".repeat(20))).isEmpty();
  }

  @Test
  void moreThanFiveLostCharactersOfAThousandAreDamage() {
    assertThat(found(GOOD + "\uFFFD".repeat(5))).isEmpty();
    assertThat(found(GOOD + "\uFFFD".repeat(6))).startsWith("6 characters were lost");
    String long7000 = "人".repeat(6993);
    assertThat(found(long7000 + "\uFFFD".repeat(7))).isEmpty();
    assertThat(found(long7000.substring(100) + "\uFFFD".repeat(7))).isNotEmpty();
  }

  @Test
  void utf8ReadAsGbkIsKnownByItsCharacters() {
    assertThat(found(GOOD + "锛")).contains("GBK");
    assertThat(found("人".repeat(18) + "锛")).isEmpty();
    assertThat(found("人".repeat(19) + "锛")).contains("GBK");
    assertThat(found("人".repeat(49) + "锛")).isEmpty();
    assertThat(found("人".repeat(48) + "锛")).contains("GBK");
  }

  @Test
  void chineseReadAsLatinHasAccentsOnAThirdOfItsLetters() {
    assertThat(found("é".repeat(20))).contains("Latin-1");
    assertThat(found("é".repeat(19))).isEmpty();
    assertThat(found("é".repeat(20) + "e".repeat(40))).isEmpty();
    assertThat(found("é".repeat(20) + "e".repeat(37))).contains("Latin-1");
    assertThat(found("\u00A0·×°".repeat(20))).isEmpty();
    assertThat(found("\u0080".repeat(20))).isNotEmpty();
    assertThat(found("\u00FF".repeat(20))).isNotEmpty();
    assertThat(found("\u0100".repeat(20))).isEmpty();
  }

  @Test
  void questionMarksInPlaceOfATextAreDamage() {
    assertThat(found("?".repeat(20))).contains("question marks");
    assertThat(found("?".repeat(19))).isEmpty();
    assertThat(found("?".repeat(20) + "e".repeat(40))).isEmpty();
    assertThat(found("?".repeat(20) + "e".repeat(37))).isNotEmpty();
    assertThat(found("?".repeat(20) + "人".repeat(40))).isEmpty();
  }

  @Test
  void tracesOfAConversionAreCounted() {
    assertThat(found(GOOD.repeat(9) + "锟斤拷锟斤拷锟斤拷")).isNotEmpty();
    assertThat(found(GOOD.repeat(9) + "烫烫烫烫".repeat(3))).contains("traces");
    assertThat(found(GOOD.repeat(9) + "烫烫烫烫".repeat(2) + "烫烫烫")).isEmpty();
    assertThat(found(GOOD.repeat(9) + "屯屯屯屯".repeat(3))).contains("traces");
    assertThat(found(GOOD.repeat(9) + "屯屯屯屯".repeat(2))).isEmpty();
  }

  @Test
  void aLongTextHasAFifthOfCommonIdeographsInEveryPart() {
    assertThat(found("人".repeat(400) + "髑".repeat(240) + "人".repeat(60))).isEmpty();
    assertThat(found("人".repeat(400) + "髑".repeat(241) + "人".repeat(60)))
        .isEqualTo("the ideographs before character 640 make no Chinese text");
    assertThat(found("髑".repeat(300) + "人".repeat(600))).isNotEmpty();
    assertThat(found("a".repeat(10) + "髑".repeat(300))).contains("character 309");
  }

  @Test
  void aShortTextMayHaveFewer() {
    assertThat(found("髑".repeat(59))).isEmpty();
    assertThat(found("髑".repeat(60))).isNotEmpty();
    assertThat(found("髑".repeat(88) + "人".repeat(12))).isEmpty();
    assertThat(found("髑".repeat(89) + "人".repeat(11))).isNotEmpty();
  }

  private static String found(String text) {
    return Mojibake.find(text).map(Notice::english).orElse("");
  }
}
