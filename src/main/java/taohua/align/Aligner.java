package taohua.align;

import java.util.Comparator;
import java.util.List;

/**
 * Finds the shared passages of two texts: their anchors are chained, and each chain is aligned from
 * end to end. A pure function of the two texts.
 */
public final class Aligner {
  private Aligner() {}

  /**
   * The passages that two texts share, in the order of the target. No two chains share a token of
   * the target; the ends that passages grow beyond their chains may. None if a text has no gram in
   * common with the other.
   *
   * @param leastBits what the anchors of a passage say at least, less what the gaps between them
   *     cost, in bits
   * @param workspace room for the caller's task; changes no result
   */
  public static List<Alignment> align(
      AlignedText target, AlignedText source, double leastBits, Workspace workspace) {
    return Chains.of(Anchors.between(target, source, workspace.filter), leastBits).stream()
        .map(chain -> new ChainAligner(target, source, chain, workspace.gotoh).align())
        .sorted(Comparator.comparing(alignment -> alignment.target().characters()))
        .toList();
  }
}
