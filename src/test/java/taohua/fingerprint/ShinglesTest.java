package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

class ShinglesTest {
  @Test
  void everyRunOfTokensIsAShingle() {
    NormalText text = normal("全面推进乡村振兴,建设美丽家园。");
    assertThat(Shingles.hash(text, all(text), 5)).hasSize(text.tokenCount() - 4);
  }

  @Test
  void tooFewTokensGiveNone() {
    NormalText text = normal("乡村振兴");
    assertThat(Shingles.hash(text, all(text), 5)).isEmpty();
    assertThat(Shingles.hash(text, new Span(2, 2), 5)).isEmpty();
    assertThat(Shingles.hash(text, all(text), 4)).hasSize(1);
  }

  @Test
  void aShingleIsTheSameWhereverItStands() {
    NormalText here = normal("坚持稳中求进工作总基调");
    NormalText there = normal("我们要始终坚持稳中求进工作总基调,推动发展。");
    long[] all = Shingles.hash(there, all(there), 5);
    assertThat(Arrays.copyOfRange(all, 5, 12)).isEqualTo(Shingles.hash(here, all(here), 5));
    assertThat(Shingles.hash(there, new Span(5, 16), 5))
        .isEqualTo(Shingles.hash(here, all(here), 5));
  }

  @Test
  void aNumberAndAPlaceholderAreOneSlot() {
    NormalText number = normal("新修公路35公里以上");
    NormalText placeholder = normal("新修公路××公里以上");
    assertThat(Shingles.hash(number, all(number), 5))
        .isEqualTo(Shingles.hash(placeholder, all(placeholder), 5));
  }

  @Test
  void differentRunsHashDifferentlyAtEverySize() {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      letters.append((char) ('甲' + random.nextInt(3)));
    }
    NormalText text = normal(letters.toString());
    for (int size : new int[] {2, 5, 9, 32}) {
      Map<Long, String> seen = new HashMap<>();
      long[] shingles = Shingles.hash(text, all(text), size);
      for (int i = 0; i < shingles.length; i++) {
        String run = letters.substring(i, i + size);
        String other = seen.putIfAbsent(shingles[i], run);
        assertThat(other == null || other.equals(run)).as("%s and %s", run, other).isTrue();
      }
      assertThat(seen.values()).doesNotHaveDuplicates();
    }
  }

  @Test
  void aShortBufferIsRefused() {
    NormalText text = normal("全面推进乡村振兴");
    assertThatThrownBy(
            () -> Shingles.hash(text.tokens(all(text)), 0, text.tokenCount(), 5, new long[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("4 shingles, room for 3");
  }

  private static NormalText normal(String text) {
    return Normalizer.normalize(
        new Document("a", Heading.EMPTY, text, List.of(Paragraph.of(0, text.length()))));
  }

  private static Span all(NormalText text) {
    return new Span(0, text.tokenCount());
  }
}
