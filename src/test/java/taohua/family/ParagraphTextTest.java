package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Paragraph;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

class ParagraphTextTest {
  // The first paragraph is in two pieces. Its characters: 我们要守住河堤再说.
  private static final String TEXT = "我们要（守住\n河堤），再说。\n要“守住\n守住）再说\n再守（住）";
  private static final Corpus CORPUS =
      Corpora.corpus(
          List.of(
              new Document(
                  "a",
                  Heading.EMPTY,
                  TEXT,
                  List.of(
                      new Paragraph(List.of(new Span(0, 6), new Span(7, 14))),
                      Paragraph.of(15, 19),
                      Paragraph.of(20, 25),
                      Paragraph.of(26, 31)))));

  @Test
  void theTextIsThatOfTheJoinedPieces() {
    assertThat(whole(0).text()).isEqualTo("我们要（守住河堤），再说。");
    assertThat(whole(1).text()).isEqualTo("要“守住");
  }

  @Test
  void charactersAreWrittenWithWhatStandsBetweenThem() {
    assertThat(of(0, 3, 5)).isEqualTo("守住");
    assertThat(of(0, 4, 6)).isEqualTo("住河");
    assertThat(of(0, 6, 8)).isEqualTo("堤），再");
    assertThat(of(0, 0, 9)).isEqualTo("我们要（守住河堤），再说");
  }

  @Test
  void aBracketThatOpensClosesBehindTheLastCharacter() {
    assertThat(of(0, 2, 7)).isEqualTo("要（守住河堤）");
    assertThat(of(0, 2, 5)).isEqualTo("要（守住");
    assertThat(of(0, 3, 7)).isEqualTo("守住河堤");
    assertThat(of(1, 0, 3)).isEqualTo("要“守住");
  }

  @Test
  void aBracketThatClosesOpensBeforeTheFirstCharacter() {
    assertThat(of(0, 3, 8)).isEqualTo("（守住河堤），再");
    assertThat(of(0, 4, 8)).isEqualTo("住河堤），再");
    assertThat(of(2, 0, 3)).isEqualTo("守住）再");
    assertThat(of(3, 1, 3)).isEqualTo("守（住）");
  }

  @Test
  void anEmptySpanStandsBehindTheCharacterOrTheClause() {
    assertThat(written(0, 0)).isZero();
    assertThat(written(0, 2)).isEqualTo(2);
    assertThat(written(0, 3)).isEqualTo(4);
    assertThat(written(0, 7)).isEqualTo(10);
    assertThat(written(0, 9)).isEqualTo(12);
    assertThat(written(3, 3)).isEqualTo(4);
  }

  @Test
  void aPassageHasThePunctuationAroundIt() {
    ParagraphText passage = part(0, 3, 7);
    assertThat(passage.text()).isEqualTo("（守住河堤），");
    assertThat(passage.of(new Span(0, 2))).isEqualTo("守住");
    assertThat(passage.written(new Span(0, 4))).isEqualTo(new Span(1, 5));
    assertThat(passage.written(new Span(4, 4))).isEqualTo(new Span(7, 7));
    assertThat(part(0, 7, 9).text()).isEqualTo("再说。");
    assertThat(part(0, 0, 3).text()).isEqualTo("我们要");
    assertThat(part(2, 0, 2).text()).isEqualTo("守住）");
    assertThat(part(0, 50, 60).text()).isEqualTo(whole(0).text());
  }

  private static int written(int paragraph, int at) {
    Span written = whole(paragraph).written(new Span(at, at));
    assertThat(written.isEmpty()).isTrue();
    return written.start();
  }

  private static String of(int paragraph, int start, int end) {
    return whole(paragraph).of(new Span(start, end));
  }

  private static ParagraphText whole(int paragraph) {
    return new ParagraphText(CORPUS, Corpora.place(0, paragraph));
  }

  private static ParagraphText part(int paragraph, int start, int end) {
    ParagraphPlace place = new ParagraphPlace(0, paragraph);
    return new ParagraphText(CORPUS, new Kin.Place(place, new Span(start, end)));
  }
}
