package taohua.formula;

import java.util.function.IntPredicate;
import taohua.baseline.Baselines;

/**
 * What tells what is common language.
 *
 * @param evidence which documents of the corpus do
 * @param targets in which documents it is looked for; they may be evidence, too
 * @param baselines evidence without documents
 */
public record Testimony(IntPredicate evidence, IntPredicate targets, Baselines baselines) {
  /** Documents alone. */
  public static Testimony of(IntPredicate evidence) {
    return new Testimony(evidence, document -> true, Baselines.NONE);
  }
}
