package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

class KinshipsTest {
  @Test
  void anAlignmentOverABorderTellsOfTwoParagraphs() {
    Corpus corpus = corpus(List.of(24, 30), List.of(24, 30));
    Alignment alignment = alignment(equal(4, 4, 40));
    assertThat(Kinships.shared(corpus, alignment))
        .isEqualTo(
            Map.of(
                kin(0, 0), new Kinships.Common(20, span(4, 24), span(4, 24)),
                kin(1, 1), new Kinships.Common(20, span(24, 44), span(24, 44))));
    assertThat(Kinships.of(corpus, List.of(alignment))).containsExactly(kin(0, 0), kin(1, 1));
  }

  @Test
  void theSourceMayStandElsewhere() {
    Corpus corpus = corpus(List.of(24, 30), List.of(30, 24, 30));
    assertThat(Kinships.shared(corpus, alignment(equal(4, 34, 40))))
        .isEqualTo(
            Map.of(
                kin(0, 1), new Kinships.Common(20, span(4, 24), span(34, 54)),
                kin(1, 2), new Kinships.Common(20, span(24, 44), span(54, 74))));
  }

  @Test
  void whatMatchesIsAddedUpAndTheRestLiesBetween() {
    Corpus corpus = corpus(List.of(24), List.of(24));
    Alignment alignment =
        alignment(
            new Edit.Inserted(span(0, 2), span(0, 0)),
            equal(2, 0, 5),
            new Edit.Replaced(span(7, 9), span(5, 6)),
            new Edit.Slot(span(9, 11), span(6, 11)),
            new Edit.Deleted(span(11, 11), span(11, 13)));
    assertThat(Kinships.shared(corpus, alignment))
        .isEqualTo(Map.of(kin(0, 0), new Kinships.Common(7, span(2, 11), span(0, 11))));
  }

  @Test
  void aPlaceholderMayBeLongerThanWhatItStandsFor() {
    Corpus corpus = corpus(List.of(24, 24), List.of(24, 24));
    assertThat(Kinships.shared(corpus, alignment(new Edit.Slot(span(22, 26), span(23, 24)))))
        .isEqualTo(
            Map.of(
                kin(0, 0), new Kinships.Common(2, span(22, 24), span(23, 24)),
                kin(1, 0), new Kinships.Common(2, span(24, 26), span(24, 24))));
  }

  @Test
  void halfOfBothParagraphsIsShared() {
    assertThat(of(24, 24, 12)).isTrue();
    assertThat(of(24, 24, 11)).isFalse();
    assertThat(of(24, 40, 16)).isTrue();
    assertThat(of(40, 24, 16)).isTrue();
    assertThat(of(24, 40, 15)).isFalse();
  }

  @Test
  void shortParagraphsAreNoKin() {
    assertThat(of(20, 20, 20)).isTrue();
    assertThat(of(19, 20, 19)).isFalse();
    assertThat(of(20, 19, 19)).isFalse();
  }

  @Test
  void noAlignmentsMakeNoKinships() {
    assertThat(Kinships.of(corpus(List.of(24), List.of(24)), List.of())).isEmpty();
  }

  private static boolean of(int target, int source, int matched) {
    Corpus corpus = corpus(List.of(target), List.of(source));
    List<Kin> kin = Kinships.of(corpus, List.of(alignment(equal(0, 0, matched))));
    assertThat(kin).isIn(List.of(), List.of(kin(0, 0)));
    return !kin.isEmpty();
  }

  /** Two documents with paragraphs of so many characters. */
  private static Corpus corpus(List<Integer> target, List<Integer> source) {
    return Corpora.of(List.of(text(target), text(source)));
  }

  private static String text(List<Integer> lengths) {
    return String.join("\n", lengths.stream().map("堤"::repeat).toList());
  }

  private static Alignment alignment(Edit... edits) {
    return new Alignment(new Passage(0, span(0, 24)), new Passage(1, span(0, 24)), List.of(edits));
  }

  private static Edit equal(int target, int source, int length) {
    return new Edit.Equal(span(target, target + length), span(source, source + length));
  }

  private static Kin kin(int target, int source) {
    return new Kin(Corpora.place(0, target), Corpora.place(1, source));
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }
}
