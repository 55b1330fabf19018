package taohua.judge;

import java.util.Locale;

/** Whose words reused characters are, in the order in which the first that holds is taken. */
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
