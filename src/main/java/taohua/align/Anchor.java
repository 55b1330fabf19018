package taohua.align;

/**
 * A common run of tokens of two texts.
 *
 * @param target its first token in the target
 * @param source its first token in the source
 * @param length its tokens, at least 1
 */
record Anchor(int target, int source, int length) {
  int targetEnd() {
    return target + length;
  }

  int sourceEnd() {
    return source + length;
  }
}
