package taohua.hint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taohua.align.Edit;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.NormalText;

/**
 * The fewest sources that explain the reused characters of each document: of those left, the one
 * that explains most is taken next, the first in order where several do. That is within a factor of
 * ln n + 1 of the smallest set (V. Chvátal 1979, doi:10.1287/moor.4.3.233).
 */
final class Gather {
  private Gather() {}

  /** By target and rank. */
  static List<GatherStep> of(Judged judged) {
    List<GatherStep> steps = new ArrayList<>();
    LabelMap labels = new LabelMap(judged.corpus(), judged.labels());
    List<List<View>> views = View.of(judged);
    for (int d = 0; d < views.size(); d++) {
      steps.addAll(cover(d, explained(judged.corpus(), d, views.get(d), labels), labels));
    }
    return steps;
  }

  private static Map<Integer, BitSet> explained(
      Corpus corpus, int document, List<View> views, LabelMap labels) {
    NormalText text = corpus.text(document);
    Map<Integer, BitSet> explained = new TreeMap<>();
    for (View view : views) {
      if (!view.counts()) {
        continue;
      }
      BitSet characters = explained.computeIfAbsent(view.partner(), source -> new BitSet());
      for (Edit edit : view.matches()) {
        for (int c = edit.target().start(); c < edit.target().end(); c++) {
          if (text.counts(c) && labels.isOverlap(document, c)) {
            characters.set(c);
          }
        }
      }
    }
    return explained;
  }

  private static List<GatherStep> cover(
      int target, Map<Integer, BitSet> explained, LabelMap labels) {
    List<GatherStep> steps = new ArrayList<>();
    int cumulative = 0;
    while (!explained.isEmpty()) {
      int best = -1;
      int most = 0;
      for (Map.Entry<Integer, BitSet> source : explained.entrySet()) {
        if (source.getValue().cardinality() > most) {
          best = source.getKey();
          most = source.getValue().cardinality();
        }
      }
      BitSet taken = explained.remove(best);
      if (taken == null) {
        break;
      }
      cumulative += most;
      int copied = (int) taken.stream().filter(c -> labels.is(Label.COPIED, target, c)).count();
      steps.add(new GatherStep(target, best, steps.size() + 1, most, copied, cumulative));
      explained.values().forEach(characters -> characters.andNot(taken));
    }
    return steps;
  }
}
