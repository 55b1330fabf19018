package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {
  private static final String OPENING = "“‘「『《〈（(【[";
  private static final String CLOSING = "”’」』》〉）)】]";

  @Test
  void eachMarkHasOnePartner() {
    for (int i = 0; i < OPENING.length(); i++) {
      for (int j = 0; j < CLOSING.length(); j++) {
        assertThat(Brackets.arePair(OPENING.charAt(i), CLOSING.charAt(j))).isEqualTo(i == j);
      }
      assertThat(Brackets.opens(OPENING.charAt(i))).isTrue();
      assertThat(Brackets.closes(OPENING.charAt(i))).isFalse();
      assertThat(Brackets.closes(CLOSING.charAt(i))).isTrue();
      assertThat(Brackets.opens(CLOSING.charAt(i))).isFalse();
    }
  }

  @Test
  void whatIsNoBracketPairsWithNothing() {
    assertThat(Brackets.arePair('国', '国')).isFalse();
    assertThat(Brackets.arePair('"', '"')).isFalse();
    assertThat(Brackets.opens('"')).isFalse();
    assertThat(Brackets.closes('"')).isFalse();
  }

  @Test
  void quotationsAndTitlesAreSomebodyElsesWordsBracketsAreNot() {
    for (int i = 0; i < OPENING.length(); i++) {
      assertThat(Brackets.opensQuotation(OPENING.charAt(i))).isEqualTo(i < 6);
      assertThat(Brackets.closesQuotation(CLOSING.charAt(i))).isEqualTo(i < 6);
    }
    assertThat(Brackets.opensQuotation('”')).isFalse();
    assertThat(Brackets.closesQuotation('“')).isFalse();
  }

  @Test
  void onlySomeMakeAName() {
    assertThat(OPENING.chars().filter(c -> Brackets.opensName((char) c)).toArray())
        .containsExactly('“', '「', '《');
  }
}
