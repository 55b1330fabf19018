package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.Edits;
import taohua.text.Span;

/**
 * An alignment of two documents, and how they stand to each other; not judged yet.
 *
 * @param alignment target and source with their edits
 * @param direction how they stand in time
 * @param relation how the source's official stands to the target's
 * @param allowed whether the source is text that anybody may use
 */
public record Shared(Alignment alignment, Direction direction, Relation relation, boolean allowed) {
  int target() {
    return alignment.target().document();
  }

  int source() {
    return alignment.source().document();
  }

  /** Why what is shared is reused, as far as this pair alone tells. */
  Reason reason() {
    return allowed ? Reason.ALLOWED : relation.reason(direction);
  }

  /** Whether it counts for the source's document as well. */
  boolean countsForBoth() {
    return direction == Direction.UNDIRECTED;
  }

  /** The other of its two documents. */
  int partner(int document) {
    return target() == document ? source() : target();
  }

  /**
   * The characters of one of its documents that match the other's and for which it counts, a span
   * for each edit.
   */
  List<Span> matched(int document) {
    List<Span> matched = new ArrayList<>();
    boolean asTarget = target() == document;
    if (asTarget || countsForBoth()) {
      Edits edits = alignment.edits();
      for (int i = 0; i < edits.size(); i++) {
        if (edits.matches(i)) {
          matched.add(
              asTarget
                  ? new Span(edits.targetStart(i), edits.targetEnd(i))
                  : new Span(edits.sourceStart(i), edits.sourceEnd(i)));
        }
      }
    }
    return matched;
  }
}
