package taohua.table;

import java.util.List;

/**
 * What officials share under other settings.
 *
 * @param minChars copied characters that make a passage a finding
 * @param formulas whether common language was taken out
 * @param datesPermuted whether the documents had each other's dates
 * @param dyads the pairs of officials that have a finding, by number
 */
public record Robustness(int minChars, boolean formulas, boolean datesPermuted, List<Dyad> dyads) {
  public Robustness {
    dyads = List.copyOf(dyads);
  }
}
