package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.align.Edit;
import taohua.text.Span;

class ChangedBlocksTest {
  private static Edit.Equal equal(int target, int source, int length) {
    return new Edit.Equal(new Span(target, target + length), new Span(source, source + length));
  }

  private static Edit.Replaced replaced(int target, int to, int source, int until) {
    return new Edit.Replaced(new Span(target, to), new Span(source, until));
  }

  private static Edit.Slot slot(int target, int to, int source, int until) {
    return new Edit.Slot(new Span(target, to), new Span(source, until));
  }

  private static Edit.Inserted inserted(int target, int to, int source) {
    return new Edit.Inserted(new Span(target, to), new Span(source, source));
  }

  private static Edit.Deleted deleted(int target, int source, int until) {
    return new Edit.Deleted(new Span(target, target), new Span(source, until));
  }

  private static List<Edit.Replaced> blocks(Edit... edits) {
    return ChangedBlocks.of(List.of(edits));
  }

  @Test
  void equalTextHasNoBlocks() {
    assertThat(blocks(equal(0, 0, 9))).isEmpty();
    assertThat(blocks()).isEmpty();
  }

  @Test
  void changesApartAreBlocksOfTheirOwn() {
    assertThat(blocks(replaced(0, 1, 0, 1), equal(1, 1, 3), inserted(4, 6, 4), equal(6, 4, 1)))
        .containsExactly(replaced(0, 1, 0, 1), replaced(4, 6, 4, 4));
  }

  @Test
  void changesInARowAreOneBlock() {
    assertThat(blocks(equal(0, 0, 3), replaced(3, 4, 3, 5), inserted(4, 6, 5), deleted(6, 5, 7)))
        .containsExactly(replaced(3, 6, 3, 7));
  }

  @Test
  void changesThatDoNotFollowEachOtherAreTwo() {
    assertThat(blocks(replaced(0, 2, 0, 2), replaced(2, 4, 8, 9)))
        .containsExactly(replaced(0, 2, 0, 2), replaced(2, 4, 8, 9));
    assertThat(blocks(replaced(0, 2, 0, 2), replaced(3, 4, 2, 3)))
        .containsExactly(replaced(0, 2, 0, 2), replaced(3, 4, 2, 3));
  }

  @Test
  void aNumberTakesItsUnit() {
    assertThat(blocks(slot(0, 3, 0, 4), inserted(3, 4, 4))).containsExactly(replaced(0, 4, 0, 4));
    assertThat(blocks(slot(0, 3, 0, 4), deleted(3, 4, 5))).containsExactly(replaced(0, 3, 0, 5));
  }

  @Test
  void aNumberTakesNothingElse() {
    assertThat(blocks(slot(0, 3, 0, 4), inserted(3, 5, 4)))
        .containsExactly(replaced(0, 3, 0, 4), replaced(3, 5, 4, 4));
    assertThat(blocks(slot(0, 3, 0, 4), replaced(3, 4, 4, 5)))
        .containsExactly(replaced(0, 3, 0, 4), replaced(3, 4, 4, 5));
    assertThat(blocks(slot(0, 3, 0, 4), inserted(3, 4, 9)))
        .containsExactly(replaced(0, 3, 0, 4), replaced(3, 4, 9, 9));
    assertThat(blocks(slot(0, 3, 0, 4), equal(3, 4, 1), inserted(4, 5, 5)))
        .containsExactly(replaced(0, 3, 0, 4), replaced(4, 5, 5, 5));
    assertThat(blocks(slot(0, 3, 0, 4), slot(3, 4, 4, 5)))
        .containsExactly(replaced(0, 3, 0, 4), replaced(3, 4, 4, 5));
  }

  @Test
  void aNumberWithItsUnitIsComplete() {
    assertThat(blocks(slot(0, 3, 0, 4), inserted(3, 4, 4), inserted(4, 5, 4)))
        .containsExactly(replaced(0, 4, 0, 4), replaced(4, 5, 4, 4));
  }

  @Test
  void aNumberEndsAChangeBeforeIt() {
    assertThat(blocks(replaced(0, 1, 0, 1), slot(1, 3, 1, 3)))
        .containsExactly(replaced(0, 1, 0, 1), replaced(1, 3, 1, 3));
  }
}
