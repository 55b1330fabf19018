package taohua.formula;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import taohua.text.Span;

/**
 * The common language of one text, three numbers a use; a large corpus has millions of them. What
 * looks at many asks for the numbers, and makes no objects. Immutable.
 */
public final class FormulaUses extends AbstractList<FormulaUse> implements RandomAccess {
  /** Those of a text that has none. */
  public static final FormulaUses NONE = new FormulaUses(new int[0]);

  private static final int NUMBERS = 3;

  private final int[] numbers;

  private FormulaUses(int[] numbers) {
    this.numbers = numbers;
  }

  /** The same uses, packed. */
  public static FormulaUses copyOf(List<FormulaUse> uses) {
    if (uses instanceof FormulaUses packed) {
      return packed;
    }
    int[] numbers = new int[NUMBERS * uses.size()];
    int at = 0;
    for (FormulaUse use : uses) {
      numbers[at++] = use.characters().start();
      numbers[at++] = use.characters().end();
      numbers[at++] = use.formula();
    }
    return new FormulaUses(numbers);
  }

  @Override
  public FormulaUse get(int index) {
    Objects.checkIndex(index, size());
    return new FormulaUse(new Span(start(index), end(index)), formula(index));
  }

  @Override
  public int size() {
    return numbers.length / NUMBERS;
  }

  /** The first character of a use. */
  public int start(int index) {
    return numbers[NUMBERS * index];
  }

  /** One past its last character. */
  public int end(int index) {
    return numbers[NUMBERS * index + 1];
  }

  /** What {@link FormulaUse#formula} says. */
  public int formula(int index) {
    return numbers[NUMBERS * index + 2];
  }
}
