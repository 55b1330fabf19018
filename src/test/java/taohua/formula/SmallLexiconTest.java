package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Span;

/** The lexicons of small corpora, by their definition; fast enough for a mutation run. */
class SmallLexiconTest {
  @Test
  void everyLexiconEqualsTheOneOfItsDefinition() {
    Random random = new Random(24);
    for (int round = 0; round < 40; round++) {
      Corpus corpus = Corpora.random(random, 2 + random.nextInt(5), 3);
      FormulaOptions options = new FormulaOptions(2 + random.nextInt(5), 2, 10);
      assertThat(officials(corpus, options))
          .as("round %d", round)
          .isEqualTo(LexiconOracle.phrases(corpus, options));
    }
  }

  @Test
  void usesAreAllThatDoNotOverlap() {
    Random random = new Random(25);
    for (int round = 0; round < 20; round++) {
      Corpus corpus = Corpora.random(random, 3, 4);
      for (Formula formula : formulas(corpus, new FormulaOptions(2, 2, 10))) {
        int count = 0;
        for (int d = 0; d < corpus.size(); d++) {
          count += count(corpus, d, Corpora.characters(corpus, formula));
        }
        assertThat(formula.occurrences()).as(formula.text()).hasSize(count).isSorted();
      }
    }
  }

  private static int count(Corpus corpus, int document, String phrase) {
    String characters =
        corpus.text(document).characters(new Span(0, corpus.text(document).length()));
    int count = 0;
    for (int at = characters.indexOf(phrase); at >= 0; ) {
      boolean isOne = at + phrase.length() <= corpus.text(document).sentence(at).end();
      count += isOne ? 1 : 0;
      at = characters.indexOf(phrase, isOne ? at + phrase.length() : at + 1);
    }
    return count;
  }

  private static List<Formula> formulas(Corpus corpus, FormulaOptions options) {
    return Lexicons.build(corpus, List.of(), options).phrases();
  }

  private static Map<String, BitSet> officials(Corpus corpus, FormulaOptions options) {
    Map<String, BitSet> officials = new TreeMap<>();
    for (Formula formula : formulas(corpus, options)) {
      BitSet users = new BitSet();
      formula.occurrences().forEach(use -> users.set(corpus.official(use.document())));
      assertThat(formula.support().officials()).isEqualTo(users.cardinality());
      officials.put(Corpora.characters(corpus, formula), users);
    }
    return officials;
  }
}
