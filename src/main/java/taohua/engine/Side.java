package taohua.engine;

import java.util.List;

/** Which part a document plays in a comparison. */
public enum Side {
  /** It is compared with every other document. */
  EITHER(""),
  /** The checked document. */
  TARGET("target"),
  /** What it is checked against. */
  SOURCE("source"),
  /** Text that anybody may use: a superior's template, an outline, a law. */
  ALLOWED("allowed"),
  /** Evidence of what is common language, and nothing else. */
  BACKGROUND("background");

  /** The parts that are compared with targets, in the order in which their documents are listed. */
  static final List<Side> OTHERS = List.of(SOURCE, ALLOWED, BACKGROUND);

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** The word that data files use; empty for the documents of a corpus report. */
  public String word() {
    return word;
  }

  /** Whether such a document is judged: it may be the target of a finding. */
  public boolean isTarget() {
    return this == EITHER || this == TARGET;
  }

  /** Whether such a document may be the source of a finding. */
  public boolean isSource() {
    return this == EITHER || this == SOURCE || this == ALLOWED;
  }

  /**
   * Whether such a document tells what is common language. A checked one does not, lest it vouch
   * for itself; permitted text does not, since nobody speaks in it.
   */
  public boolean isEvidence() {
    return this == EITHER || this == SOURCE || this == BACKGROUND;
  }
}
