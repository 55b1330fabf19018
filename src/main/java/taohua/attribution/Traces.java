package taohua.attribution;

import java.util.List;
import taohua.formula.Lexicon;

/**
 * What shared passages tell beside their length: what was changed, what was forgotten, where they
 * may come from, and what that adds up to.
 *
 * @param substitutions by target and source, the most frequent first
 * @param leftovers by passage and place
 * @param contradictions by document and place
 * @param causes one a passage, by id
 * @param gather by target and rank
 * @param tables sums over officials
 */
public record Traces(
    List<Substitution> substitutions,
    List<Leftover> leftovers,
    List<Contradiction> contradictions,
    List<Cause> causes,
    List<GatherStep> gather,
    Tables tables) {
  public static final Traces NONE =
      new Traces(List.of(), List.of(), List.of(), List.of(), List.of(), Tables.NONE);

  public Traces {
    substitutions = List.copyOf(substitutions);
    leftovers = List.copyOf(leftovers);
    contradictions = List.copyOf(contradictions);
    causes = List.copyOf(causes);
    gather = List.copyOf(gather);
  }

  /**
   * Sums over officials.
   *
   * @param officials by number
   * @param dyads the pairs of officials that have a finding, by number of source and target
   * @param robustness the same under other settings; empty where nobody asked
   */
  public record Tables(
      List<OfficialFigures> officials, List<Dyad> dyads, List<Robustness> robustness) {
    public static final Tables NONE = new Tables(List.of(), List.of(), List.of());

    public Tables {
      officials = List.copyOf(officials);
      dyads = List.copyOf(dyads);
      robustness = List.copyOf(robustness);
    }
  }

  /** The same with what other settings give. */
  public Traces with(List<Robustness> robustness) {
    Tables more = new Tables(tables.officials(), tables.dyads(), robustness);
    return new Traces(substitutions, leftovers, contradictions, causes, gather, more);
  }

  /**
   * The traces of a judged corpus.
   *
   * @param ladders of each document, by index
   * @param lexicon its common language
   */
  public static Traces of(Judged judged, List<Ladder> ladders, Lexicon lexicon) {
    List<Substitution> substitutions = Substitutions.of(judged);
    List<Leftover> leftovers = Leftovers.of(judged, substitutions);
    return new Traces(
        substitutions,
        leftovers,
        unexplained(Contradictions.of(judged), leftovers),
        Causes.of(judged, lexicon),
        Gather.of(judged),
        new Tables(Officials.of(judged, ladders), Dyads.of(judged), List.of()));
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
