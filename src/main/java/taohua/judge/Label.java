package taohua.judge;

import java.util.Locale;

/**
 * Whose words reused characters are. The order of these constants is the precedence: of several
 * reasons the first that holds is the label. {@link Reasons} applies it, data files and pages read
 * it from here.
 */
public enum Label {
  ALLOWED,
  FORMULA,
  QUOTED,
  OWN,
  OFFICE,
  COPIED,
  /** Aligned but not identical; not reuse, counted apart. */
  EDITED;

  private static final Label[] ALL = values();

  /** The word that data files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether such characters count in the total overlap of a text: all but those that differ. */
  public boolean isOverlap() {
    return this != EDITED;
  }

  /**
   * Whether the label says that a text was taken over, be it one's own or one's office's; the other
   * labels say why an overlap is none of a text.
   */
  public boolean isReuse() {
    return this == OWN || this == OFFICE || this == COPIED;
  }

  /** Its place in the order, from 0. */
  @SuppressWarnings("EnumOrdinal") // the order is the meaning
  public int rank() {
    return ordinal();
  }

  /** The label of that rank. */
  static Label ofRank(int rank) {
    return ALL[rank];
  }
}
