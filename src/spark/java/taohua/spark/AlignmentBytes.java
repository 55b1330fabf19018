package taohua.spark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * The alignments of two documents as bytes: how many, and of each the spans of its passages, how
 * many edits, and of each its kind and its spans. Which documents they are, the reader knows.
 */
final class AlignmentBytes {
  private static final int EQUAL = 0;
  private static final int SLOT = 1;
  private static final int REPLACED = 2;
  private static final int INSERTED = 3;
  private static final int DELETED = 4;

  private AlignmentBytes() {}

  static void write(List<Alignment> alignments, Bytes to) {
    to.add(alignments.size());
    for (Alignment one : alignments) {
      add(one.target().characters(), to);
      add(one.source().characters(), to);
      to.add(one.edits().size());
      for (Edit edit : one.edits()) {
        to.add(kind(edit));
        add(edit.target(), to);
        add(edit.source(), to);
      }
    }
  }

  static List<Alignment> read(int target, int source, ByteBuffer from) {
    List<Alignment> alignments = new ArrayList<>();
    for (int left = from.getInt(); left > 0; left--) {
      Passage later = new Passage(target, span(from));
      Passage earlier = new Passage(source, span(from));
      List<Edit> edits = new ArrayList<>();
      for (int more = from.getInt(); more > 0; more--) {
        edits.add(edit(from.getInt(), span(from), span(from)));
      }
      alignments.add(new Alignment(later, earlier, edits));
    }
    return alignments;
  }

  private static void add(Span span, Bytes to) {
    to.add(span.start()).add(span.end());
  }

  private static Span span(ByteBuffer from) {
    return new Span(from.getInt(), from.getInt());
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

  private static Edit edit(int kind, Span target, Span source) {
    return switch (kind) {
      case EQUAL -> new Edit.Equal(target, source);
      case SLOT -> new Edit.Slot(target, source);
      case REPLACED -> new Edit.Replaced(target, source);
      case INSERTED -> new Edit.Inserted(target, source);
      case DELETED -> new Edit.Deleted(target, source);
      default -> throw new IllegalArgumentException("an edit of kind " + kind);
    };
  }
}
