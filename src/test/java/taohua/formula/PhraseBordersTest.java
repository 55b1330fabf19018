package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.formula.whole.Clauses;
import taohua.language.Words;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

class PhraseBordersTest {
  @Test
  void phrasesStartAndEndAtWordsThatMayOpenAndCloseThem() {
    Random random = new Random(41);
    for (int round = 0; round < 40; round++) {
      Corpus corpus = Corpora.random(random, 4, 4);
      JoinedText joined =
          new JoinedText(
              corpus,
              new CommonRuns(new Evidence(corpus, d -> true), 3, 2, Workers.ALONE),
              Workers.ALONE);
      PhraseBorders borders = new PhraseBorders(corpus, joined, new Clauses());
      // Asked in any order, since a clause is divided only when somebody asks for it.
      for (int question = 0; question < 200 && joined.size() > 0; question++) {
        assertRight(borders, corpus, joined, random.nextInt(joined.size()), random);
      }
    }
  }

  private static void assertRight(
      PhraseBorders borders, Corpus corpus, JoinedText joined, int place, Random random) {
    NormalText text = corpus.text(joined.documentAt(place));
    int character = joined.characterAt(place);
    int room = joined.stretch(joined.stretchAt(place)).end() - character;
    if (room == 0) {
      return;
    }
    int length = 1 + random.nextInt(room);
    boolean starts = starts(text, character);
    BitSet ends = new BitSet();
    for (int end = character + 1; end <= character + length; end++) {
      ends.set(end - character, starts && ends(text, end));
    }
    assertThat(borders.lengths(place, length).stream().filter(end -> end > 0))
        .containsExactlyElementsOf(ends.stream().boxed().toList());
  }

  private static boolean starts(NormalText text, int character) {
    Span clause = text.clause(character, text.sentence(character));
    return Words.of(text.characters(clause)).stream()
        .filter(word -> clause.start() + word.start() == character)
        .anyMatch(word -> !Clauses.NEVER_FIRST.contains(word.text()));
  }

  private static boolean ends(NormalText text, int end) {
    Span clause = text.clause(end - 1, text.sentence(end - 1));
    return Words.of(text.characters(clause)).stream()
        .filter(word -> clause.start() + word.end() == end)
        .anyMatch(word -> !Clauses.NEVER_LAST.contains(word.text()));
  }
}
