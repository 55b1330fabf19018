package taohua.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.parallel.Workers;
import taohua.text.Corpus;

class RowsTest {
  // Clauses 0 to 7 and 8 to 9 are paragraphs of one document, 10 to 17 one of another.
  private final Rows rows =
      new Rows(clauses("甲一，甲二，甲三，甲四，甲五，甲六，甲七，甲八\n乙一，乙二", "丙一，丙二，丙三，丙四，丙五，丙六，丙七，丙八"));

  private static Clauses clauses(String one, String other) {
    return Clauses.of(
        Corpus.of(
            List.of(RewordingSet.document("a", "", one), RewordingSet.document("b", "", other))),
        RewordingSet.everybody(),
        Workers.ALONE);
  }

  private static Match match(int target, int source, float score) {
    return new Match(target, source, score);
  }

  @Test
  void threeMatchesThatStandTogetherAreARowInAnyOrder() {
    List<Match> turned = List.of(match(0, 12, 1), match(1, 11, 2), match(2, 10, 3));
    assertThat(rows.in(turned)).containsExactly(new Row(turned));
    assertThat(rows.in(turned).get(0).score()).isEqualTo(6);
  }

  @Test
  void whatProvesNothingHoldsARowTogetherButDoesNotCount() {
    List<Match> apart = List.of(match(0, 10, 1), match(1, 11, 1), match(6, 16, 1));
    assertThat(rows.in(apart)).isEmpty();
    List<Match> held = new ArrayList<>(apart);
    held.add(match(4, 13, 0));
    assertThat(rows.in(held)).containsExactly(new Row(apart));
    assertThat(rows.in(List.of(match(0, 10, 1), match(1, 11, 1), match(2, 12, 0)))).isEmpty();
  }

  @Test
  void whatStandsTogetherWithFewerThanTwoOthersIsLeftOut() {
    List<Match> row = List.of(match(0, 10, 0), match(1, 11, 1), match(3, 12, 0));
    List<Match> more = new ArrayList<>(row);
    more.add(match(7, 10, 9));
    assertThat(rows.standingTogether(more)).containsExactlyElementsOf(row);
    assertThat(rows.standingTogether(row.subList(0, 2))).isEmpty();
  }

  @Test
  void twoMatchesAreNone() {
    assertThat(rows.in(List.of(match(0, 10, 9), match(1, 11, 9)))).isEmpty();
  }

  @Test
  void aGapOfMoreThanTwoClausesEndsARow() {
    assertThat(rows.in(List.of(match(0, 10, 1), match(3, 11, 1), match(6, 12, 1)))).hasSize(1);
    assertThat(rows.in(List.of(match(0, 10, 1), match(1, 11, 1), match(5, 12, 1)))).isEmpty();
    assertThat(rows.in(List.of(match(0, 10, 1), match(1, 11, 1), match(2, 15, 1)))).isEmpty();
  }

  @Test
  void aRowLiesWithinOneParagraph() {
    assertThat(rows.in(List.of(match(6, 10, 1), match(7, 11, 1), match(8, 12, 1)))).isEmpty();
  }

  @Test
  void aClauseIsMatchedOnceAndByItsBest() {
    List<Match> found =
        List.of(
            match(0, 10, 1), match(1, 11, 5), match(1, 12, 4), match(2, 11, 3), match(2, 13, 1));
    assertThat(rows.in(found))
        .containsExactly(new Row(List.of(match(0, 10, 1), match(1, 11, 5), match(2, 13, 1))));
  }

  @Test
  void matchesOfOneClauseAreNoRow() {
    assertThat(rows.in(List.of(match(0, 10, 1), match(0, 11, 2), match(0, 12, 3)))).isEmpty();
  }

  @Test
  void theBestRowComesFirst() {
    Rows inTwoParagraphs = new Rows(clauses("甲一，甲二，甲三\n乙一，乙二，乙三", "丙一，丙二，丙三\n丁一，丁二，丁三"));
    List<Match> less = List.of(match(0, 6, 1), match(1, 7, 1), match(2, 8, 1));
    List<Match> more = List.of(match(3, 9, 2), match(4, 10, 2), match(5, 11, 2));
    List<Match> all = new ArrayList<>(less);
    all.addAll(more);
    assertThat(inTwoParagraphs.in(all)).containsExactly(new Row(more), new Row(less));
  }
}
