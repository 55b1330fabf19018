package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.ParagraphPlace;
import taohua.text.Passage;
import taohua.text.Span;

class InnerKinshipsTest {
  @Test
  void aPassageIsCountedFromItsParagraphsFirstCharacter() {
    Corpus corpus = Corpora.of(List.of("堤".repeat(10) + "\n" + "堤".repeat(90), "堤".repeat(100)));
    assertThat(InnerKinships.of(corpus, List.of(alignment(0, 1, equal(30, 20, 40)))))
        .containsExactly(
            new Kin(
                new Kin.Place(new ParagraphPlace(0, 1), new Span(20, 60)),
                new Kin.Place(new ParagraphPlace(1, 0), new Span(20, 60))));
  }

  @Test
  void fortyCharactersAreEnough() {
    assertThat(pairs(200, 200, equal(0, 0, 40))).isEqualTo(1);
    assertThat(pairs(200, 200, equal(0, 0, 39))).isZero();
  }

  @Test
  void mostOfBothParagraphsIsNoPassage() {
    assertThat(pairs(50, 50, equal(0, 0, 40))).isZero();
    assertThat(pairs(51, 50, equal(0, 0, 40))).isEqualTo(1);
    assertThat(pairs(50, 51, equal(0, 0, 40))).isEqualTo(1);
    assertThat(pairs(51, 51, equal(0, 0, 40))).isEqualTo(1);
  }

  @Test
  void mostOfAPassageIsShared() {
    assertThat(pairs(200, 200, equal(0, 0, 20), equal(46, 47, 20))).isEqualTo(1);
    assertThat(pairs(200, 200, equal(0, 0, 20), equal(46, 48, 20))).isZero();
    assertThat(pairs(200, 200, equal(0, 0, 20), equal(47, 47, 20))).isZero();
  }

  @Test
  void thePassageThatMostAlignmentsHaveStandsForThoseThatResembleIt() {
    List<Kin> kin =
        of(
            alignment(0, 3, equal(12, 0, 52)),
            alignment(0, 1, equal(10, 0, 50)),
            alignment(0, 2, equal(10, 0, 50)));
    assertThat(kin)
        .containsExactly(kin(10, 60, 3, 0, 52), kin(10, 60, 1, 0, 50), kin(10, 60, 2, 0, 50));
  }

  @Test
  void ofEquallyFrequentOnesTheLongestStandsForAllAndThenTheFirst() {
    assertThat(of(alignment(0, 1, equal(10, 0, 50)), alignment(0, 2, equal(12, 0, 52))))
        .containsExactly(kin(12, 64, 1, 0, 50), kin(12, 64, 2, 0, 52));
    assertThat(of(alignment(0, 1, equal(12, 0, 50)), alignment(0, 2, equal(10, 0, 50))))
        .containsExactly(kin(10, 60, 1, 0, 50), kin(10, 60, 2, 0, 50));
  }

  @Test
  void passagesThatOverlapLessStayTwo() {
    // 30 of 100 characters: exactly the share that makes two passages one.
    assertThat(of(alignment(0, 1, equal(0, 0, 50)), alignment(0, 2, equal(20, 0, 50))))
        .containsExactly(kin(0, 50, 1, 0, 50), kin(0, 50, 2, 0, 50));
    assertThat(of(alignment(0, 1, equal(0, 0, 50)), alignment(0, 2, equal(21, 0, 50))))
        .containsExactly(kin(0, 50, 1, 0, 50), kin(21, 71, 2, 0, 50));
  }

  @Test
  void bothSidesAreSettled() {
    List<Kin> kin =
        of(
            alignment(1, 0, equal(0, 12, 50)),
            alignment(2, 0, equal(0, 10, 50)),
            alignment(3, 0, equal(0, 10, 50)));
    assertThat(kin).allSatisfy(one -> assertThat(one.b().part()).isEqualTo(new Span(10, 60)));
  }

  @Test
  void aPairIsToldOnce() {
    assertThat(of(alignment(0, 1, equal(10, 0, 50)), alignment(0, 1, equal(10, 0, 50)))).hasSize(1);
  }

  private static long pairs(int target, int source, Edit... edits) {
    Corpus corpus = Corpora.of(List.of("堤".repeat(target), "堤".repeat(source)));
    return InnerKinships.of(corpus, List.of(alignment(0, 1, edits))).size();
  }

  private static List<Kin> of(Alignment... alignments) {
    String text = "堤".repeat(200);
    return InnerKinships.of(Corpora.of(List.of(text, text, text, text)), Arrays.asList(alignments));
  }

  private static Kin kin(int start, int end, int other, int otherStart, int otherEnd) {
    return new Kin(
        new Kin.Place(new ParagraphPlace(0, 0), new Span(start, end)),
        new Kin.Place(new ParagraphPlace(other, 0), new Span(otherStart, otherEnd)));
  }

  private static Alignment alignment(int target, int source, Edit... edits) {
    Span all = new Span(0, 100);
    return new Alignment(new Passage(target, all), new Passage(source, all), List.of(edits));
  }

  private static Edit equal(int target, int source, int length) {
    return new Edit.Equal(new Span(target, target + length), new Span(source, source + length));
  }
}
