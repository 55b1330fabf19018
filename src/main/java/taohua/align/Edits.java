package taohua.align;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import taohua.text.Span;

/**
 * The edits of an alignment, five numbers each; a large corpus has millions of them. What looks at
 * many asks for the numbers, and makes no objects. Immutable.
 */
public final class Edits extends AbstractList<Edit> implements RandomAccess {
  private static final Comparator<Edit> ORDER =
      Comparator.comparing(Edit::target).thenComparing(Edit::source);

  private static final int NUMBERS = 5;

  private static final int EQUAL = 0;
  private static final int SLOT = 1;
  private static final int REPLACED = 2;
  private static final int INSERTED = 3;
  private static final int DELETED = 4;

  private final int[] numbers;

  private Edits(int[] numbers) {
    this.numbers = numbers;
  }

  /** The same edits, packed. */
  static Edits copyOf(List<Edit> edits) {
    if (edits instanceof Edits packed) {
      return packed;
    }
    int[] numbers = new int[NUMBERS * edits.size()];
    int at = 0;
    for (Edit edit : edits) {
      numbers[at++] = kind(edit);
      numbers[at++] = edit.target().start();
      numbers[at++] = edit.target().end();
      numbers[at++] = edit.source().start();
      numbers[at++] = edit.source().end();
    }
    return new Edits(numbers);
  }

  /**
   * The edits that these numbers say.
   *
   * @param numbers as {@link #numbers} gives them
   * @throws IllegalArgumentException if they are no edits
   */
  public static Edits of(int[] numbers) {
    boolean areEdits = numbers.length % NUMBERS == 0;
    for (int at = 0; areEdits && at < numbers.length; at += NUMBERS) {
      areEdits = numbers[at] >= EQUAL && numbers[at] <= DELETED;
    }
    if (!areEdits) {
      throw new IllegalArgumentException("no edits: " + Arrays.toString(numbers));
    }
    return new Edits(numbers.clone());
  }

  /** Of each edit its kind, then start and end in the target, then in the source. */
  public int[] numbers() {
    return numbers.clone();
  }

  private static int kind(Edit edit) {
    if (edit instanceof Edit.Equal) {
      return EQUAL;
    }
    if (edit instanceof Edit.Slot) {
      return SLOT;
    }
    if (edit instanceof Edit.Replaced) {
      return REPLACED;
    }
    return edit instanceof Edit.Inserted ? INSERTED : DELETED;
  }

  @Override
  public Edit get(int index) {
    Objects.checkIndex(index, size());
    Span target = new Span(targetStart(index), targetEnd(index));
    Span source = new Span(sourceStart(index), sourceEnd(index));
    return switch (numbers[NUMBERS * index]) {
      case EQUAL -> new Edit.Equal(target, source);
      case SLOT -> new Edit.Slot(target, source);
      case REPLACED -> new Edit.Replaced(target, source);
      case INSERTED -> new Edit.Inserted(target, source);
      default -> new Edit.Deleted(target, source);
    };
  }

  @Override
  public int size() {
    return numbers.length / NUMBERS;
  }

  /** Whether target and source say the same in an edit, slots included. */
  public boolean matches(int index) {
    return numbers[NUMBERS * index] <= SLOT;
  }

  public int targetStart(int index) {
    return numbers[NUMBERS * index + 1];
  }

  public int targetEnd(int index) {
    return numbers[NUMBERS * index + 2];
  }

  public int sourceStart(int index) {
    return numbers[NUMBERS * index + 3];
  }

  public int sourceEnd(int index) {
    return numbers[NUMBERS * index + 4];
  }

  /** The same with target and source exchanged, in the order of the new target. */
  Edits reversed() {
    int[] other = new int[numbers.length];
    boolean isInOrder = true;
    for (int at = 0; at < other.length; at += NUMBERS) {
      other[at] =
          switch (numbers[at]) {
            case INSERTED -> DELETED;
            case DELETED -> INSERTED;
            default -> numbers[at];
          };
      System.arraycopy(numbers, at + 3, other, at + 1, 2);
      System.arraycopy(numbers, at + 1, other, at + 3, 2);
      isInOrder = isInOrder && (at == 0 || compare(other, at - NUMBERS, at) <= 0);
    }
    Edits exchanged = new Edits(other);
    return isInOrder ? exchanged : copyOf(exchanged.stream().sorted(ORDER).toList());
  }

  /** Compares two edits by the target, then by the source. */
  private static int compare(int[] numbers, int a, int b) {
    return Arrays.compare(numbers, a + 1, a + NUMBERS, numbers, b + 1, b + NUMBERS);
  }
}
