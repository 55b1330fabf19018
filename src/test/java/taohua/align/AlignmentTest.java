package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Passage;
import taohua.text.Span;

class AlignmentTest {
  private static final int TARGET = 7;
  private static final int SOURCE = 3;

  // The target has a moved clause first: what it says there stands last in the source.
  private static final Edit MOVED = new Edit.Equal(span(10, 14), span(130, 134));
  private static final Edit INSERTED = new Edit.Inserted(span(14, 16), span(100, 100));
  private static final Edit EQUAL = new Edit.Equal(span(16, 20), span(100, 104));
  private static final Edit SLOT = new Edit.Slot(span(20, 21), span(104, 107));
  private static final Edit GOES_ON = new Edit.Equal(span(21, 25), span(107, 111));
  private static final Edit REPLACED = new Edit.Replaced(span(25, 27), span(111, 113));
  private static final Edit DELETED = new Edit.Deleted(span(27, 27), span(113, 130));

  private static final Alignment ALIGNMENT =
      new Alignment(
          new Passage(TARGET, span(10, 27)),
          new Passage(SOURCE, span(100, 134)),
          List.of(MOVED, INSERTED, EQUAL, SLOT, GOES_ON, REPLACED, DELETED));

  @Test
  void fromItsTargetAnAlignmentIsItself() {
    assertThat(ALIGNMENT.from(TARGET)).isSameAs(ALIGNMENT);
  }

  @Test
  void fromItsSourceAnAlignmentIsReversed() {
    Alignment seen = ALIGNMENT.from(SOURCE);
    assertThat(seen.target()).isEqualTo(ALIGNMENT.source());
    assertThat(seen.source()).isEqualTo(ALIGNMENT.target());
    assertThat(seen.edits())
        .containsExactly(
            new Edit.Deleted(span(100, 100), span(14, 16)),
            new Edit.Equal(span(100, 104), span(16, 20)),
            new Edit.Slot(span(104, 107), span(20, 21)),
            new Edit.Equal(span(107, 111), span(21, 25)),
            new Edit.Replaced(span(111, 113), span(25, 27)),
            new Edit.Inserted(span(113, 130), span(27, 27)),
            new Edit.Equal(span(130, 134), span(10, 14)));
    assertThat(seen.reversed()).isEqualTo(ALIGNMENT);
  }

  @Test
  void fromAnotherDocumentNothingIsSeen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALIGNMENT.from(4))
        .withMessageContaining("4");
  }

  @Test
  void equalCharactersAndSlotsMatch() {
    assertThat(ALIGNMENT.matches()).containsExactly(MOVED, EQUAL, SLOT, GOES_ON);
    assertThat(ALIGNMENT.matched()).isEqualTo(4 + 4 + 1 + 4);
    assertThat(ALIGNMENT.from(SOURCE).matched()).isEqualTo(4 + 4 + 3 + 4);
  }

  @Test
  void aRunEndsWhereEitherSideBreaks() {
    assertThat(ALIGNMENT.runs()).containsExactly(span(10, 14), span(16, 25));
    Alignment jumps =
        new Alignment(
            new Passage(TARGET, span(10, 18)),
            new Passage(SOURCE, span(100, 134)),
            List.of(MOVED, new Edit.Equal(span(14, 18), span(100, 104))));
    assertThat(jumps.runs()).containsExactly(span(10, 14), span(14, 18));
  }

  @Test
  void theEditsAreACopy() {
    List<Edit> edits = new ArrayList<>(ALIGNMENT.edits());
    Alignment alignment = new Alignment(ALIGNMENT.target(), ALIGNMENT.source(), edits);
    edits.clear();
    assertThat(alignment).isEqualTo(ALIGNMENT);
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }
}
