package taohua.table;

import java.util.List;

/**
 * What officials share under one setting.
 *
 * @param setting how the passages were judged
 * @param dyads the pairs of officials that have a finding then, by number of source and target
 */
public record Robustness(Setting setting, List<Dyad> dyads) {
  public Robustness {
    dyads = List.copyOf(dyads);
  }
}
