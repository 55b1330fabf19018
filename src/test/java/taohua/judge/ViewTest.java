package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.replaced;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.text.Span;

class ViewTest {
  private static final Alignment ALIGNMENT =
      Texts.alignment(1, 2, equal(0, 5, 3), replaced(3, 8, 2), equal(5, 10, 4));

  @Test
  void theTargetSeesAFindingAsItIs() {
    Finding finding = finding(1, Direction.EARLIER);
    View view = View.of(finding, 1);
    assertThat(view).isEqualTo(new View(finding, ALIGNMENT, true));
    assertThat(view.partner()).isEqualTo(2);
    assertThat(view.counts()).isTrue();
    assertThat(view.matches())
        .extracting(edit -> edit.target())
        .containsExactly(new Span(0, 3), new Span(5, 9));
  }

  @Test
  void theSourceSeesItTheOtherWayRound() {
    View view = View.of(finding(1, Direction.EARLIER), 2);
    assertThat(view.asTarget()).isFalse();
    assertThat(view.partner()).isEqualTo(1);
    assertThat(view.alignment()).isEqualTo(ALIGNMENT.reversed());
    assertThat(view.counts()).isFalse();
    assertThat(View.of(finding(1, Direction.UNDIRECTED), 2).counts()).isTrue();
    assertThat(View.of(finding(1, Direction.LATER), 2).counts()).isFalse();
  }

  @Test
  void everyDocumentHasItsViewsById() {
    Texts texts = new Texts();
    for (int d = 0; d < 4; d++) {
      texts.add("甲" + d, "", 20);
    }
    Finding one = finding(1, Direction.EARLIER);
    Finding two = finding(2, Direction.UNDIRECTED);
    Judged judged =
        new Judged(
            texts.corpus(),
            List.of(one, two),
            List.of(List.of(), List.of(), List.of(), List.of()),
            new Judged.Sides(d -> d == 1, d -> d == 2, false));
    List<List<View>> views = View.of(judged);
    assertThat(views).hasSize(4);
    assertThat(views.get(0)).isEmpty();
    assertThat(views.get(1)).containsExactly(View.of(one, 1), View.of(two, 1));
    assertThat(views.get(2)).containsExactly(View.of(one, 2), View.of(two, 2));
    assertThat(judged.isDirected(one)).isTrue();
    assertThat(judged.isDirected(two)).isFalse();
    assertThat(judged.sides().takesPart(0)).isFalse();
    assertThat(judged.sides().takesPart(1)).isTrue();
    assertThat(judged.sides().takesPart(2)).isTrue();
  }

  @Test
  void whereTheUserSaysWhoIsCheckedEveryPairIsDirected() {
    Judged judged =
        new Judged(
            new Texts().corpus(),
            List.of(),
            List.of(),
            new Judged.Sides(d -> true, d -> true, true));
    assertThat(judged.isDirected(finding(1, Direction.UNDIRECTED))).isTrue();
    assertThat(judged.isDirected(finding(1, Direction.LATER))).isTrue();
  }

  private static Finding finding(int id, Direction direction) {
    return new Finding(
        id, ALIGNMENT, direction, Relation.OTHER, Label.COPIED, new Finding.Weight(1, 1, 7, 7));
  }
}
