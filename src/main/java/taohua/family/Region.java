package taohua.family;

import taohua.text.Span;

/**
 * Columns of a cluster in which its witnesses differ, with what some of them have between columns.
 *
 * @param from the first column
 * @param to one past the last, {@code from} where only some witnesses have something
 * @param loose whether what stands before the first column and after the last belongs to it; not so
 *     for a number that all have in one column
 */
record Region(int from, int to, boolean loose) {
  Region cover(Region other) {
    return new Region(Math.min(from, other.from), Math.max(to, other.to), loose || other.loose);
  }

  /** This one with more columns to its left and to its right. */
  Region grown(int left, int right) {
    return new Region(from - left, to + right, loose);
  }

  /** Whether it lies between two columns, the second not among them. */
  boolean isWithin(int least, int most) {
    return least <= from && to <= most;
  }

  /** The first token that a witness has here. */
  int start(Row row) {
    return loose ? row.end(from - 1) : row.start(from);
  }

  /** One past the last token that a witness has here. */
  int end(Row row) {
    return loose ? row.start(to) : row.end(to - 1);
  }

  /** What a witness has here, without punctuation. */
  String filler(Row row) {
    return row.variant().characters(new Span(start(row), end(row)));
  }
}
