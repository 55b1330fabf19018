package taohua.formula;

import java.util.List;
import java.util.function.IntPredicate;
import taohua.baseline.Baselines;
import taohua.text.NormalText;

/**
 * What tells what is common language.
 *
 * @param evidence which documents of the corpus do
 * @param targets in which documents it is looked for; they may be evidence, too
 * @param baselines evidence without documents
 * @param onlyTargets whether only phrases of the targets are asked for
 * @param further officials of the evidence who have no document in the corpus, because none of
 *     theirs has a phrase that is asked for
 * @param beside texts outside of the corpus whose phrases are asked for as those of targets are
 */
public record Testimony(
    IntPredicate evidence,
    IntPredicate targets,
    Baselines baselines,
    boolean onlyTargets,
    int further,
    List<NormalText> beside) {
  public Testimony {
    beside = List.copyOf(beside);
  }

  /** The same where all phrases are asked for, and all officials have a document. */
  public Testimony(IntPredicate evidence, IntPredicate targets, Baselines baselines) {
    this(evidence, targets, baselines, false, 0, List.of());
  }

  /** Documents alone. */
  public static Testimony of(IntPredicate evidence) {
    return new Testimony(evidence, document -> true, Baselines.NONE);
  }
}
