package taohua.engine;

import taohua.align.AlignOptions;
import taohua.candidate.PairOptions;
import taohua.fingerprint.ShingleOptions;
import taohua.formula.FormulaOptions;
import taohua.intake.Wanted;

/**
 * The options that change results, one record a package.
 *
 * @param shingles how texts are fingerprinted
 * @param pairs which paragraphs are near-duplicates
 * @param align what counts as a shared passage
 * @param formulas what counts as common language
 * @param reading what of the inputs was wanted
 * @param threads how many to use; changes no result
 */
public record Options(
    ShingleOptions shingles,
    PairOptions pairs,
    AlignOptions align,
    FormulaOptions formulas,
    Wanted reading,
    int threads) {
  public static final Options DEFAULT =
      new Options(
          ShingleOptions.DEFAULT,
          PairOptions.DEFAULT,
          AlignOptions.DEFAULT,
          FormulaOptions.DEFAULT,
          Wanted.USUAL,
          Runtime.getRuntime().availableProcessors());

  public Options {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
  }

  /**
   * The defaults but for these.
   *
   * @throws IllegalArgumentException if one is out of its bounds
   */
  public static Options of(int minChars, double minBits, int minOfficials, int threads) {
    FormulaOptions formulas = FormulaOptions.DEFAULT;
    return new Options(
        ShingleOptions.DEFAULT,
        PairOptions.DEFAULT,
        new AlignOptions(minChars, minBits),
        new FormulaOptions(formulas.minLength(), minOfficials, formulas.charactersPerOfficial()),
        Wanted.USUAL,
        threads);
  }

  /** The same with other thresholds of near-duplicate paragraphs. */
  public Options withPairs(double minResemblance, double minContainment) {
    PairOptions other = new PairOptions(pairs.minTokens(), minResemblance, minContainment);
    return new Options(shingles, other, align, formulas, reading, threads);
  }

  /** The same on other threads. */
  public Options withThreads(int other) {
    return new Options(shingles, pairs, align, formulas, reading, other);
  }

  /** The same for inputs of which something else was wanted. */
  public Options withReading(Wanted other) {
    return new Options(shingles, pairs, align, formulas, other, threads);
  }

  /** Whether the whole of each file was read as its body. */
  public boolean keepAll() {
    return reading.keepAll();
  }
}
