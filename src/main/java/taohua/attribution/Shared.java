package taohua.attribution;

import taohua.align.Alignment;

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

  /** The label of what is shared, as far as this pair alone tells. */
  Label label() {
    if (allowed) {
      return Label.ALLOWED;
    }
    return switch (relation) {
      case OWN -> Label.OWN;
      case OFFICE -> Label.OFFICE;
      default -> Label.COPIED;
    };
  }

  /** Whether it counts for the source's document as well. */
  boolean countsForBoth() {
    return direction == Direction.UNDIRECTED;
  }
}
