package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {
  private static final Official LIN = Documents.official("林远舟", "", "砚河市", "");
  private static final Official QI = Documents.official("戚明", "", "砚河市", "");
  private static final List<Document> DOCUMENTS =
      List.of(
          Documents.by("甲", LIN),
          Documents.by("乙", Official.UNKNOWN),
          Documents.by("丙", QI),
          Documents.by("丁", LIN),
          Documents.by("戊", Official.UNKNOWN));

  @Test
  void documentsOfOneIdentityHaveOneOfficialAndEachUnknownIsAnother() {
    Corpus corpus = Corpus.of(DOCUMENTS);
    assertThat(corpus.size()).isEqualTo(5);
    assertThat(List.of(0, 1, 2, 3, 4)).extracting(corpus::official).containsExactly(0, 1, 2, 0, 3);
    assertThat(corpus.officialCount()).isEqualTo(4);
    assertThat(List.of(0, 1, 2, 3))
        .extracting(corpus::officialId)
        .containsExactly("砚河市/林远舟", "?乙", "砚河市/戚明", "?戊");
    assertThat(corpus.document(2).id()).isEqualTo("丙");
    assertThat(corpus.text(2).characters(new Span(0, 1))).isEqualTo("丙");
  }

  @Test
  void textsComeByNumberFromWhoeverGivesThem() {
    Corpus corpus = Corpus.of(DOCUMENTS, d -> Documents.normal("第" + d + "篇"));
    assertThat(corpus.text(3).characters(new Span(0, 3))).isEqualTo("第3篇");
    assertThat(corpus.officialCount()).isEqualTo(4);
  }

  @Test
  void eachDocumentHasAText() {
    assertThatThrownBy(() -> Corpus.of(DOCUMENTS, List.of())).hasMessageContaining("5 documents");
  }

  @Test
  void underOtherNamesWhoIsWhoStays() {
    Corpus corpus = Corpus.of(DOCUMENTS);
    Official hidden = Documents.official("子丑", "", "", "");
    List<Document> others =
        List.of(
            Documents.by("1", hidden),
            Documents.by("2", Official.UNKNOWN),
            Documents.by("3", hidden),
            Documents.by("4", Documents.official("寅卯", "", "", "")),
            Documents.by("5", Official.UNKNOWN));
    Corpus renamed = corpus.renamed(others, Normalizer.normalize(others));
    for (int d = 0; d < corpus.size(); d++) {
      assertThat(renamed.official(d)).isEqualTo(corpus.official(d));
      assertThat(renamed.document(d)).isEqualTo(others.get(d));
    }
    assertThat(List.of(0, 1, 2, 3))
        .extracting(renamed::officialId)
        .containsExactly("子丑", "?2", "子丑#3", "?5");
    assertThat(renamed.text(3).characters(new Span(0, 1))).isEqualTo("4");
  }
}
