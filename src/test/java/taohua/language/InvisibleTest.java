package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A,
        0x202E, 0x2060, 0x206F, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0x1D173,
        0xE0000, 0xE007F, 0xE0100, 0xE01EF
      })
  void whatShowsNothingIsInvisible(int codePoint) {
    assertThat(Invisible.is(codePoint)).isTrue();
    assertThat(Characters.counts(codePoint)).isFalse();
    String written = Character.toString(codePoint);
    if (written.length() == 1) {
      assertThat(Characters.fold(written.charAt(0))).isEqualTo(Characters.DROPPED);
      assertThat(Stops.endsClause(written.charAt(0))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', 'a', 0xAC, 0xAE, 0x115E, 0x1161, 0x200A, 0x2010, 0x3000, 0x3163, 0x3165, 0x4E00,
        0xD7A3, 0xFDFF, 0xFE10, 0xFF9F, 0xFFA1, 0xFFFD, 0x1F600, 0x20000, 0xDFFFF
      })
  void whatShowsSomethingOrIsWhiteSpaceIsNot(int codePoint) {
    assertThat(Invisible.is(codePoint)).isFalse();
  }

  @Test
  void whatJavaCallsAFormatCharacterIsInvisibleUnlessItHasAShape() {
    // Marks of Arabic, Syriac and Kaithi numbers and of Egyptian quadrats are drawn.
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) == Character.FORMAT && !Invisible.is(c))
                .mapToObj(c -> String.format(Locale.ROOT, "%04X", c)))
        .allMatch(c -> c.matches("060[0-5]|06DD|070F|089[01]|08E2|110BD|110CD|134[34]."));
  }

  @Test
  void aTextWithoutThemIsWhatIsSeen() {
    assertThat(Invisible.without("同\u200B志\uDB40\uDD00们：\u3164𠮷")).isEqualTo("同志们：𠮷");
    assertThat(Invisible.without("同志们")).isEqualTo("同志们");
    assertThat(Invisible.without("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "守堤, 0",
    "守\u200B堤, 1",
    "守\u200B\u3164堤\uDB40\uDD00备, 3",
    "\u200B守堤\u200B, 0",
    "守\u200B，\u200B堤, 0",
    "守\u200B a\u200B堤, 0",
    "𠮷\uFEFF堤, 1"
  })
  void betweenIdeographsTheyAreCounted(String text, int count) {
    assertThat(Invisible.betweenHan(text)).isEqualTo(count);
  }
}
