package taohua.engine;

import java.util.List;
import taohua.judge.LabelledSpan;
import taohua.judge.Ladder;
import taohua.judge.PackedLabels;

/**
 * What a run says about one document.
 *
 * @param document index in the corpus
 * @param side on which side it stands
 * @param duplicateOf the index of the document it repeats, or -1; a duplicate has no findings of
 *     its own
 * @param labels disjoint, by place
 * @param ladder its figures
 */
public record Entry(
    int document, Side side, int duplicateOf, List<LabelledSpan> labels, Ladder ladder) {
  public Entry {
    labels = PackedLabels.copyOf(labels);
  }

  public boolean isDuplicate() {
    return duplicateOf >= 0;
  }
}
