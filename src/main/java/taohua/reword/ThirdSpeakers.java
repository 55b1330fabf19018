package taohua.reword;

import java.util.stream.IntStream;
import taohua.text.Corpus;

/** How many documents of the background are by neither speaker of two documents. Immutable. */
final class ThirdSpeakers {
  private final Corpus corpus;
  private final int[] by;
  private final int all;

  ThirdSpeakers(Corpus corpus, Compared compared) {
    this.corpus = corpus;
    by = new int[corpus.officialCount()];
    IntStream.range(0, corpus.size())
        .filter(compared::isBackground)
        .forEach(d -> by[corpus.official(d)]++);
    all = IntStream.of(by).sum();
  }

  /** Their documents; the two are by different speakers. */
  int documents(int target, int source) {
    return all - by[corpus.official(target)] - by[corpus.official(source)];
  }
}
