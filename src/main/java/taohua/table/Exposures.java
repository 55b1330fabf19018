package taohua.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import taohua.judge.Direction;
import taohua.judge.Judged;
import taohua.judge.Relations;
import taohua.text.Corpus;
import taohua.text.Span;

/** How much of one official's could have been taken over by another, found or not. */
final class Exposures {
  private final Judged judged;
  private final Corpus corpus;
  // By official.
  private final List<List<Integer>> sources;
  private final List<List<Integer>> targets;
  // The characters of each document's body.
  private final int[] characters;

  Exposures(Judged judged) {
    this.judged = judged;
    corpus = judged.corpus();
    sources = byOfficial();
    targets = byOfficial();
    characters = new int[corpus.size()];
    for (int d = 0; d < corpus.size(); d++) {
      if (judged.sides().sources().test(d)) {
        sources.get(corpus.official(d)).add(d);
      }
      if (judged.sides().targets().test(d)) {
        targets.get(corpus.official(d)).add(d);
      }
      characters[d] = corpus.text(d).counted(new Span(0, corpus.text(d).length()));
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

  /** What the target's documents could have of the source's. */
  Dyad.Exposure of(int source, int target) {
    int atRisk = 0;
    int charactersAtRisk = 0;
    int undirected = 0;
    for (int later : targets.get(target)) {
      int earlier = 0;
      for (int document : sources.get(source)) {
        Direction direction = direction(later, document);
        earlier += document != later && direction == Direction.EARLIER ? 1 : 0;
        undirected += document != later && direction == Direction.UNDIRECTED ? 1 : 0;
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

  /** Where the user said which are the targets, every source counts as the earlier one. */
  private Direction direction(int target, int source) {
    return judged.sides().given()
        ? Direction.EARLIER
        : Relations.direction(corpus.document(target).heading(), corpus.document(source).heading());
  }
}
