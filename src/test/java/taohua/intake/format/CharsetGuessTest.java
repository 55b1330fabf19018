package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetGuessTest {
  // Seven of twenty ideographs are common, which is just enough.
  private static final String ENOUGH = "人民群众工作人" + "髑".repeat(13);

  @Test
  void aThirdAndMoreOfCommonIdeographsIsText() {
    assertThat(guess(ENOUGH)).isTrue();
    assertThat(guess(ENOUGH + "髑")).isFalse();
    assertThat(guess("髑".repeat(40))).isFalse();
  }

  @Test
  void latinTextTellsNothing() {
    assertThat(guess(ENOUGH + "a plain sentence\tof words~\r\n\u007F")).isTrue();
    assertThat(guess("no ideographs")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u2000', '\u206F', '\u3000', '\u303F', '\uFF00', '\uFF65', '，'})
  void punctuationTellsNothing(char mark) {
    assertThat(guess(ENOUGH + mark)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u0001', '\u001B', '\u0080', '\u1FFF', '\u2070', '\u2FFF', '\u3040', '\uFEFF', '\uFF66'
      })
  void everyOtherCharacterTellsAgainst(char c) {
    assertThat(guess(ENOUGH + c)).isFalse();
  }

  private static boolean guess(String text) {
    return CharsetGuess.decode(text.getBytes(StrictText.GB18030))
        .equals(Optional.of(new Decoded(text, "GB18030")));
  }
}
