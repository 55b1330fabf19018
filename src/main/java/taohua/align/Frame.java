package taohua.align;

import taohua.text.NormalText;

/**
 * What an alignment with affine gaps looks at: the tokens of two texts away from a corner, a place
 * in each, both forwards or both backwards.
 */
record Frame(Ray target, Ray source) {
  Frame {
    if (target.forwards() != source.forwards()) {
      throw new IllegalArgumentException("one ray goes forwards, the other back");
    }
  }

  /** What follows token {@code t} of the target and token {@code s} of the source, with them. */
  static Frame after(NormalText target, int t, NormalText source, int s) {
    return new Frame(new Ray(target, t, true), new Ray(source, s, true));
  }

  /** What goes before token {@code t} of the target and token {@code s} of the source. */
  static Frame before(NormalText target, int t, NormalText source, int s) {
    return new Frame(new Ray(target, t, false), new Ray(source, s, false));
  }

  boolean forwards() {
    return target.forwards();
  }
}
