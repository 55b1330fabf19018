package taohua.judge;

import java.util.Locale;

/** How the source of a finding stands to its target in time. */
public enum Direction {
  /** The source is earlier. */
  EARLIER,
  /** The dates do not tell. */
  UNDIRECTED,
  /** The source is later; only where the user said which is the target. */
  LATER;

  /** The word that data files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
