package taohua.judge;

import java.util.Arrays;
import java.util.List;
import taohua.text.Corpus;

/** The label of every character, for looking up. Immutable. */
public final class LabelMap {
  private static final byte NONE = -1;

  private final byte[][] ranks;

  /**
   * @param labels of each document of the corpus, disjoint
   */
  public LabelMap(Corpus corpus, List<List<LabelledSpan>> labels) {
    ranks = new byte[corpus.size()][];
    for (int d = 0; d < ranks.length; d++) {
      ranks[d] = new byte[corpus.text(d).length()];
      Arrays.fill(ranks[d], NONE);
      for (LabelledSpan span : labels.get(d)) {
        byte rank = (byte) span.label().rank();
        Arrays.fill(ranks[d], span.characters().start(), span.characters().end(), rank);
      }
    }
  }

  private LabelMap(byte[][] ranks) {
    this.ranks = ranks;
  }

  /** The labels that the reasons of each document give; without spans, which take longer to cut. */
  static LabelMap of(Marks[] marks) {
    byte[][] ranks = new byte[marks.length][];
    for (int d = 0; d < ranks.length; d++) {
      ranks[d] = new byte[marks[d].length()];
      for (int c = 0; c < ranks[d].length; c++) {
        Label label = marks[d].labelOrNull(c);
        ranks[d][c] = label == null ? NONE : (byte) label.rank();
      }
    }
    return new LabelMap(ranks);
  }

  /** Whether a character bears that label. */
  public boolean is(Label label, int document, int character) {
    return ranks[document][character] == label.rank();
  }

  /** Whether a character counts in the total overlap; one that is merely edited does not. */
  public boolean isOverlap(int document, int character) {
    byte rank = ranks[document][character];
    return rank != NONE && rank != Label.EDITED.rank();
  }

  /** The label of a character that has one. */
  public Label of(int document, int character) {
    return Label.ofRank(ranks[document][character]);
  }
}
