package taohua.report.page.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.report.page.site.Bar;
import taohua.text.NormalText;

/** A map along a text: what each thousandth of it mostly counts as. */
final class Strip {
  private static final int COLUMNS = 1000;
  private static final int NONE = -1;

  private Strip() {}

  /**
   * A part of the map that leads to the text.
   *
   * @param x where it begins, in thousandths of the text
   * @param width in thousandths
   * @param paragraph index of the one in which it begins
   */
  record Piece(Label label, int x, int width, int paragraph) {}

  /** The parts with the paragraphs that they lead to. */
  static List<Piece> map(List<LabelledSpan> labels, NormalText text) {
    return of(labels, text.length()).stream()
        .map(
            part -> {
              int character = (int) ((long) part.x() * text.length() / COLUMNS);
              return new Piece(part.label(), part.x(), part.width(), text.paragraphOf(character));
            })
        .toList();
  }

  /**
   * The labelled parts, by place; neighbours of one label are one part.
   *
   * @param length of the text in characters
   */
  static List<Bar.Part> of(List<LabelledSpan> labels, int length) {
    if (length == 0) {
      return List.of();
    }
    int[] labelOf = new int[length];
    Arrays.fill(labelOf, NONE);
    for (LabelledSpan span : labels) {
      int label = Bar.LABELS.indexOf(span.label());
      Arrays.fill(labelOf, span.characters().start(), span.characters().end(), label);
    }
    List<Bar.Part> parts = new ArrayList<>();
    int column = 0;
    while (column < COLUMNS) {
      int start = column;
      int label = most(labelOf, column);
      while (column < COLUMNS && most(labelOf, column) == label) {
        column++;
      }
      if (label != NONE) {
        parts.add(new Bar.Part(Bar.LABELS.get(label), start, column - start, 0));
      }
    }
    return parts;
  }

  /** The label that most of a column's characters bear; a column has at least one character. */
  private static int most(int[] labelOf, int column) {
    int from = (int) ((long) column * labelOf.length / COLUMNS);
    int to = Math.max(from + 1, (int) ((column + 1L) * labelOf.length / COLUMNS));
    int[] counts = new int[Bar.LABELS.size()];
    int most = NONE;
    for (int c = from; c < to; c++) {
      int label = labelOf[c];
      if (label != NONE) {
        counts[label]++;
        most = most == NONE || counts[label] > counts[most] ? label : most;
      }
    }
    return most;
  }
}
