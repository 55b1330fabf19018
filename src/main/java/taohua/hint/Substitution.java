package taohua.hint;

/**
 * Words of a source in whose place a target has others, such as 我市 → 我县.
 *
 * @param target index of the document
 * @param source index of the document
 * @param from the source's words, as it writes them
 * @param to the target's words, as it writes them
 * @param count how many times, at least 1
 */
public record Substitution(int target, int source, String from, String to, int count) {
  /** The same seen from the source: what it has in the place of the target's words. */
  Substitution reversed() {
    return new Substitution(source, target, to, from, count);
  }
}
