package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

/** A phrase in the speeches of several officials, each a sentence long. */
class StandaloneTest {
  private static final String PHRASE = "巩固渡口修缮成果";

  private static boolean standsAlone(Corpus corpus, IntPredicate evidence) {
    List<Passage> uses =
        IntStream.range(0, corpus.size())
            .mapToObj(
                d -> {
                  String text = corpus.text(d).characters(new Span(0, corpus.text(d).length()));
                  int start = text.indexOf(PHRASE);
                  return new Passage(d, new Span(start, start + PHRASE.length()));
                })
            .toList();
    Formula phrase = new Formula(1, PHRASE, PHRASE.length(), new Formula.Support(3, 3, 3), uses, 1);
    return new Standalone(corpus, new Evidence(corpus, evidence), new WholePhrases(corpus), 3)
        .holds(phrase);
  }

  @Test
  void whatNobodyHereTestifiesToStandsAlone() {
    Corpus corpus = Corpora.of("我们要巩固渡口修缮成果。", "今年要巩固渡口修缮成果。");
    assertThat(standsAlone(corpus, d -> false)).isTrue();
  }

  @Test
  void whatIsSaidWithOtherWordsBesideItStandsAlone() {
    Corpus corpus = Corpora.of("我们积极巩固渡口修缮成果。", "今年全面巩固渡口修缮成果。", "全县继续巩固渡口修缮成果。");
    assertThat(standsAlone(corpus, d -> true)).isTrue();
  }
}
