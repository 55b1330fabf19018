package taohua.intake.child;

import taohua.intake.format.Bounds;
import taohua.intake.format.Format;

/** A file to be read: which kind it is, what it may hold, and its bytes, which are not copied. */
final class Question {
  private final Format format;
  private final Bounds bounds;
  private final byte[] bytes;

  Question(Format format, Bounds bounds, byte[] bytes) {
    this.format = format;
    this.bounds = bounds;
    this.bytes = bytes;
  }

  Format format() {
    return format;
  }

  Bounds bounds() {
    return bounds;
  }

  byte[] bytes() {
    return bytes;
  }
}
