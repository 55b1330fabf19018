package taohua.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import taohua.judge.Judged;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Span;

/** How much of one official's could have been taken over by another, found or not. */
final class Exposures {
  private final Judged.Sides sides;
  private final Corpus corpus;
  // By official.
  private final List<List<Integer>> sources;
  private final List<List<Integer>> targets;
  // Of each document the characters of its body, and the days between which it was written.
  private final int[] characters;
  private final long[] firstDays;
  private final long[] lastDays;

  /**
   * @param sides who is compared with whom
   */
  Exposures(Corpus corpus, Judged.Sides sides) {
    this.sides = sides;
    this.corpus = corpus;
    sources = byOfficial();
    targets = byOfficial();
    characters = new int[corpus.size()];
    firstDays = new long[corpus.size()];
    lastDays = new long[corpus.size()];
    for (int d = 0; d < corpus.size(); d++) {
      if (sides.sources().test(d)) {
        sources.get(corpus.official(d)).add(d);
      }
      if (sides.targets().test(d)) {
        targets.get(corpus.official(d)).add(d);
      }
      characters[d] = corpus.text(d).counted(new Span(0, corpus.text(d).length()));
      firstDays[d] = Chronology.firstDay(corpus.document(d).heading());
      lastDays[d] = Chronology.lastDay(corpus.document(d).heading());
    }
  }

  private List<List<Integer>> byOfficial() {
    return IntStream.range(0, corpus.officialCount())
        .<List<Integer>>mapToObj(official -> new ArrayList<>())
        .toList();
  }

  /** Whether two officials have two documents to compare; of one official it takes two. */
  boolean isComparable(int source, int target) {
    boolean several = source != target || sources.get(source).size() > 1;
    return several && !sources.get(source).isEmpty() && !targets.get(target).isEmpty();
  }

  /**
   * What the target's documents could have of the source's. Where the user said which are the
   * targets, every source counts as the earlier one.
   */
  Dyad.Exposure of(int source, int target) {
    int atRisk = 0;
    int charactersAtRisk = 0;
    int undirected = 0;
    for (int later : targets.get(target)) {
      int earlier = 0;
      for (int document : sources.get(source)) {
        if (document != later) {
          boolean isEarlier = sides.given() || lastDays[document] < firstDays[later];
          earlier += isEarlier ? 1 : 0;
          undirected += !isEarlier && lastDays[later] >= firstDays[document] ? 1 : 0;
        }
      }
      atRisk += earlier;
      charactersAtRisk += earlier > 0 ? characters[later] : 0;
    }
    return new Dyad.Exposure(
        sources.get(source).size(),
        targets.get(target).size(),
        atRisk,
        charactersAtRisk,
        undirected);
  }
}
