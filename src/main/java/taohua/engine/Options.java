package taohua.engine;

import taohua.align.AlignOptions;
import taohua.candidate.PairOptions;
import taohua.fingerprint.ShingleOptions;
import taohua.formula.FormulaOptions;

/**
 * The options that change results, one record a package.
 *
 * @param shingles how texts are fingerprinted
 * @param pairs which paragraphs are near-duplicates
 * @param align what counts as a shared passage
 * @param formulas what counts as common language
 * @param threads how many to use; changes no result
 */
public record Options(
    ShingleOptions shingles,
    PairOptions pairs,
    AlignOptions align,
    FormulaOptions formulas,
    int threads) {
  public static final Options DEFAULT =
      new Options(
          ShingleOptions.DEFAULT,
          PairOptions.DEFAULT,
          AlignOptions.DEFAULT,
          FormulaOptions.DEFAULT,
          Runtime.getRuntime().availableProcessors());
}
