package taohua.intake.child;

import taohua.intake.format.Format;

/**
 * A file to be read: which kind it is, what it may expand to, and its bytes, which are not copied.
 */
final class Question {
  private final Format format;
  private final long maxBytes;
  private final byte[] bytes;

  Question(Format format, long maxBytes, byte[] bytes) {
    this.format = format;
    this.maxBytes = maxBytes;
    this.bytes = bytes;
  }

  Format format() {
    return format;
  }

  long maxBytes() {
    return maxBytes;
  }

  byte[] bytes() {
    return bytes;
  }
}
