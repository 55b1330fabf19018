package taohua.judge;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import taohua.text.Span;

/** Labelled spans, five numbers each; a large corpus has millions of them. Immutable. */
public final class PackedLabels extends AbstractList<LabelledSpan> implements RandomAccess {
  private static final int NUMBERS = 5;

  private final int[] numbers;

  private PackedLabels(int[] numbers) {
    this.numbers = numbers;
  }

  /** The same spans, packed. */
  public static List<LabelledSpan> copyOf(List<LabelledSpan> spans) {
    if (spans instanceof PackedLabels) {
      return spans;
    }
    int[] numbers = new int[NUMBERS * spans.size()];
    int at = 0;
    for (LabelledSpan span : spans) {
      numbers[at++] = span.characters().start();
      numbers[at++] = span.characters().end();
      numbers[at++] = span.reasons().bits();
      numbers[at++] = span.finding();
      numbers[at++] = span.formula();
    }
    return new PackedLabels(numbers);
  }

  @Override
  public LabelledSpan get(int index) {
    Objects.checkIndex(index, size());
    int at = NUMBERS * index;
    return new LabelledSpan(
        new Span(numbers[at], numbers[at + 1]),
        Reasons.ofBits(numbers[at + 2]),
        numbers[at + 3],
        numbers[at + 4]);
  }

  @Override
  public int size() {
    return numbers.length / NUMBERS;
  }
}
