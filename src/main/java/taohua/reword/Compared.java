package taohua.reword;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import taohua.text.Corpus;
import taohua.text.Span;

/**
 * Who plays which part where rewordings are sought, by the index of documents.
 *
 * @param targets those that may reword others
 * @param sources those that may be reworded
 * @param background those that tell what everybody says
 * @param common the characters of a document that are common language
 * @param known what is told already of text that stands in others as it is
 */
public record Compared(
    IntPredicate targets,
    IntPredicate sources,
    IntPredicate background,
    IntFunction<BitSet> common,
    Known known) {

  /** The passages that were found in two documents already. */
  @FunctionalInterface
  public interface Known {
    /**
     * The characters of a document that a passage tells already, when it is compared with another.
     */
    BitSet in(int document, int other);
  }

  boolean isTarget(int document) {
    return targets.test(document);
  }

  boolean isSource(int document) {
    return sources.test(document);
  }

  boolean isBackground(int document) {
    return background.test(document);
  }

  /** Whether a document tells how rare a word is: a draft does not. */
  boolean isEvidence(int document) {
    return isSource(document) || isBackground(document);
  }

  /** Whether two are compared; of two that may reword each other, the later one is the target. */
  boolean isPair(int target, int source, Corpus corpus) {
    return isTarget(target)
        && isSource(source)
        && corpus.official(source) != corpus.official(target)
        && (source < target || !isTarget(source) || !isSource(target));
  }

  boolean takesPart(int document) {
    return isTarget(document) || isEvidence(document);
  }

  /** What share of a clause lies in some characters, in [0, 1]. */
  static float share(Span clause, BitSet characters) {
    int count = characters.get(clause.start(), clause.end()).cardinality();
    return (float) count / clause.length();
  }
}
