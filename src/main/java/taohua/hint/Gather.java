package taohua.hint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.judge.View;
import taohua.parallel.Workers;

/**
 * The fewest sources that explain the reused characters of each document: of those left, the one
 * that explains most is taken next, the first in order where several do. That is within a factor of
 * ln n + 1 of the smallest set (V. Chvátal 1979, doi:10.1287/moor.4.3.233).
 */
final class Gather {
  private final Judged judged;
  private final LabelMap labels;

  private Gather(Judged judged) {
    this.judged = judged;
    labels = new LabelMap(judged.corpus(), judged.labels());
  }

  /** By target and rank. */
  static List<GatherStep> of(Judged judged, Workers workers) {
    Gather gather = new Gather(judged);
    List<List<View>> views = View.of(judged);
    return workers
        .map(views.size(), d -> gather.cover(d, gather.explained(d, views.get(d))))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** By source, the reused characters of a document that it has, too. */
  private Map<Integer, BitSet> explained(int document, List<View> views) {
    Map<Integer, BitSet> explained = new TreeMap<>();
    for (View view : views) {
      if (view.counts()) {
        BitSet characters = explained.computeIfAbsent(view.partner(), source -> new BitSet());
        MatchedCharacters.of(judged.corpus(), view).stream()
            .filter(c -> labels.isOverlap(document, c))
            .forEach(characters::set);
      }
    }
    return explained;
  }

  /** Takes sources until none explains anything that those before it do not. */
  private List<GatherStep> cover(int target, Map<Integer, BitSet> explained) {
    List<GatherStep> steps = new ArrayList<>();
    int cumulative = 0;
    for (Optional<Integer> next = most(explained); next.isPresent(); next = most(explained)) {
      int source = next.get();
      BitSet taken = (BitSet) explained.getOrDefault(source, new BitSet()).clone();
      cumulative += taken.cardinality();
      int copied = (int) taken.stream().filter(c -> labels.is(Label.COPIED, target, c)).count();
      steps.add(
          new GatherStep(
              target, source, steps.size() + 1, taken.cardinality(), copied, cumulative));
      explained.values().forEach(characters -> characters.andNot(taken));
    }
    return steps;
  }

  private static Optional<Integer> most(Map<Integer, BitSet> explained) {
    return explained.entrySet().stream()
        .filter(source -> !source.getValue().isEmpty())
        .max(Comparator.comparingInt(source -> source.getValue().cardinality()))
        .map(Map.Entry::getKey);
  }
}
