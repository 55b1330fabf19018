package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

class KinGraphTest {
  // Documents 0 and 2 say the same but for punctuation.
  private static final Corpus CORPUS =
      Corpora.corpus(
          List.of(
              Corpora.document("d", "", "守住河堤"),
              Corpora.document("b", "", "备好沙袋"),
              Corpora.document("a", "", "守住，河堤。"),
              Corpora.document("c", "", "修好路灯\n看好水库")));

  @Test
  void variantsAreNumberedByTheIdsOfTheirDocuments() {
    KinGraph graph = graph(kin(0, 1), kin(3, 2));
    assertThat(graph.size()).isEqualTo(3);
    assertThat(graph.variant(0).places()).containsExactly(Corpora.place(2), Corpora.place(0));
    assertThat(graph.variant(1).places()).containsExactly(Corpora.place(1));
    assertThat(graph.variant(2).places()).containsExactly(Corpora.place(3));
    assertThat(graph.variant(0).text()).isSameAs(CORPUS.text(2));
  }

  @Test
  void kinAreAscendingAndEachOnce() {
    KinGraph graph = graph(kin(3, 0), kin(0, 1), kin(2, 3), kin(1, 2), kin(3, 0));
    assertThat(neighbours(graph)).containsExactly(List.of(1, 2), List.of(0), List.of(0));
  }

  @Test
  void nobodyIsHisOwnKin() {
    assertThat(neighbours(graph(kin(0, 2)))).containsExactly(List.of());
  }

  @Test
  void paragraphsOfOneDocumentFollowEachOther() {
    KinGraph graph = graph(new Kin(Corpora.place(3, 1), Corpora.place(3, 0)));
    assertThat(graph.variant(0).places()).containsExactly(Corpora.place(3, 0));
    assertThat(graph.variant(1).places()).containsExactly(Corpora.place(3, 1));
  }

  @Test
  void noKinshipsMakeNoVariants() {
    assertThat(graph().size()).isZero();
  }

  private static KinGraph graph(Kin... kin) {
    return new KinGraph(CORPUS, List.of(kin));
  }

  private static Kin kin(int a, int b) {
    return new Kin(Corpora.place(a), Corpora.place(b));
  }

  private static List<List<Integer>> neighbours(KinGraph graph) {
    return IntStream.range(0, graph.size())
        .mapToObj(v -> List.copyOf(graph.neighbours(v)))
        .toList();
  }
}
