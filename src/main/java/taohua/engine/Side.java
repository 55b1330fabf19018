package taohua.engine;

/** On which side of a comparison a document stands. */
public enum Side {
  /** Every document is compared with every other. */
  EITHER(""),
  /** The checked document. */
  TARGET("target"),
  /** What it is checked against. */
  SOURCE("source");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** The word that data files use; empty in a corpus report. */
  public String word() {
    return word;
  }
}
