package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

class VariantTest {
  private static final Corpus CORPUS = Corpora.of(List.of("开会。\n备好1200袋沙，守住河堤\n，。"));

  @Test
  void aParagraphIsAVariantOfAllItsTokens() {
    Variant variant = variant(1, Kin.Place.WHOLE);
    assertThat(variant.tokens()).isEqualTo(new Span(2, 11));
    assertThat(variant.characters()).isEqualTo(new Span(2, 14));
    assertThat(variant.characters(new Span(4, 6))).isEqualTo("1200袋");
    assertThat(variant.within(new Span(4, 6))).isEqualTo(new Span(2, 7));
  }

  @Test
  void aNumberIsNeverCut() {
    assertThat(variant(1, new Span(4, 8)).characters()).isEqualTo(new Span(4, 10));
    assertThat(variant(1, new Span(0, 3)).characters()).isEqualTo(new Span(2, 8));
    assertThat(variant(1, new Span(0, 3)).tokens()).isEqualTo(new Span(2, 5));
  }

  @Test
  void aPassageEndsWithItsParagraph() {
    assertThat(variant(1, new Span(8, 99)).characters()).isEqualTo(new Span(10, 14));
    assertThat(variant(1, new Span(50, 99)).tokens().isEmpty()).isTrue();
  }

  @Test
  void whatSaysNothingHasNoTokens() {
    assertThat(variant(2, Kin.Place.WHOLE).tokens()).isEqualTo(new Span(0, 0));
  }

  private static Variant variant(int paragraph, Span part) {
    Kin.Place place = new Kin.Place(new ParagraphPlace(0, paragraph), part);
    return Variant.of(CORPUS.text(0), List.of(place));
  }
}
