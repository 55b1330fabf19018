package taohua.judge;

import taohua.text.Chronology;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;

/** How two documents stand to each other, by their headings alone. */
public final class Relations {
  private static final String CENTRE = "全国";

  private Relations() {}

  /** How the official of a source stands to the official of a target. */
  public static Relation of(Official target, Official source) {
    if (!target.identity().isEmpty() && target.identity().equals(source.identity())) {
      return Relation.OWN;
    }
    if (!target.office().isEmpty() && target.office().equals(source.office())) {
      return Relation.OFFICE;
    }
    if (isAbove(source, target)) {
      return Relation.SUPERIOR;
    }
    return isAbove(target, source) ? Relation.SUBORDINATE : Relation.OTHER;
  }

  /** Whether a source is earlier than a target, later, or neither can be told. */
  public static Direction direction(Heading target, Heading source) {
    if (Chronology.isBefore(source, target)) {
      return Direction.EARLIER;
    }
    return Chronology.isBefore(target, source) ? Direction.LATER : Direction.UNDIRECTED;
  }

  // The centre is above everybody; any other only above whose place lies within its own.
  private static boolean isAbove(Official higher, Official lower) {
    if (higher.level().isEmpty() || lower.level().isEmpty()) {
      return false;
    }
    if (!higher.level().get().isAbove(lower.level().get())) {
      return false;
    }
    return higher.level().get() == Level.CENTRAL
        || higher.place().equals(CENTRE)
        || !higher.place().isEmpty() && lower.place().contains(higher.place());
  }
}
