package taohua.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Passage;
import taohua.text.Span;

class AlignmentBytesTest {
  @Test
  void whatWasWrittenIsRead() {
    List<Edit> edits =
        List.of(
            new Edit.Equal(new Span(3, 9), new Span(70_000, 70_006)),
            new Edit.Slot(new Span(9, 11), new Span(70_006, 70_007)),
            new Edit.Replaced(new Span(11, 12), new Span(70_007, 70_010)),
            new Edit.Inserted(new Span(12, 20), new Span(70_010, 70_010)),
            new Edit.Deleted(new Span(20, 20), new Span(5, 8)));
    List<Alignment> alignments =
        List.of(
            new Alignment(
                new Passage(4, new Span(3, 20)), new Passage(2, new Span(5, 70_010)), edits),
            new Alignment(
                new Passage(4, new Span(0, 1)), new Passage(2, new Span(1, 2)), List.of()));
    Bytes bytes = new Bytes();
    AlignmentBytes.write(List.of(), bytes);
    AlignmentBytes.write(alignments, bytes);
    ByteBuffer from = ByteBuffer.wrap(bytes.toArray());
    assertThat(AlignmentBytes.read(7, 8, from)).isEmpty();
    assertThat(AlignmentBytes.read(4, 2, from)).isEqualTo(alignments);
    assertThat(from.hasRemaining()).isFalse();
  }
}
