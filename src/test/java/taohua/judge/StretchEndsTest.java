package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.formula.FormulaUse;
import taohua.text.Span;

class StretchEndsTest {
  private static StretchEnds ends(Span... phrases) {
    return new StretchEnds(
        new SetPhrases(List.of(phrases).stream().map(span -> new FormulaUse(span, 1)).toList()));
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  @Test
  void aPhraseAtTheEndIsLeftOut() {
    StretchEnds ends = ends(span(10, 20), span(50, 60));
    assertThat(ends.start(span(10, 60))).isEqualTo(20);
    assertThat(ends.end(span(10, 60))).isEqualTo(50);
  }

  @Test
  void fewerCharactersThanAGramBeyondThePhraseGoWithIt() {
    StretchEnds ends = ends(span(10, 20), span(50, 60));
    assertThat(ends.start(span(7, 63))).isEqualTo(20);
    assertThat(ends.end(span(7, 63))).isEqualTo(50);
    assertThat(ends.start(span(6, 64))).isEqualTo(6);
    assertThat(ends.end(span(6, 64))).isEqualTo(64);
  }

  @Test
  void severalPhrasesGoOneByOne() {
    StretchEnds ends = ends(span(0, 8), span(10, 20), span(40, 48), span(50, 60));
    assertThat(ends.start(span(4, 56))).isEqualTo(20);
    assertThat(ends.end(span(4, 56))).isEqualTo(40);
  }

  @Test
  void aRunWithoutAnythingElseStays() {
    StretchEnds ends = ends(span(0, 30));
    assertThat(ends.start(span(5, 25))).isEqualTo(5);
    assertThat(ends.end(span(5, 25))).isEqualTo(25);
    assertThat(ends().start(span(5, 25))).isEqualTo(5);
    assertThat(ends().end(span(5, 25))).isEqualTo(25);
  }
}
