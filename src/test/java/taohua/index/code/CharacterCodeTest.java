package taohua.index.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every text comes back as it was, and Chinese prose takes few bits. */
class CharacterCodeTest {
  private static final String PROSE = "看闸的人住在坝上,夜里听见水声不对就要起身。\n今年全县修渠三十里,比上年多修十里。";

  private static BitInput written(String text, int before) {
    BitOutput out = new BitOutput();
    out.bits(0, before);
    CharacterCode.write(text, out);
    assertThat(out.length()).isEqualTo(before + CharacterCode.bits(text));
    out.bits(5, 3);
    BitInput in = new BitInput(out.bytes());
    in.skip(before);
    return in;
  }

  private static void comesBack(String text) {
    BitInput in = written(text, 3);
    assertThat(CharacterCode.read(in, text.length())).isEqualTo(text);
    assertThat(in.bits(3)).isEqualTo(5);
  }

  @Test
  void everyCharacterComesBack() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      comesBack((char) c + "河" + (char) c);
    }
  }

  @Test
  void anyTextComesBack() {
    comesBack("");
    comesBack(PROSE);
    comesBack("\\n\\u𠮷\uD800\uFFFF\uDC00");
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(50); i > 0; i--) {
        text.append(
            (char)
                (random.nextBoolean() ? 0x4E00 + random.nextInt(0x5200) : random.nextInt(0x10000)));
      }
      comesBack(text.toString());
    }
  }

  @Test
  void proseTakesLessThanHalfOfItsUtf8() {
    assertThat(CharacterCode.bits(PROSE)).isLessThan(11L * PROSE.length());
  }

  @Test
  void frequentCharactersTakeFewBitsAndNoneMany() {
    assertThat(CharacterCode.bits("，")).isLessThan(CharacterCode.bits("河"));
    assertThat(CharacterCode.bits("河")).isLessThan(CharacterCode.bits("龢"));
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(CharacterCode.bits(String.valueOf((char) c))).isBetween(1L, 36L);
    }
  }

  @Test
  void whatBreaksOffReadsAsSomethingAndDoesNotFail() {
    BitOutput out = new BitOutput();
    CharacterCode.write(PROSE, out);
    byte[] half = java.util.Arrays.copyOf(out.bytes(), 20);
    BitInput in = new BitInput(half);
    assertThat(CharacterCode.read(in, PROSE.length())).hasSameSizeAs(PROSE);
    assertThat(in.next()).isGreaterThan(half.length);
  }
}
