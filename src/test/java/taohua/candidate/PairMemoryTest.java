package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.fingerprint.Bands;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;

class PairMemoryTest {
  @Test
  void littleMemoryFindsTheSamePairs() {
    PackedParagraphs packed = PackedParagraphs.of(Speech.ofParagraphs(paragraphs()), 20);
    List<ParagraphPair> all = find(packed, PairMemory.UNBOUNDED);
    assertThat(all).hasSizeGreaterThan(100);
    for (long bytes : new long[] {1, 100_000, 400_000}) {
      PairMemory memory = new PairMemory(bytes);
      assertThat(memory.passes(packed.count(), packed.tokens())).isGreaterThan(1);
      assertThat(find(packed, memory)).isEqualTo(all);
    }
  }

  @Test
  void thePassesTakeEachBandAndEachShingleOnce() {
    for (int count : new int[] {1, 2, 5, 42, 43, 256}) {
      List<Pass> passes = IntStream.range(0, count).mapToObj(i -> new Pass(i, count)).toList();
      int[] bands = new int[Bands.COUNT];
      for (Pass pass : passes) {
        Arrays.fill(bands, pass.firstBand(), pass.endBand(), pass.number() + 1);
      }
      assertThat(bands).doesNotContain(0).isSorted();
      for (int key : new int[] {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 77_777_777}) {
        assertThat(passes.stream().filter(pass -> pass.takes(key))).hasSize(1);
      }
    }
  }

  @Test
  void muchMemoryIsOnePass() {
    assertThat(PairMemory.UNBOUNDED.passes(1_000_000, 230_000_000)).isOne();
    assertThat(new PairMemory(1 << 20).passes(0, 0)).isOne();
    assertThatThrownBy(() -> new PairMemory(0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Families of near-duplicates and of paragraphs that share a part. */
  private static List<String> paragraphs() {
    Speech speech = new Speech(16);
    List<String> paragraphs = new ArrayList<>();
    for (int family = 0; family < 60; family++) {
      String first = speech.paragraph(speech.between(60, 300));
      paragraphs.add(first);
      paragraphs.add(speech.edited(first, first.length() / 20));
      paragraphs.add(speech.edited(first, first.length() / 8));
      paragraphs.add(
          speech.paragraph(30) + first.substring(0, first.length() / 2) + speech.paragraph(30));
    }
    return paragraphs;
  }

  private static List<ParagraphPair> find(PackedParagraphs packed, PairMemory memory) {
    try (Workers workers = Workers.of(2)) {
      return ParagraphPairs.find(
          packed, PairOptions.DEFAULT, ShingleOptions.DEFAULT, memory, workers);
    }
  }
}
