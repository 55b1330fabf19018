package taohua.judge;

import taohua.align.Alignment;

/**
 * A shared passage of two documents, judged.
 *
 * @param id from 1, by target, place in the target, source
 * @param alignment target and source with their edits
 * @param direction how they stand in time
 * @param relation how their officials stand to each other
 * @param label what the passage as a whole counts as
 * @param weight how much it is
 */
public record Finding(
    int id,
    Alignment alignment,
    Direction direction,
    Relation relation,
    Label label,
    Weight weight) {
  /**
   * The measures of a finding.
   *
   * @param resemblance matched characters of both sides over all characters of both, in [0, 1]
   * @param bits the information in what is shared
   * @param matched characters of the target that are identical, slots included
   * @param copied of these, those whose label in this finding is copied
   */
  public record Weight(double resemblance, double bits, int matched, int copied) {}
}
