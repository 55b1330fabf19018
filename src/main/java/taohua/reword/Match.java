package taohua.reword;

/**
 * Two clauses that resemble each other.
 *
 * @param target the one, by its index
 * @param source the other
 * @param score by how much more than others resemble them; 0 for clauses that say the same, but
 *     prove nothing: they are copied, or everybody says so
 */
record Match(int target, int source, float score) {
  boolean isEvidence() {
    return score > 0;
  }
}
