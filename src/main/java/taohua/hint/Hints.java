package taohua.hint;

import java.util.List;
import taohua.formula.Lexicon;
import taohua.judge.Judged;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * What shared passages tell beside their length: what was changed, what was forgotten, and where
 * they may come from.
 *
 * @param substitutions by target and source, the most frequent first
 * @param leftovers by passage and place
 * @param contradictions by document and place
 * @param causes one a passage, by id
 * @param gather by target and rank
 */
public record Hints(
    List<Substitution> substitutions,
    List<Leftover> leftovers,
    List<Contradiction> contradictions,
    List<Cause> causes,
    List<GatherStep> gather) {
  public static final Hints NONE = new Hints(List.of(), List.of(), List.of(), List.of(), List.of());

  public Hints {
    substitutions = List.copyOf(substitutions);
    leftovers = List.copyOf(leftovers);
    contradictions = List.copyOf(contradictions);
    causes = List.copyOf(causes);
    gather = List.copyOf(gather);
  }

  /**
   * The hints of a judged corpus.
   *
   * @param lexicon its common language
   */
  public static Hints of(Judged judged, Lexicon lexicon, Workers workers) {
    List<Substitution> substitutions = Substitutions.of(judged);
    List<Leftover> leftovers = Leftovers.of(judged, substitutions);
    return new Hints(
        substitutions,
        leftovers,
        unexplained(Contradictions.of(judged, workers), leftovers),
        Causes.of(judged, lexicon),
        Gather.of(judged));
  }

  /**
   * The substitutions of a judged corpus in the words of another: as many, in the same order.
   *
   * @param said the same corpus with other letters in its texts, see {@link Corpus#renamed}
   */
  public static List<Substitution> substitutions(Judged judged, Corpus said) {
    return Substitutions.of(judged, said);
  }

  // What a source explains needs no hint without one.
  private static List<Contradiction> unexplained(
      List<Contradiction> contradictions, List<Leftover> leftovers) {
    return contradictions.stream()
        .filter(
            one ->
                leftovers.stream()
                    .map(Leftover::target)
                    .noneMatch(
                        left ->
                            left.document() == one.document()
                                && left.characters().overlaps(one.characters())))
        .toList();
  }
}
