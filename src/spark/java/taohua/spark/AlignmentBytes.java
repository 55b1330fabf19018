package taohua.spark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.Edits;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * The alignments of two documents as bytes: how many, and of each the spans of its passages, and
 * the numbers of its edits. Which documents they are, the reader knows.
 */
final class AlignmentBytes {
  private AlignmentBytes() {}

  static void write(List<Alignment> alignments, Bytes to) {
    to.add(alignments.size());
    for (Alignment one : alignments) {
      add(one.target().characters(), to);
      add(one.source().characters(), to);
      int[] edits = one.edits().numbers();
      to.add(edits.length);
      for (int number : edits) {
        to.add(number);
      }
    }
  }

  static List<Alignment> read(int target, int source, ByteBuffer from) {
    List<Alignment> alignments = new ArrayList<>();
    for (int left = from.getInt(); left > 0; left--) {
      Passage later = new Passage(target, span(from));
      Passage earlier = new Passage(source, span(from));
      int[] edits = new int[from.getInt()];
      for (int i = 0; i < edits.length; i++) {
        edits[i] = from.getInt();
      }
      alignments.add(new Alignment(later, earlier, Edits.of(edits)));
    }
    return alignments;
  }

  private static void add(Span span, Bytes to) {
    to.add(span.start()).add(span.end());
  }

  private static Span span(ByteBuffer from) {
    return new Span(from.getInt(), from.getInt());
  }
}
