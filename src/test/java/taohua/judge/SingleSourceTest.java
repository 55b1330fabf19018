package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private void document(String official, String date) {
    String id = "d" + documents.size();
    Official who = new Official("", "", "", Optional.empty(), official);
    Heading heading = new Heading("", who, When.parse(date, When.Kind.DELIVERED), "", Map.of());
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
