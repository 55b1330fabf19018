package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import taohua.parallel.Workers;
import taohua.text.NormalText;

class GramsTest {
  @Test
  void aKeyGivesItsTokensBack() {
    long key = Grams.key('山', NormalText.PLACEHOLDER, '\uFFFF', 'a');
    assertThat(Grams.token(key, 0)).isEqualTo('山');
    assertThat(Grams.token(key, 1)).isEqualTo(NormalText.NUMERAL);
    assertThat(Grams.token(key, 2)).isEqualTo('\uFFFF');
    assertThat(Grams.token(key, 3)).isEqualTo('a');
    assertThat(Grams.of(Texts.of("山水东西")).key(0)).isEqualTo(Grams.key('山', '水', '东', '西'));
  }

  @Test
  void everyRunOfFourTokensIsAGram() {
    NormalText text = Texts.of("今年修路35公里,明年再修×××公里。");
    Grams grams = Grams.of(text);
    int count = text.tokenCount() - 3;
    assertThat(grams.size()).isEqualTo(count);
    assertThat(grams.inText()).isEqualTo(count);
    assertThat(IntStream.range(0, count).map(grams::place).sorted())
        .containsExactlyElementsOf(IntStream.range(0, count).boxed().toList());
  }

  @Test
  void placesGiveTheirGramsBack() {
    NormalText text = Texts.of(Texts.repetitive(new SplittableRandom(7), 300));
    Grams whole = Grams.of(text);
    Grams some =
        Grams.common(new Grams[] {whole, Grams.of(text, key -> key > 0)}, Workers.ALONE)[0];
    for (Grams grams : List.of(whole, some, Grams.NONE)) {
      int[] places = IntStream.range(0, grams.size()).map(grams::place).toArray();
      Grams again = Grams.at(grams == Grams.NONE ? Texts.of("") : text, places);
      assertThat(again.inText()).isEqualTo(grams.inText());
      assertThat(IntStream.range(0, again.size()).mapToLong(again::key))
          .containsExactly(
              LongStream.range(0, grams.size())
                  .map(r -> grams.key((int) r))
                  .boxed()
                  .toArray(Long[]::new));
      assertThat(IntStream.range(0, again.size()).map(again::place).toArray()).isEqualTo(places);
    }
    int[] turned = {whole.place(whole.size() - 1), whole.place(0)};
    assertThatIllegalArgumentException().isThrownBy(() -> Grams.at(text, turned));
  }

  @Test
  void aTextShorterThanAGramHasNone() {
    assertThat(Grams.of(Texts.of("三字经")).size()).isZero();
    assertThat(Grams.of(Texts.of("")).inText()).isZero();
    assertThat(Grams.of(Texts.of("四个汉字")).size()).isEqualTo(1);
    assertThat(Grams.NONE.size()).isZero();
    assertThat(Grams.NONE.inText()).isZero();
  }

  @Test
  void keysAscendAndAreEqualExactlyForEqualTokens() {
    SplittableRandom random = new SplittableRandom(1);
    Map<Long, String> byKey = new HashMap<>();
    Map<String, Long> byTokens = new HashMap<>();
    for (int trial = 0; trial < 5; trial++) {
      NormalText text = Texts.of(Texts.repetitive(random, 300));
      String tokens = Texts.tokens(text);
      Grams grams = Grams.of(text);
      for (int rank = 0; rank < grams.size(); rank++) {
        String gram = tokens.substring(grams.place(rank), grams.place(rank) + Grams.SIZE);
        assertThat(byKey.merge(grams.key(rank), gram, (one, other) -> one)).isEqualTo(gram);
        assertThat(byTokens.merge(gram, grams.key(rank), (one, other) -> one))
            .isEqualTo(grams.key(rank));
        if (rank > 0) {
          assertThat(grams.key(rank)).isGreaterThanOrEqualTo(grams.key(rank - 1));
        }
      }
    }
  }

  @Test
  void equalGramsStandInTheOrderOfTheText() {
    Grams grams = Grams.of(Texts.of("山".repeat(12)));
    for (int rank = 0; rank < grams.size(); rank++) {
      assertThat(grams.place(rank)).isEqualTo(rank);
    }
  }

  @Test
  void aNumberAndAPlaceholderAreOneSlot() {
    assertThat(keys(Grams.of(Texts.of("修路35公里")))).isEqualTo(keys(Grams.of(Texts.of("修路××公里"))));
  }

  @Test
  void keysAreSpreadOverAllLongs() {
    Set<Long> beginnings = new HashSet<>();
    for (long key : keys(Grams.of(Texts.of(Texts.repetitive(new SplittableRandom(2), 2000))))) {
      beginnings.add(key >>> 60);
    }
    assertThat(beginnings).hasSize(16);
  }

  @Test
  void commonGramsAreThoseThatAnotherTextHasAndFewMore() {
    SplittableRandom random = new SplittableRandom(3);
    List<Grams> all = new ArrayList<>();
    for (int d = 0; d < 12; d++) {
      all.add(Grams.of(Texts.of(Texts.repetitive(random, 30 + d * 10))));
    }
    all.add(Grams.NONE);
    Grams[] common = common(all, 1);
    int alone = 0;
    int keptAlone = 0;
    for (int d = 0; d < all.size(); d++) {
      Set<String> kept = entries(common[d]);
      assertThat(entries(all.get(d))).containsAll(kept);
      assertThat(common[d].inText()).isEqualTo(all.get(d).inText());
      assertThat(keys(common[d])).isSorted();
      for (int rank = 0; rank < all.get(d).size(); rank++) {
        boolean isKept = kept.contains(entry(all.get(d), rank));
        if (othersHave(all, d, all.get(d).key(rank))) {
          assertThat(isKept).isTrue();
        } else {
          alone++;
          keptAlone += isKept ? 1 : 0;
        }
      }
    }
    assertThat(alone).isGreaterThan(300);
    assertThat((double) keptAlone / alone).isLessThan(1 / 6.0);
  }

  @Test
  void whatOneTextRepeatsIsNotCommon() {
    Grams[] common =
        common(List.of(Grams.of(Texts.of("山".repeat(40))), Grams.of(Texts.of("水".repeat(40)))), 1);
    assertThat(common[0].size()).isZero();
    assertThat(common[1].size()).isZero();
    assertThat(common[0].inText()).isEqualTo(37);
  }

  @Test
  void anyNumberOfThreadsGivesTheSame() {
    SplittableRandom random = new SplittableRandom(4);
    List<Grams> all = new ArrayList<>();
    for (int d = 0; d < 9; d++) {
      all.add(Grams.of(Texts.of(Texts.repetitive(random, 120))));
    }
    Grams[] one = common(all, 1);
    Grams[] several = common(all, 3);
    for (int d = 0; d < one.length; d++) {
      assertThat(entries(several[d])).isEqualTo(entries(one[d]));
    }
  }

  @Test
  void ofSomeTextsThoseAreKeptThatOthersHave() {
    Grams one = Grams.of(Texts.of("春耕先修渠，秋收先晒场。"));
    Grams two = Grams.of(Texts.of("山上种树，河边种柳。"));
    Grams other = Grams.of(Texts.of("秋收先晒场，再入仓。"));
    Grams[] common = Grams.common(new Grams[] {one, two}, new Grams[] {other}, Workers.ALONE);
    assertThat(keys(common[0]))
        .isSubsetOf(keys(one))
        .containsAll(keys(Grams.of(Texts.of("秋收先晒场"))))
        .hasSizeLessThan(one.size());
    assertThat(common[0].inText()).isEqualTo(one.inText());
    assertThat(common[1].size()).isLessThan(two.size());
  }

  private static boolean othersHave(List<Grams> all, int document, long key) {
    return IntStream.range(0, all.size())
        .filter(other -> other != document)
        .anyMatch(other -> keys(all.get(other)).contains(key));
  }

  private static Grams[] common(List<Grams> all, int threads) {
    try (Workers workers = Workers.of(threads)) {
      return Grams.common(all.toArray(Grams[]::new), workers);
    }
  }

  private static List<Long> keys(Grams grams) {
    return IntStream.range(0, grams.size()).mapToObj(grams::key).toList();
  }

  private static Set<String> entries(Grams grams) {
    Set<String> entries = new HashSet<>();
    for (int rank = 0; rank < grams.size(); rank++) {
      entries.add(entry(grams, rank));
    }
    return entries;
  }

  private static String entry(Grams grams, int rank) {
    return grams.key(rank) + "@" + grams.place(rank);
  }
}
