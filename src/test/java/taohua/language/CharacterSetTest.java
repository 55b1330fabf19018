package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterSetTest {
  private static final String MARKS = "a。\u0000\uFFFF@";

  @Test
  void aSetHoldsItsCharactersAndNoOther() {
    CharacterSet set = CharacterSet.of(MARKS);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(set.contains((char) c)).isEqualTo(MARKS.indexOf(c) >= 0);
    }
  }

  @Test
  void aTextBeginsWithItsFirstCharacter() {
    CharacterSet set = CharacterSet.of(MARKS);
    assertThat(set.begins("。守堤")).isTrue();
    assertThat(set.begins("守堤。")).isFalse();
    assertThat(set.begins("")).isFalse();
  }

  @Test
  void oneCharacterAnywhereIsInAText() {
    CharacterSet set = CharacterSet.of(MARKS);
    assertThat(set.isIn("守堤。")).isTrue();
    assertThat(set.isIn("守堤")).isFalse();
    assertThat(set.isIn("")).isFalse();
  }
}
