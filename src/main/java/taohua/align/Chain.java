package taohua.align;

import java.util.List;
import taohua.text.Span;

/**
 * Anchors that belong to one passage.
 *
 * @param anchors in the order of the target, at least one
 * @param score what the anchors say less what the gaps between them cost, in bits
 */
record Chain(List<Anchor> anchors, double score) {
  Chain {
    anchors = List.copyOf(anchors);
  }

  /** The tokens of the target that hold all anchors. */
  Span target() {
    int end = anchors.stream().mapToInt(Anchor::targetEnd).max().orElseThrow();
    return new Span(anchors.get(0).target(), end);
  }
}
