package taohua.table;

import java.util.List;

/**
 * What officials share under one setting.
 *
 * @param setting how the passages were judged
 * @param shares what the pairs of officials share that have a finding then, by number of source and
 *     target
 */
public record Robustness(Setting setting, List<Shares> shares) {
  public Robustness {
    shares = List.copyOf(shares);
  }
}
