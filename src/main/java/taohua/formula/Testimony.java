package taohua.formula;

import java.util.function.IntPredicate;
import taohua.baseline.Baselines;

/**
 * What tells what is common language.
 *
 * @param evidence which documents of the corpus do
 * @param targets in which documents it is looked for; they may be evidence, too
 * @param baselines evidence without documents
 * @param onlyTargets whether only phrases of the targets are asked for
 * @param further officials of the evidence who have no document in the corpus, because none of
 *     theirs has a phrase that is asked for
 */
public record Testimony(
    IntPredicate evidence,
    IntPredicate targets,
    Baselines baselines,
    boolean onlyTargets,
    int further) {
  /** The same where all phrases are asked for, and all officials have a document. */
  public Testimony(IntPredicate evidence, IntPredicate targets, Baselines baselines) {
    this(evidence, targets, baselines, false, 0);
  }

  /** Documents alone. */
  public static Testimony of(IntPredicate evidence) {
    return new Testimony(evidence, document -> true, Baselines.NONE);
  }
}
