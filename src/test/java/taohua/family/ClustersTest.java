package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

class ClustersTest {
  private static final Random RANDOM = new Random(5);
  private static final String TEXT = random(40);

  @Test
  void aClusterHasTwoOfficialsOrMore() {
    Corpus one =
        Corpora.corpus(
            List.of(Corpora.document("a", "柳承宇", TEXT), Corpora.document("b", "柳承宇", TEXT)));
    assertThat(clusters(one, Corpora.all(one))).isEmpty();
    Corpus two = Corpora.of(List.of(TEXT, TEXT));
    assertThat(clusters(two, Corpora.all(two))).hasSize(1);
  }

  @Test
  void sixTenthsInCommonAreEnough() {
    assertThat(together(TEXT, TEXT.substring(0, 24) + random(16))).isTrue();
    assertThat(together(TEXT, TEXT.substring(0, 23) + random(17))).isFalse();
  }

  @Test
  void aMuchLongerTextDoesNotResembleItsPart() {
    assertThat(together(TEXT.substring(0, 30), TEXT.substring(0, 30) + random(40))).isTrue();
    assertThat(together(TEXT.substring(0, 30) + random(40), TEXT.substring(0, 30))).isTrue();
    assertThat(together(TEXT.substring(0, 30), TEXT.substring(0, 30) + random(41))).isFalse();
  }

  @Test
  void kinOfKinJoinWhatResemblesTheCentre() {
    Corpus corpus = Corpora.of(List.of(edited(0), edited(5), edited(10), edited(15), edited(20)));
    List<Kin> chain = new ArrayList<>();
    for (int d = 1; d < corpus.size(); d++) {
      chain.add(new Kin(Corpora.place(d - 1), Corpora.place(d)));
    }
    assertThat(clusters(corpus, chain))
        .singleElement()
        .satisfies(cluster -> assertThat(documents(cluster)).containsExactly(0, 1, 2, 3, 4));
  }

  @Test
  void theMostRepeatedTextLeads() {
    Corpus corpus = Corpora.of(List.of(edited(0), TEXT, TEXT));
    assertThat(clusters(corpus, Corpora.all(corpus)).get(0).centre().places())
        .containsExactly(Corpora.place(1), Corpora.place(2));
  }

  @Test
  void theMemberThatMostResemblesTheOthersIsTheCentre() {
    // The first has most kin, but differs from the others more than they do among themselves.
    String odd = TEXT.substring(0, 28) + random(12);
    Corpus corpus = Corpora.of(List.of(odd, edited(0), edited(2), TEXT, edited(4)));
    List<Kin> kin = Corpora.star(corpus);
    assertThat(clusters(corpus, kin))
        .singleElement()
        .satisfies(
            cluster -> {
              assertThat(cluster.centre().places()).containsExactly(Corpora.place(3));
              assertThat(documents(cluster)).containsExactly(0, 1, 2, 3, 4);
            });
  }

  @Test
  void theLeaderStaysWhereTheMedoidWouldLoseMembers() {
    // What resembles the leader on either side has little in common.
    String left = TEXT.substring(0, 27) + random(13);
    String right = random(13) + TEXT.substring(13);
    Corpus corpus = Corpora.of(List.of(left, TEXT, TEXT, right));
    assertThat(clusters(corpus, Corpora.all(corpus)))
        .singleElement()
        .satisfies(cluster -> assertThat(documents(cluster)).containsExactly(0, 1, 2, 3));
  }

  @Test
  void aVariantBelongsToOneCluster() {
    String other = random(40);
    String both = TEXT.substring(0, 32) + other.substring(0, 32);
    Corpus corpus = Corpora.of(List.of(TEXT, TEXT, other, other, both));
    List<Cluster> clusters = clusters(corpus, Corpora.all(corpus));
    List<Integer> all = new ArrayList<>();
    clusters.forEach(cluster -> all.addAll(documents(cluster)));
    assertThat(all).doesNotHaveDuplicates().contains(0, 1, 2, 3);
    assertThat(clusters).hasSize(2);
  }

  @Test
  void noKinshipsMakeNoClusters() {
    Corpus corpus = Corpora.of(List.of(TEXT));
    assertThat(clusters(corpus, List.of())).isEmpty();
  }

  private static boolean together(String a, String b) {
    Corpus corpus = Corpora.of(List.of(a, b));
    return !clusters(corpus, Corpora.all(corpus)).isEmpty();
  }

  private static List<Cluster> clusters(Corpus corpus, List<Kin> kin) {
    return Clusters.of(corpus, new KinGraph(corpus, kin));
  }

  /** The documents of a cluster in the order of its rows. */
  private static List<Integer> documents(Cluster cluster) {
    List<Integer> documents = new ArrayList<>();
    for (Row row : cluster.rows()) {
      row.variant().places().forEach(place -> documents.add(place.document()));
    }
    return documents;
  }

  private static String edited(int at) {
    return TEXT.substring(0, at) + random(2) + TEXT.substring(at + 2);
  }

  /** Ideographs that hardly repeat; the later ones of the block stand for no numeral. */
  private static String random(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('\u6000' + RANDOM.nextInt(8000)));
    }
    return text.toString();
  }
}
