package taohua.spark;

import java.io.Serializable;

/**
 * Who holds which paragraph: each owner about as many, in order of their numbers.
 *
 * @param count how many owners there are, at least 1
 * @param paragraphs how many paragraphs there are
 */
record Owners(int count, int paragraphs) implements Serializable {
  /** The owner of a paragraph. */
  int of(int number) {
    return (int) ((long) number * count / paragraphs);
  }

  /** The first paragraph of an owner; how many there are for the one behind the last. */
  int first(int owner) {
    return (int) (((long) owner * paragraphs + count - 1) / count);
  }
}
