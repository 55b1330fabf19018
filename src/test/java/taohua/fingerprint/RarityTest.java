package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.NormalText;

class RarityTest {
  @Test
  void whatOneOfTheOthersUsesWeighsFiveBits() {
    for (int others : new int[] {1, 2, 30, 20_000}) {
      assertThat(Rarity.bits(1, others)).isEqualTo(Rarity.UNUSED).isEqualTo(5);
      assertThat(Rarity.bits(0, others)).isEqualTo(5);
      assertThat(Rarity.bits(-1, others)).isEqualTo(5);
    }
    assertThat(Rarity.bits(0, 0)).isEqualTo(5);
    assertThat(Rarity.bits(3, -1)).isEqualTo(5);
  }

  @Test
  void bitsFollowTheirFormula() {
    // 5 (1 - log 2 / log 4), 5 (1 - log 3 / log 81), 5 (1 - log 10 / log 1000)
    assertThat(Rarity.bits(2, 3)).isCloseTo(2.5, within(1e-9));
    assertThat(Rarity.bits(3, 80)).isCloseTo(3.75, within(1e-9));
    assertThat(Rarity.bits(10, 999)).isCloseTo(5 * 2 / 3.0, within(1e-9));
  }

  @Test
  void aPhraseOfEverybodyWeighsOneBit() {
    assertThat(Rarity.bits(99, 99)).isEqualTo(1);
    assertThat(Rarity.bits(500, 99)).isEqualTo(1);
    assertThat(Rarity.bits(80, 99)).isEqualTo(1);
    assertThat(Rarity.bits(30, 99)).isBetween(1.2, 1.4);
  }

  @Test
  void gramsWeighByTheOthersWhoUseThem() {
    NormalText text = Texts.of("山水山水东西");
    Grams grams = Grams.of(text);
    long of3 = keyAt(grams, 1);
    Rarity rarity = new Rarity(new Known(10, of3, 4));
    float unused = (float) Rarity.UNUSED;
    assertThat(rarity.gramBits(grams, false))
        .containsExactly(unused, (float) Rarity.bits(4, 10), unused);
    assertThat(rarity.gramBits(grams, true))
        .containsExactly(unused, (float) Rarity.bits(3, 9), unused);
  }

  @Test
  void moreEvidenceNeverMakesAGramWeighMore() {
    Grams grams = Grams.of(Texts.of("山水山水东西"));
    OfficialFrequency own = new Known(10, keyAt(grams, 0), 4);
    Known commoner = new Known(200, keyAt(grams, 1), 90);
    Known rarer = new Known(200, keyAt(grams, 0), 5);
    float unused = (float) Rarity.UNUSED;
    assertThat(new Rarity(own, List.of(commoner, rarer)).gramBits(grams, true))
        .containsExactly((float) Rarity.bits(3, 9), (float) Rarity.bits(90, 200), unused);
  }

  @Test
  void aGramOfEveryOfficialIsLookedUpToo() {
    Grams grams = Grams.of(Texts.of("山水东西"));
    Rarity rarity = new Rarity(new Known(7, grams.key(0), 7));
    assertThat(rarity.gramBits(grams, true)).containsExactly((float) Rarity.bits(6, 6));
    assertThat(rarity.gramBits(grams, false)).containsExactly((float) Rarity.bits(7, 7));
  }

  @Test
  void withoutEvidenceEverythingIsRare() {
    Grams grams = Grams.of(Texts.of("山水东西南"));
    Rarity rarity = new Rarity(new Known(0, 0, 1));
    assertThat(rarity.gramBits(grams, false)).containsExactly(5, 5);
    assertThat(rarity.gramBits(Grams.NONE, true)).isEmpty();
  }

  private static long keyAt(Grams grams, int place) {
    for (int rank = 0; rank < grams.size(); rank++) {
      if (grams.place(rank) == place) {
        return grams.key(rank);
      }
    }
    throw new AssertionError(place);
  }

  /** One gram that several officials use; every other has one. */
  private record Known(int population, long gram, int users) implements OfficialFrequency {
    @Override
    public int officials(long key) {
      return key == gram ? users : 1;
    }
  }
}
