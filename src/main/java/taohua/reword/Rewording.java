package taohua.reword;

import java.util.Comparator;
import java.util.List;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * A passage that may say in other words what another document says.
 *
 * @param target the passage, from the first to the last of its matched clauses
 * @param source what it may reword, likewise
 * @param pairs the clauses that resemble each other, by place in the target
 * @param weight how much it is
 */
public record Rewording(Passage target, Passage source, List<Pair> pairs, Weight weight) {
  public Rewording {
    pairs = List.copyOf(pairs);
  }

  /** That of some clauses of two documents. */
  static Rewording of(int target, int source, List<Pair> pairs, Weight weight) {
    Span own = pairs.stream().map(Pair::target).reduce(Span::cover).orElseThrow();
    Span other = pairs.stream().map(Pair::source).reduce(Span::cover).orElseThrow();
    return new Rewording(new Passage(target, own), new Passage(source, other), pairs, weight);
  }

  /** Whether one of the two is that document. */
  public boolean isOf(int document) {
    return target.document() == document || source.document() == document;
  }

  /** The same with target and source in each other's place. */
  Rewording turned() {
    List<Pair> other =
        pairs.stream()
            .map(
                pair ->
                    new Pair(
                        /* target= */ pair.source(), /* source= */ pair.target(), pair.score()))
            .sorted(Comparator.comparing(Pair::target))
            .toList();
    return new Rewording(/* target= */ source, /* source= */ target, other, weight);
  }

  /**
   * Two clauses that resemble each other.
   *
   * @param target characters of the target
   * @param source characters of the source
   * @param score how far they stand out
   */
  public record Pair(Span target, Span source, double score) {}

  /**
   * The measures of a possible rewording.
   *
   * @param score how far its clauses stand out together
   * @param chance how many passages with such a score are expected in two documents that have
   *     nothing to do with each other
   */
  public record Weight(double score, double chance) {}
}
