package taohua.report.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.attribution.LabelledSpan;
import taohua.text.NormalText;
import taohua.text.Span;

/** Cuts the original text of a document where its labels begin and end. */
final class Marking {
  private final String original;
  private final List<LabelledSpan> labels;
  private final int[] starts;
  private final int[] ends;

  Marking(String original, NormalText text, List<LabelledSpan> labels) {
    this.original = original;
    this.labels = labels;
    starts = new int[labels.size()];
    ends = new int[labels.size()];
    for (int i = 0; i < starts.length; i++) {
      Span span = text.original(labels.get(i).characters());
      starts[i] = i == 0 ? span.start() : Math.max(ends[i - 1], span.start());
      ends[i] = Math.max(starts[i], span.end());
    }
  }

  /**
   * A stretch of text under one label.
   *
   * @param label null where the text is nobody else's
   */
  record Mark(String text, @Nullable LabelledSpan label) {}

  /** The text of some spans of the original, in stretches. */
  List<Mark> of(List<Span> pieces) {
    List<Mark> marks = new ArrayList<>();
    for (Span piece : pieces) {
      int at = piece.start();
      for (int i = firstAfter(at); i < starts.length && starts[i] < piece.end(); i++) {
        int start = Math.max(at, starts[i]);
        int end = Math.min(piece.end(), ends[i]);
        add(marks, at, start, null);
        add(marks, start, end, labels.get(i));
        at = Math.max(at, end);
      }
      add(marks, at, piece.end(), null);
    }
    return marks;
  }

  private void add(List<Mark> marks, int start, int end, @Nullable LabelledSpan label) {
    if (start < end) {
      marks.add(new Mark(original.substring(start, end), label));
    }
  }

  /** The first label that ends after an offset. */
  private int firstAfter(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
