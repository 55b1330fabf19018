package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.replaced;
import static taohua.judge.Texts.shared;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Span;

class SharedByDocumentTest {
  private static final Shared FIRST = copied(0, 1, equal(0, 0, 5));
  private static final Shared SECOND = copied(0, 1, equal(0, 9, 5));
  private static final Shared THIRD = copied(0, 2, equal(0, 0, 5));
  private static final Shared FOURTH = copied(0, 1, equal(3, 0, 5));
  private static final Shared FIFTH = copied(1, 0, equal(0, 0, 5));

  @Test
  void passagesAreRankedByTargetPlaceAndSource() {
    List<Shared> all = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);
    for (long seed = 0; seed < 9; seed++) {
      SharedByDocument shared = SharedByDocument.of(corpus(), Texts.shuffled(all, seed));
      assertThat(shared.size()).isEqualTo(5);
      for (int rank = 0; rank < 5; rank++) {
        assertThat(shared.get(rank)).isSameAs(all.get(rank));
      }
      assertThat(shared.of(1).toIntArray()).containsExactly(0, 1, 3, 4);
      assertThat(shared.of(2, rank -> true)).containsExactly(THIRD);
      assertThat(shared.of(0, rank -> rank > 2)).containsExactly(FOURTH, FIFTH);
    }
  }

  @Test
  void whatIsKeptIsRankedAnew() {
    SharedByDocument shared =
        SharedByDocument.of(corpus(), List.of(FIRST, THIRD, FIFTH)).only(rank -> rank != 1);
    assertThat(shared.size()).isEqualTo(2);
    assertThat(shared.get(1)).isSameAs(FIFTH);
    assertThat(shared.of(0).toIntArray()).containsExactly(0, 1);
    assertThat(shared.of(2).toIntArray()).isEmpty();
  }

  @Test
  void aPassageCountsForItsTargetAndForTheSourceIfUndirected() {
    Shared undirected =
        shared(0, 1, Direction.UNDIRECTED, Relation.OTHER, equal(0, 4, 3), replaced(3, 7, 2));
    assertThat(undirected.matched(0)).containsExactly(new Span(0, 3));
    assertThat(undirected.matched(1)).containsExactly(new Span(4, 7));
    assertThat(FIRST.matched(0)).containsExactly(new Span(0, 5));
    assertThat(FIRST.matched(1)).isEmpty();
    assertThat(FIRST.partner(0)).isEqualTo(1);
    assertThat(FIRST.partner(1)).isZero();
  }

  private static Corpus corpus() {
    Texts texts = new Texts();
    texts.add("甲", "", 20);
    texts.add("乙", "", 20);
    texts.add("丙", "", 20);
    return texts.corpus();
  }
}
