package taohua.table;

import it.unimi.dsi.fastutil.ints.IntList;
import java.util.Optional;
import java.util.OptionalDouble;
import taohua.judge.Label;
import taohua.text.When;

/**
 * What one official's documents have of another's: an ordered pair. Passages without a direction
 * count for both orders, apart from the others.
 *
 * @param source number of the official whose documents are the sources
 * @param target number of the official whose documents are the targets; may be the same
 * @param exposure how much there was to be compared
 * @param directed passages whose source is earlier
 * @param undirected passages whose dates do not tell
 * @param timing when
 */
public record Dyad(
    int source,
    int target,
    Exposure exposure,
    Overlap directed,
    Overlap undirected,
    Timing timing) {
  /** What the two share. */
  Shares shares() {
    return new Shares(source, target, directed, undirected);
  }

  /**
   * How much could have been taken over.
   *
   * @param sourceDocuments the source's documents
   * @param targetDocuments the target's documents
   * @param pairs pairs of documents at risk: the source's is strictly earlier
   * @param targetCharacters characters of the target's documents in such pairs, each document once
   * @param undirectedPairs pairs of documents whose dates do not tell
   */
  public record Exposure(
      int sourceDocuments,
      int targetDocuments,
      int pairs,
      int targetCharacters,
      int undirectedPairs) {}

  /**
   * What was found.
   *
   * @param passages findings
   * @param byLabel characters of the target that match in them, by the rank of their label; what
   *     two passages share counts in each; may be shorter than there are labels
   * @param residualSingle copied characters of the target's documents that only this source
   *     explains, each once
   */
  public record Overlap(int passages, IntList byLabel, int residualSingle) {
    public static final Overlap NONE = new Overlap(0, IntList.of(), 0);

    /** Matched characters with that label. */
    public int of(Label label) {
      return label.rank() < byLabel.size() ? byLabel.getInt(label.rank()) : 0;
    }

    /** Matched characters of all labels. */
    public int total() {
      return byLabel.intStream().sum();
    }
  }

  /**
   * When, by directed passages alone.
   *
   * @param first the date of the earliest target
   * @param medianLag days from source to target, the median over pairs of documents
   */
  public record Timing(Optional<When> first, OptionalDouble medianLag) {
    public static final Timing NONE = new Timing(Optional.empty(), OptionalDouble.empty());
  }
}
