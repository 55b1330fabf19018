package taohua.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private final Utf8 utf8 = new Utf8();

  @Test
  void everyCharacterIsDecoded() {
    // Every one of the basic plane, one of a hundred beyond.
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c <= 0xFFFF ? 1 : 97) {
      String text = c + Character.toString(c) + "守";
      boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      Optional<String> decoded = decoded(text.getBytes(StandardCharsets.UTF_8));
      if (!isSurrogate && !decoded.equals(Optional.of(text))) {
        assertThat(decoded).hasValue(text);
      }
    }
  }

  @Test
  void whatTheLibraryRefusesIsRefused() {
    SplittableRandom random = new SplittableRandom(4);
    byte[] edges = {0, 'a', -1, -8, -16, -15, -17, -19, -32, -31, -33, -64, -62, -65, -128, -96};
    for (int trial = 0; trial < 30_000; trial++) {
      byte[] bytes = new byte[random.nextInt(1, 7)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = edges[random.nextInt(edges.length)];
      }
      if (!decoded(bytes).equals(byLibrary(bytes))) {
        assertThat(decoded(bytes)).as(Arrays.toString(bytes)).isEqualTo(byLibrary(bytes));
      }
    }
  }

  @Test
  void onlyBytesOfTheRangeCount() {
    byte[] bytes = "a守é堤b".getBytes(StandardCharsets.UTF_8);
    char[] chars = new char[bytes.length];
    assertThat(utf8.decode(bytes, 1, 4, chars)).isEqualTo(1);
    assertThat(chars[0]).isEqualTo('守');
    assertThat(utf8.decode(bytes, 1, 3, chars)).isEqualTo(-1);
    assertThat(utf8.decode(bytes, 1, 9, chars)).isEqualTo(3);
    assertThat(String.valueOf(chars, 0, 3)).isEqualTo("守é堤");
    assertThat(utf8.decode(bytes, 4, 4, chars)).isZero();
  }

  private Optional<String> decoded(byte[] bytes) {
    char[] chars = new char[bytes.length];
    int length = utf8.decode(bytes, 0, bytes.length, chars);
    return length < 0 ? Optional.empty() : Optional.of(String.valueOf(chars, 0, length));
  }

  private static Optional<String> byLibrary(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
