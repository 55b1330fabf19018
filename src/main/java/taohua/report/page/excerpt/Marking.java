package taohua.report.page.excerpt;

import java.util.ArrayList;
import java.util.List;
import taohua.text.NormalText;
import taohua.text.Span;

/** Cuts the original text of a document where some spans of its characters begin and end. */
public final class Marking {
  /** No span lies here. */
  static final int NONE = -1;

  private final String original;
  private final int[] starts;
  private final int[] ends;

  /**
   * @param spans disjoint, by place
   */
  public Marking(String original, NormalText text, List<Span> spans) {
    this.original = original;
    starts = new int[spans.size()];
    ends = new int[spans.size()];
    for (int i = 0; i < starts.length; i++) {
      Span span = text.original(spans.get(i));
      starts[i] = i == 0 ? span.start() : Math.max(ends[i - 1], span.start());
      ends[i] = Math.max(starts[i], span.end());
    }
  }

  /**
   * A stretch of text.
   *
   * @param span the rank of the span over it, or {@link #NONE}
   * @param first whether the span begins here; one that page clutter cuts has several stretches
   */
  public record Mark(String text, int span, boolean first) {}

  /** The text of some spans of the original, in stretches. */
  public List<Mark> of(List<Span> pieces) {
    List<Mark> marks = new ArrayList<>();
    for (Span piece : pieces) {
      int at = piece.start();
      for (int i = firstAfter(at); i < starts.length && starts[i] < piece.end(); i++) {
        int start = Math.max(at, starts[i]);
        int end = Math.min(piece.end(), ends[i]);
        if (at < start) {
          marks.add(new Mark(original.substring(at, start), NONE, true));
        }
        // One sign may fold to several characters under several spans: the later ones are empty.
        if (start <= end) {
          marks.add(new Mark(original.substring(start, end), i, starts[i] >= piece.start()));
        }
        at = Math.max(at, end);
      }
      if (at < piece.end()) {
        marks.add(new Mark(original.substring(at, piece.end()), NONE, true));
      }
    }
    return marks;
  }

  /** The first span that ends after an offset. */
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
