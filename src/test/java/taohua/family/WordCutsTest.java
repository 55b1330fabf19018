package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

class WordCutsTest {
  // Tokens: 我们, a number, 公斤, 粮食.
  private static final Corpus CORPUS = Corpora.of(List.of("我们1200公斤粮食"));
  private static final WordCuts CUTS = new WordCuts(Clustered.variant(CORPUS, 0));

  @Test
  void aCutThroughAWordLeavesItsHalves() {
    assertThat(CUTS.cutBefore(1)).isEqualTo(1);
    assertThat(CUTS.cutAfter(1)).isEqualTo(1);
    assertThat(CUTS.cutBefore(6)).isEqualTo(1);
    assertThat(CUTS.cutAfter(6)).isEqualTo(1);
  }

  @Test
  void aCutBetweenWordsLeavesNothing() {
    for (int token : new int[] {0, 2, 3, 5, 7}) {
      assertThat(CUTS.cutBefore(token)).as("before %d", token).isZero();
      assertThat(CUTS.cutAfter(token)).as("after %d", token).isZero();
    }
  }
}
