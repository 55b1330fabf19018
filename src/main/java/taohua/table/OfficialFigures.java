package taohua.table;

import java.util.Optional;
import taohua.judge.Ladder;
import taohua.text.Official;
import taohua.text.When;

/**
 * The figures of one official.
 *
 * @param official the number of the official
 * @param heading who it is, by the first document that tells each part
 * @param documents how many documents took part in the comparison; duplicates did not
 * @param period from the earliest to the latest date of them
 * @param ladder the sums of their ladders; the largest source is left out
 */
public record OfficialFigures(
    int official, Official heading, int documents, Period period, Ladder ladder) {
  /**
   * Dates of documents; upload dates are none.
   *
   * @param first the earliest
   * @param last the latest
   */
  public record Period(Optional<When> first, Optional<When> last) {}
}
