package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Winnowing;
import taohua.parallel.Workers;
import taohua.text.Corpus;

class PostingsTest {
  @Test
  void aShingleLeadsToAllWhoHoldIt() {
    WinnowedPostings postings =
        WinnowedPostings.inverted(new long[][] {{-3, 5, 8}, {5}, {}, {-3, 5, 9}, {7}});
    assertThat(postings.shared()).containsExactly(-3, 5);
    assertThat(postings.documents(-3)).containsExactly(0, 3);
    assertThat(postings.documents(5)).containsExactly(0, 1, 3);
  }

  @Test
  void whatOneOrNobodyHoldsIsNotListed() {
    WinnowedPostings postings = WinnowedPostings.inverted(new long[][] {{1, 2}, {2, 3}});
    assertThat(postings.documents(1)).isEmpty();
    assertThat(postings.documents(3)).isEmpty();
    assertThat(postings.documents(44)).isEmpty();
    assertThat(WinnowedPostings.inverted(new long[0][]).shared()).isEmpty();
  }

  @Test
  void theShinglesOfACorpusAreThoseThatWinnowingPicks() {
    Corpus corpus = corpus();
    IntPredicate listed = d -> d % 4 != 3;
    TreeMap<Long, List<Integer>> expected = new TreeMap<>();
    for (int d = 0; d < corpus.size(); d++) {
      if (listed.test(d)) {
        for (long shingle : Winnowing.pick(corpus.text(d), ShingleOptions.DEFAULT)) {
          expected.computeIfAbsent(shingle, key -> new ArrayList<>()).add(d);
        }
      }
    }
    expected.values().removeIf(holders -> holders.size() < 2);
    for (int threads : new int[] {1, 3}) {
      Postings postings = postings(corpus, listed, threads);
      assertThat(postings.shared())
          .containsExactly(expected.keySet().stream().mapToLong(Long::longValue).toArray());
      for (Map.Entry<Long, List<Integer>> entry : expected.entrySet()) {
        assertThat(Arrays.stream(postings.documents(entry.getKey())).boxed().toList())
            .isEqualTo(entry.getValue());
      }
    }
    assertThat(expected).hasSizeGreaterThan(20);
  }

  private static Corpus corpus() {
    Speech speech = new Speech(1);
    SplittableRandom random = new SplittableRandom(1);
    List<String> passages = List.of(speech.paragraph(60), speech.paragraph(60));
    List<List<String>> documents = new ArrayList<>();
    for (int d = 0; d < 12; d++) {
      documents.add(List.of(speech.paragraph(40), passages.get(random.nextInt(2))));
    }
    return Speech.corpus(documents);
  }

  private static Postings postings(Corpus corpus, IntPredicate listed, int threads) {
    try (Workers workers = Workers.of(threads)) {
      return Postings.of(corpus, listed, ShingleOptions.DEFAULT, workers);
    }
  }
}
