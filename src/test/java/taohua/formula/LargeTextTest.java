package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

/** Texts that would take quadratic time if anything did. */
class LargeTextTest {
  @Test
  void oneCharacterAMillionTimesIsOneFormulaOfFewOccurrences() {
    String text = "发".repeat(1_000_000);
    Corpus corpus = Corpora.of(text, text, text);
    Lexicon lexicon = Lexicons.build(corpus, List.of(), FormulaOptions.DEFAULT);
    assertThat(lexicon.phrases()).hasSize(1);
    Formula formula = lexicon.phrases().get(0);
    assertThat(formula.length()).isEqualTo(Sentences.LONGEST);
    assertThat(formula.occurrences()).hasSize(3 * (1_000_000 / formula.length()));
  }
}
