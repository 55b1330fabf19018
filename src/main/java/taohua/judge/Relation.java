package taohua.judge;

import java.util.Locale;

/** How the official of the source stands to the official of the target. */
public enum Relation {
  /** The same official. */
  OWN,
  /** The same office, another person. */
  OFFICE,
  /** A higher level whose place contains the target's, or the centre. */
  SUPERIOR,
  /** A lower level within the target's place. */
  SUBORDINATE,
  /** None of these, or not known. */
  OTHER;

  /**
   * Why text that is shared with such an official is reused.
   *
   * @param direction how the source stands to the target in time
   */
  public Reason reason(Direction direction) {
    return switch (this) {
      case OWN -> direction == Direction.LATER ? Reason.OWN_LATER : Reason.OWN;
      case OFFICE -> Reason.OFFICE;
      case SUPERIOR, SUBORDINATE, OTHER -> Reason.COPIED;
    };
  }

  /** The word that data files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
