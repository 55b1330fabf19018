package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taohua.text.NormalText;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

class KinTest {
  private static final NormalText TEXT = Corpora.of(List.of("守住河堤\n备好沙袋")).text(0);

  @Test
  void placesFollowEachOtherByDocumentParagraphAndPart() {
    List<Kin.Place> order =
        List.of(
            part(0, 0, 1, 5),
            part(0, 0, 2, 3),
            part(0, 1, 0, 1),
            Corpora.place(0, 1),
            part(1, 0, 0, 1));
    Stream<Kin.Place> shuffled = Stream.of(4, 2, 0, 3, 1).map(order::get);
    assertThat(shuffled.sorted()).isEqualTo(order);
  }

  @Test
  void aPlaceHasItsCharactersOfItsParagraph() {
    assertThat(Corpora.place(0, 1).characters(TEXT)).isEqualTo(new Span(4, 8));
    assertThat(part(0, 1, 1, 3).characters(TEXT)).isEqualTo(new Span(5, 7));
    assertThat(part(0, 0, 2, 9).characters(TEXT)).isEqualTo(new Span(2, 4));
    assertThat(part(0, 0, 7, 9).characters(TEXT)).isEqualTo(new Span(4, 4));
  }

  @Test
  void aWitnessOfNoPartIsWhole() {
    assertThat(new Witness(0, 1, List.of()).isWhole()).isTrue();
    assertThat(new Witness(0, 1, new Span(0, 5), List.of()).isWhole()).isFalse();
  }

  private static Kin.Place part(int document, int paragraph, int start, int end) {
    return new Kin.Place(new ParagraphPlace(document, paragraph), new Span(start, end));
  }
}
