package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.formula.suffix.SharedPrefixes;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

class JoinedTextTest {
  @Test
  void everyPlaceLeadsBackToItsCharacter() {
    Random random = new Random(12);
    for (int round = 0; round < 30; round++) {
      Corpus corpus = Corpora.random(random, 4, 5);
      CommonRuns runs = new CommonRuns(new Evidence(corpus, d -> true), 3, 2, Workers.ALONE);
      JoinedText joined = new JoinedText(corpus, runs, Workers.ALONE);
      int[] symbols = joined.symbols();
      assertThat(symbols).hasSize(joined.size() + 1);
      assertThat(symbols[joined.size()]).isZero();
      List<String> places = new ArrayList<>();
      for (int place = 0; place < joined.size(); place++) {
        int document = joined.documentAt(place);
        int stretch = joined.stretchAt(place);
        Span characters = joined.stretch(stretch);
        int character = joined.characterAt(place);
        assertThat(character).isEqualTo(characters.start() + place - joined.placeOf(stretch));
        if (character == characters.end()) {
          assertThat(symbols[place]).isEqualTo(SharedPrefixes.SEPARATOR);
          places.add(document + " " + characters);
        } else {
          NormalText text = corpus.text(document);
          assertThat(symbols[place]).isEqualTo(text.character(character));
          assertThat(joined.sentence(stretch)).isEqualTo(text.sentence(character));
        }
      }
      assertThat(places).isEqualTo(stretches(corpus, runs));
    }
  }

  private static List<String> stretches(Corpus corpus, CommonRuns runs) {
    List<String> stretches = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      int document = d;
      runs.forEach(
          d, (sentence, start, end) -> stretches.add(document + " " + new Span(start, end)));
    }
    return stretches;
  }
}
