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
 * @param reworded whether rewordings will be sought, so that the texts nearest to a target must be
 *     at hand; changes nothing else
 * @param threads how many to use; changes no result
 */
public record Options(
    ShingleOptions shingles,
    PairOptions pairs,
    AlignOptions align,
    FormulaOptions formulas,
    Wanted reading,
    boolean reworded,
    int threads) {
  public static final Options DEFAULT =
      new Options(
          ShingleOptions.DEFAULT,
          PairOptions.DEFAULT,
          AlignOptions.DEFAULT,
          FormulaOptions.DEFAULT,
          Wanted.USUAL,
          false,
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
        false,
        threads);
  }

  /** The same with other thresholds of near-duplicate paragraphs. */
  public Options withPairs(double minResemblance, double minContainment) {
    PairOptions other = new PairOptions(pairs.minTokens(), minResemblance, minContainment);
    return new Options(shingles, other, align, formulas, reading, reworded, threads);
  }

  /** The same on other threads. */
  public Options withThreads(int other) {
    return new Options(shingles, pairs, align, formulas, reading, reworded, other);
  }

  /** The same for inputs of which something else was wanted. */
  public Options withReading(Wanted other) {
    return new Options(shingles, pairs, align, formulas, other, reworded, threads);
  }

  /** The same where rewordings will be sought, or not. */
  public Options withReworded(boolean other) {
    return new Options(shingles, pairs, align, formulas, reading, other, threads);
  }

  /** Whether the whole of each file was read as its body. */
  public boolean keepAll() {
    return reading.keepAll();
  }
}
