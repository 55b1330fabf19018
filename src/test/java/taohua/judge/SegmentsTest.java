package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.replaced;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taohua.align.Edit;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Span;

class SegmentsTest {
  private final Texts texts = new Texts();

  @BeforeEach
  void tellTwo() {
    texts.add("甲", "2021", 240);
    texts.add("乙", "2020", 240);
  }

  private List<Shared> segments(Edit... edits) {
    Corpus corpus = texts.corpus();
    return new Segments(corpus, texts.explanations(), Texts.passages(corpus), 80)
        .of(List.of(copied(0, 1, edits)), Workers.ALONE);
  }

  private static List<Span> targets(List<Shared> segments) {
    return segments.stream().map(one -> one.alignment().target().characters()).toList();
  }

  private void phrase(int start, int end) {
    texts.formula(0, start, end, 1 + start);
  }

  @Test
  void aSentenceBehindSetPhrasesIsAPassageByItself() {
    phrase(0, 10);
    phrase(40, 50);
    phrase(82, 92);
    Edit[] edits = {
      equal(0, 0, 10),
      replaced(10, 10, 30),
      equal(40, 40, 10),
      replaced(50, 50, 30),
      equal(80, 80, 42)
    };
    List<Shared> segments = segments(edits);
    // The last phrase and the two characters before it are no part of the sentence.
    assertThat(targets(segments)).containsExactly(new Span(0, 50), new Span(92, 122));
    assertThat(segments.get(1).alignment().source().characters()).isEqualTo(new Span(92, 122));
    assertThat(segments.get(1).alignment().matched()).isEqualTo(30);
  }

  @Test
  void setPhrasesAloneAreNotCut() {
    phrase(0, 10);
    phrase(60, 70);
    Edit[] edits = {equal(0, 0, 10), replaced(10, 10, 50), equal(60, 60, 10)};
    assertThat(targets(segments(edits))).containsExactly(new Span(0, 70));
  }

  @Test
  void aDensePassageStaysWhole() {
    assertThat(targets(segments(equal(0, 0, 40), replaced(40, 40, 4), equal(44, 44, 40))))
        .containsExactly(new Span(0, 84));
  }

  @Test
  void muchForeignTextBetweenTwoSentencesMakesTwo() {
    Edit[] edits = {equal(0, 0, 28), replaced(28, 28, 142), equal(170, 170, 28)};
    assertThat(targets(segments(edits))).containsExactly(new Span(0, 28), new Span(170, 198));
  }
}
