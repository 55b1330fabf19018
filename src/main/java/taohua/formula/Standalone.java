package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import taohua.text.Corpus;
import taohua.text.Passage;

/**
 * Which phrases stand alone, by all their uses: a stretch that is whole in one of them may be a
 * piece of what everybody else says. At least half of its officials use it as a whole. And nearly
 * all of them do not have the same word right before it, or right behind it, unless enough others
 * do without. What only a baseline knows, and nobody here testifies to, stands alone.
 */
final class Standalone {
  private static final double HALF = 0.5;

  // Four of five. What three of four say alike is often said in other ways, too.
  private static final double NEARLY_ALL = 0.8;

  private final Corpus corpus;
  private final Evidence evidence;
  private final WholePhrases wholes;
  private final int enough;

  /**
   * @param enough how many officials make a phrase common
   */
  Standalone(Corpus corpus, Evidence evidence, WholePhrases wholes, int enough) {
    this.corpus = corpus;
    this.evidence = evidence;
    this.wholes = wholes;
    this.enough = enough;
  }

  /** Whether a phrase that somebody uses as a whole stands alone. */
  boolean holds(Formula phrase) {
    int all = officials(phrase, use -> true);
    return officials(phrase, this::isWhole) >= HALF * all
        && !keepsCompany(mostAlike(phrase, wholes::before), all)
        && !keepsCompany(mostAlike(phrase, wholes::behind), all);
  }

  private boolean keepsCompany(int alike, int all) {
    return alike > 0 && alike >= NEARLY_ALL * all && all - alike < enough;
  }

  private boolean isWhole(Passage use) {
    return wholes.isWhole(use.document(), use.characters());
  }

  private int officials(Formula phrase, Predicate<Passage> uses) {
    IntOpenHashSet officials = new IntOpenHashSet();
    for (Passage use : phrase.occurrences()) {
      int official = corpus.official(use.document());
      if (evidence.holds(use.document()) && !officials.contains(official) && uses.test(use)) {
        officials.add(official);
      }
    }
    return officials.size();
  }

  /** How many officials have the word beside the phrase that most of them have. */
  private int mostAlike(Formula phrase, Function<Passage, String> beside) {
    Map<String, IntOpenHashSet> officials = new HashMap<>();
    for (Passage use : phrase.occurrences()) {
      String word = evidence.holds(use.document()) ? beside.apply(use) : "";
      if (!word.isEmpty()) {
        officials
            .computeIfAbsent(word, any -> new IntOpenHashSet())
            .add(corpus.official(use.document()));
      }
    }
    return officials.values().stream().mapToInt(IntOpenHashSet::size).max().orElse(0);
  }
}
