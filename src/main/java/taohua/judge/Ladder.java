package taohua.judge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of a document in characters of its body: all overlap, step by step less what explains
 * itself. {@code total} is the sum of all labels but {@link Label#EDITED}.
 *
 * @param characters of the body
 * @param labelled characters of each label
 * @param quotedVerified of the quoted characters, those that stand in the quoted original, which
 *     the corpus holds; of the others only the marks are known
 * @param residualSingle of the copied characters, those that one other document explains; the
 *     others are shared by several
 * @param largest the largest single source
 */
public record Ladder(
    int characters,
    Map<Label, Integer> labelled,
    int quotedVerified,
    int residualSingle,
    LargestSource largest) {
  /**
   * The document that explains most.
   *
   * @param document index in the corpus, or -1 if there is none
   * @param characters what it shares in all (gross)
   * @param net of these, what is copied
   */
  public record LargestSource(int document, int characters, int net) {
    public static final LargestSource NONE = new LargestSource(-1, 0, 0);
  }

  public Ladder {
    EnumMap<Label, Integer> copy = new EnumMap<>(Label.class);
    copy.putAll(labelled);
    labelled = Collections.unmodifiableMap(copy);
  }

  /** Characters with that label. */
  public int of(Label label) {
    return labelled.getOrDefault(label, 0);
  }

  /** All reused characters. */
  public int total() {
    int total = 0;
    for (Label label : Label.values()) {
      total += label.isOverlap() ? of(label) : 0;
    }
    return total;
  }

  /** What is left when everything that explains itself is taken off. */
  public int residual() {
    return of(Label.COPIED);
  }

  /** Quoted characters whose original the corpus does not hold, or not under that name. */
  public int quotedMarked() {
    return of(Label.QUOTED) - quotedVerified;
  }

  /** The part of the residual that several documents share. */
  public int residualShared() {
    return residual() - residualSingle;
  }

  /** A count as a share of the body, in [0, 1]; 0 for an empty body. */
  public double share(int count) {
    return characters == 0 ? 0 : (double) count / characters;
  }
}
