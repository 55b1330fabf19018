package taohua.formula;

import java.util.List;
import taohua.text.Passage;

/**
 * A phrase that several officials use.
 *
 * @param id from 1, in the order of the lexicon
 * @param text as the first occurrence writes it that is a whole, or the first, punctuation
 *     included, marks in pairs
 * @param length in normalised characters
 * @param support who uses it
 * @param occurrences by document, then by place; they do not overlap
 * @param variantOf the id of the formula it is a variant of, or 0
 */
public record Formula(
    int id, String text, int length, Support support, List<Passage> occurrences, int variantOf) {
  public Formula {
    // A lexicon's own lists are immutable and much smaller than copies of them.
    occurrences = occurrences instanceof Uses ? occurrences : List.copyOf(occurrences);
  }

  /**
   * How many use a formula, in the documents that are evidence.
   *
   * @param officials different officials
   * @param independent of these, how many independently: those who share it only inside one longer
   *     shared passage count once
   * @param documents different documents
   */
  public record Support(int officials, int independent, int documents) {}

  Formula listed(int number, int heading, String wording) {
    return new Formula(number, wording, length, support, occurrences, heading);
  }

  Formula withId(int other) {
    return new Formula(other, text, length, support, occurrences, variantOf);
  }

  Formula independent(int independent) {
    Support counted = new Support(support.officials(), independent, support.documents());
    return new Formula(id, text, length, counted, occurrences, variantOf);
  }
}
