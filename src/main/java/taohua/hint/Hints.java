package taohua.hint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import taohua.formula.Lexicon;
import taohua.judge.Judged;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

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
    List<Substitution> substitutions = Substitutions.of(judged, workers);
    List<Leftover> leftovers = Leftovers.of(judged, substitutions, workers);
    return new Hints(
        substitutions,
        leftovers,
        unexplained(Contradictions.of(judged, workers), leftovers),
        Causes.of(judged, lexicon, workers),
        Gather.of(judged, workers));
  }

  /**
   * The substitutions of a judged corpus in the words of another: as many, in the same order.
   *
   * @param said the same corpus with other letters in its texts, see {@link Corpus#renamed}
   */
  public static List<Substitution> substitutions(Judged judged, Corpus said) {
    return Substitutions.of(judged, said, Workers.ALONE);
  }

  // What a source explains needs no hint without one.
  private static List<Contradiction> unexplained(
      List<Contradiction> contradictions, List<Leftover> leftovers) {
    Map<Integer, List<Span>> left =
        leftovers.stream()
            .map(Leftover::target)
            .collect(
                Collectors.groupingBy(
                    Passage::document,
                    Collectors.mapping(Passage::characters, Collectors.toList())));
    return contradictions.stream()
        .filter(
            one ->
                left.getOrDefault(one.document(), List.of()).stream()
                    .noneMatch(one.characters()::overlaps))
        .toList();
  }
}
