package taohua.formula;

import java.util.AbstractList;
import java.util.RandomAccess;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * The occurrences of one formula, two numbers each; a large corpus has millions of them. Immutable.
 */
final class Uses extends AbstractList<Passage> implements RandomAccess {
  private final int[] documentsAndStarts;
  private final int length;

  /**
   * Takes them as they are.
   *
   * @param documentsAndStarts document and first character of each, in order; not copied
   * @param length characters of the formula
   */
  Uses(int[] documentsAndStarts, int length) {
    this.documentsAndStarts = documentsAndStarts;
    this.length = length;
  }

  @Override
  public Passage get(int index) {
    return new Passage(document(index), new Span(start(index), start(index) + length));
  }

  @Override
  public int size() {
    return documentsAndStarts.length / 2;
  }

  int document(int index) {
    return documentsAndStarts[2 * index];
  }

  /** The first character of an occurrence in its document. */
  int start(int index) {
    return documentsAndStarts[2 * index + 1];
  }
}
