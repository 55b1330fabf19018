package taohua.table;

import it.unimi.dsi.fastutil.ints.IntImmutableList;
import taohua.judge.Label;

/** The figures of a {@link Dyad.Overlap} while they are counted. */
final class OverlapCount {
  // By the rank of the label.
  private final int[] matched = new int[Label.values().length];
  private int passages;
  private int residualSingle;

  void addPassage() {
    passages++;
  }

  /** One more matched character with that label. */
  void addMatched(Label label) {
    matched[label.rank()]++;
  }

  /** More copied characters that only this source explains. */
  void addResidualSingle(int characters) {
    residualSingle += characters;
  }

  Dyad.Overlap overlap() {
    return new Dyad.Overlap(passages, IntImmutableList.of(matched.clone()), residualSingle);
  }
}
