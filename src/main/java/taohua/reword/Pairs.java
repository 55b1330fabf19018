package taohua.reword;

import java.util.BitSet;
import taohua.text.Corpus;

/**
 * Which pairs of documents are compared: those for which enough documents of third speakers tell
 * what everybody says. Documents by the speaker of either tell nothing of what he found with the
 * other.
 */
final class Pairs {
  private final ThirdSpeakers others;
  private final BitSet[] sources;
  private final long count;
  private final int background;

  private Pairs(ThirdSpeakers others, BitSet[] sources, int background) {
    this.others = others;
    this.sources = sources;
    this.background = background;
    long pairs = 0;
    for (BitSet own : sources) {
      pairs += own.cardinality();
    }
    count = pairs;
  }

  static Pairs of(Corpus corpus, Compared compared) {
    ThirdSpeakers others = new ThirdSpeakers(corpus, compared);
    BitSet[] sources = new BitSet[corpus.size()];
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    for (int t = 0; t < sources.length; t++) {
      sources[t] = new BitSet();
      for (int s = 0; s < sources.length; s++) {
        if (compared.isPair(t, s, corpus)) {
          int third = others.documents(t, s);
          most = Math.max(most, third);
          if (third >= Rewordings.FEWEST) {
            fewest = Math.min(fewest, third);
            sources[t].set(s);
          }
        }
      }
    }
    return new Pairs(others, sources, fewest == Integer.MAX_VALUE ? most : fewest);
  }

  boolean isTarget(int document) {
    return !sources[document].isEmpty();
  }

  boolean isPair(int target, int source) {
    return sources[target].get(source);
  }

  /** How many documents tell of that pair what everybody says. */
  int background(int target, int source) {
    return others.documents(target, source);
  }

  long count() {
    return count;
  }

  /**
   * For the pair with fewest, how many documents of third speakers tell what everybody says; if no
   * pair is compared, for the one with most.
   */
  int background() {
    return background;
  }
}
