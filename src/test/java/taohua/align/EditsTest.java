package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class EditsTest {
  private static final List<Edit> LIST =
      List.of(
          new Edit.Equal(new Span(3, 7), new Span(13, 17)),
          new Edit.Slot(new Span(7, 8), new Span(17, 20)),
          new Edit.Replaced(new Span(8, 9), new Span(20, 21)),
          new Edit.Inserted(new Span(9, 12), new Span(21, 21)),
          new Edit.Deleted(new Span(12, 12), new Span(21, 25)));

  private final Edits edits = Edits.copyOf(LIST);

  @Test
  void theirNumbersSayTheSame() {
    assertThat(Edits.of(edits.numbers())).isEqualTo(LIST);
    assertThat(Edits.of(new int[0])).isEmpty();
    assertThatThrownBy(() -> Edits.of(new int[] {0, 1, 2})).hasMessageContaining("no edits");
    assertThatThrownBy(() -> Edits.of(new int[] {5, 1, 2, 1, 2})).hasMessageContaining("no edits");
  }

  @Test
  void packedEditsAreTheSame() {
    assertThat(edits).isEqualTo(LIST);
    assertThat(Edits.copyOf(edits)).isSameAs(edits);
    assertThat(Edits.copyOf(List.of())).isEmpty();
  }

  @Test
  void theirNumbersAreThoseOfTheEdits() {
    for (int i = 0; i < LIST.size(); i++) {
      Edit edit = LIST.get(i);
      assertThat(edits.matches(i)).isEqualTo(edit.matches());
      assertThat(new Span(edits.targetStart(i), edits.targetEnd(i))).isEqualTo(edit.target());
      assertThat(new Span(edits.sourceStart(i), edits.sourceEnd(i))).isEqualTo(edit.source());
    }
  }

  @Test
  void beyondTheLastThereIsNone() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> edits.get(5));
  }
}
