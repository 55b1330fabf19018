package taohua.formula;

import java.util.List;

/**
 * The common language of a corpus.
 *
 * @param formulas most officials first, then longest, then by text
 * @param officials how many officials the evidence comes from
 */
public record Lexicon(List<Formula> formulas, int officials) {
  public static final Lexicon EMPTY = new Lexicon(List.of(), 0);

  public Lexicon {
    formulas = List.copyOf(formulas);
  }
}
