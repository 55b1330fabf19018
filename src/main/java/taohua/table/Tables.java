package taohua.table;

import java.util.List;
import taohua.judge.Judged;
import taohua.judge.Ladder;

/**
 * Sums over officials.
 *
 * @param officials by number
 * @param dyads the pairs of officials that have a finding, by number of source and target
 * @param robustness the same under other settings; empty where nobody asked
 */
public record Tables(
    List<OfficialFigures> officials, List<Dyad> dyads, List<Robustness> robustness) {
  public static final Tables NONE = new Tables(List.of(), List.of(), List.of());

  public Tables {
    officials = List.copyOf(officials);
    dyads = List.copyOf(dyads);
    robustness = List.copyOf(robustness);
  }

  /**
   * The sums of a judged corpus.
   *
   * @param ladders of each document, by index
   */
  public static Tables of(Judged judged, List<Ladder> ladders) {
    return new Tables(Officials.of(judged, ladders), Dyads.of(judged), List.of());
  }

  /** The same with what other settings give. */
  public Tables with(List<Robustness> others) {
    return new Tables(officials, dyads, others);
  }
}
