package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.text.When;

class SingleSourceTest {
  private static final List<List<Integer>> ORDERS =
      List.of(
          List.of(0, 1, 2),
          List.of(0, 2, 1),
          List.of(1, 0, 2),
          List.of(1, 2, 0),
          List.of(2, 0, 1),
          List.of(2, 1, 0));

  private final List<Document> documents = new ArrayList<>();

  @Test
  void theEarliestOfSeveralExplains() {
    document("甲", "2021");
    document("乙", "2020");
    document("丙", "2022");
    assertOnly(1);
  }

  @Test
  void nobodyExplainsWhereOneHasNoDate() {
    document("甲", "2021");
    document("乙", "2020");
    document("丙", "");
    assertOnly(SingleSource.NOBODY);
  }

  @Test
  void nobodyExplainsWhereTheEarliestDatesTouch() {
    document("甲", "2020-05");
    document("乙", "2020");
    document("丙", "2022");
    assertOnly(SingleSource.NOBODY);
  }

  @Test
  void anOfficialsOwnOtherDocumentsAreNoRivals() {
    document("甲", "");
    document("甲", "2020");
    document("丙", "2022");
    assertOnly(1);
  }

  @Test
  void anUploadDateTellsNothing() {
    document("甲", "2020", When.Kind.UPLOADED);
    document("乙", "2021");
    document("丙", "2022");
    assertOnly(SingleSource.NOBODY);
  }

  @Test
  void whatNobodyElseHasNobodyExplains() {
    document("甲", "2020");
    Corpus corpus = Corpus.of(documents, Normalizer.normalize(documents));
    SingleSource single = new SingleSource(corpus, 2);
    assertThat(single.of(1)).isEqualTo(SingleSource.NOBODY);
    single.add(new Span(0, 1), 0);
    assertThat(single.of(0)).isZero();
    assertThat(single.of(1)).isEqualTo(SingleSource.NOBODY);
  }

  /** Who explains ends before every document of another official begins that has the character. */
  @Test
  void theAnswerIsThatOfTheDefinition() {
    List<String> dates =
        List.of("", "2020", "2020-05", "2020-05-03", "2020-06", "2021", "2021-01-01");
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      documents.clear();
      int size = 1 + random.nextInt(5);
      for (int d = 0; d < size; d++) {
        document("甲乙丙".substring(random.nextInt(3)).substring(0, 1), any(dates, random));
      }
      Corpus corpus = Corpus.of(documents, Normalizer.normalize(documents));
      SingleSource single = new SingleSource(corpus, 1);
      List<Integer> order = new ArrayList<>();
      for (int d = 0; d < size; d++) {
        order.add(d);
      }
      Collections.shuffle(order, random);
      order.forEach(document -> single.add(new Span(0, 1), document));
      List<Integer> explaining =
          order.stream().filter(one -> explains(corpus, one, order)).toList();
      if (explaining.isEmpty()) {
        assertThat(single.of(0)).as("seed %d", seed).isEqualTo(SingleSource.NOBODY);
      } else {
        assertThat(explaining).as("seed %d", seed).contains(single.of(0));
      }
    }
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static boolean explains(Corpus corpus, int one, List<Integer> all) {
    return all.stream()
        .allMatch(
            other ->
                corpus.official(one) == corpus.official(other)
                    ? day(corpus, one, false) <= day(corpus, other, false)
                    : day(corpus, one, false) < day(corpus, other, true));
  }

  private static long day(Corpus corpus, int document, boolean first) {
    return corpus
        .document(document)
        .heading()
        .when()
        .map(when -> (first ? when.from() : when.to()).toEpochDay())
        .orElse(first ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private void document(String official, String date) {
    document(official, date, When.Kind.DELIVERED);
  }

  private void document(String official, String date, When.Kind kind) {
    String id = "d" + documents.size();
    Official who = new Official("", "", "", Optional.empty(), official);
    Heading heading = new Heading("", who, When.parse(date, kind), Optional.empty(), Map.of());
    documents.add(new Document(id, heading, "文", List.of(Paragraph.of(0, 1))));
  }

  private void assertOnly(int expected) {
    Corpus corpus = Corpus.of(documents, Normalizer.normalize(documents));
    for (List<Integer> order : ORDERS) {
      SingleSource single = new SingleSource(corpus, 1);
      order.forEach(document -> single.add(new Span(0, 1), document));
      assertThat(single.of(0)).as("in the order %s", order).isEqualTo(expected);
    }
  }
}
