package taohua.formula;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.stream.IntStream;
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

  /** Those of a formula: its own list, or a copy of it. */
  static Uses of(Formula formula) {
    if (formula.occurrences() instanceof Uses uses) {
      return uses;
    }
    int[] documentsAndStarts =
        formula.occurrences().stream()
            .flatMapToInt(use -> IntStream.of(use.document(), use.characters().start()))
            .toArray();
    return new Uses(documentsAndStarts, formula.length());
  }

  @Override
  public Passage get(int index) {
    return new Passage(document(index), new Span(start(index), end(index)));
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

  /** One past its last character. */
  int end(int index) {
    return start(index) + length;
  }
}
