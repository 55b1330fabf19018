package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.replaced;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.Span;

class ArrangementTest {
  private static final double GRAM = 5;
  private static final double FOREIGN = 1.25;

  private final Texts texts = new Texts();

  private static boolean all(int character) {
    return character >= 0;
  }

  private Arrangement arrangement(Edit... edits) {
    if (texts.corpus().size() == 0) {
      tell(2);
    }
    Corpus corpus = texts.corpus();
    return new Arrangement(
        copied(0, 1, edits),
        corpus.text(0),
        texts.explanations().formulas().get(0),
        Texts.passages(corpus));
  }

  private void tell(int documents) {
    for (int d = 0; d < documents; d++) {
      texts.add("者" + d, "", 120);
    }
  }

  @Test
  void aRunSaysWhatItsGramsSay() {
    assertThat(arrangement(equal(0, 0, 20)).bits(ArrangementTest::all)).isEqualTo(17 * GRAM);
  }

  @Test
  void aGramWithinASetPhraseSaysNothing() {
    tell(2);
    texts.formula(0, 0, 20, 1);
    assertThat(arrangement(equal(0, 0, 20)).bits(ArrangementTest::all)).isZero();
    assertThat(arrangement(equal(5, 5, 12)).bits(ArrangementTest::all)).isZero();
  }

  @Test
  void threeGramsAcrossEachBorderOfAPhraseCount() {
    tell(2);
    texts.formula(0, 10, 20, 1);
    // Seven grams before, three across each border, seven behind.
    assertThat(arrangement(equal(0, 0, 30)).bits(ArrangementTest::all))
        .isEqualTo((7 + 3 + 3 + 7) * GRAM);
  }

  @Test
  void phrasesInARowSayAsMuchAsTheirBorders() {
    tell(2);
    texts.formula(0, 0, 10, 1);
    texts.formula(0, 10, 20, 2);
    texts.formula(0, 20, 30, 3);
    assertThat(arrangement(equal(0, 0, 30)).bits(ArrangementTest::all)).isEqualTo(6 * GRAM);
  }

  @Test
  void aRowThatEnoughOthersHaveSaysNothing() {
    String same = Texts.characters(7, 30);
    for (int d = 0; d < 7; d++) {
      texts.add(Texts.who("者" + d), "", "", d < 4 ? same : Texts.characters(20 + d, 30));
    }
    texts.formula(0, 0, 15, 1);
    texts.formula(0, 15, 30, 2);
    // Three others go on from one phrase to the next.
    assertThat(arrangement(equal(0, 0, 30)).bits(ArrangementTest::all)).isZero();
  }

  @Test
  void aRowThatOneOrTwoOthersHaveSaysSomething() {
    String same = Texts.characters(7, 30);
    for (int d = 0; d < 7; d++) {
      texts.add(Texts.who("者" + d), "", "", d < 3 ? same : Texts.characters(20 + d, 30));
    }
    texts.formula(0, 0, 15, 1);
    texts.formula(0, 15, 30, 2);
    assertThat(arrangement(equal(0, 0, 30)).bits(ArrangementTest::all))
        .isBetween(1.0, 3 * GRAM - 0.1);
  }

  @Test
  void aRunThatFollowsAnotherSaysWhereItStands() {
    Arrangement arrangement = arrangement(equal(0, 0, 10), replaced(10, 10, 2), equal(12, 12, 10));
    double told = 3 * GRAM - 2 * Math.log(3) / Math.log(2);
    assertThat(arrangement.link(1, ArrangementTest::all))
        .isCloseTo(told - 2 * FOREIGN, within(1e-9));
    assertThat(arrangement.bits(ArrangementTest::all))
        .isCloseTo(14 * GRAM + told - 2 * FOREIGN, within(1e-9));
  }

  @Test
  void theFartherTheNextRunTheLessIsTold() {
    Arrangement near = arrangement(equal(0, 0, 10), replaced(10, 10, 1), equal(11, 11, 10));
    Arrangement far = arrangement(equal(0, 0, 10), replaced(10, 10, 30), equal(40, 40, 10));
    assertThat(near.link(1, ArrangementTest::all)).isGreaterThan(FOREIGN);
    assertThat(far.link(1, ArrangementTest::all)).isLessThan(-25 * FOREIGN);
  }

  @Test
  void whatTheDistancesDifferByCostsAsWell() {
    Edit[] even = {equal(0, 0, 10), replaced(10, 10, 2), equal(12, 12, 10)};
    Edit[] uneven = {equal(0, 0, 10), replaced(10, 10, 2), equal(12, 19, 10)};
    assertThat(arrangement(uneven).link(1, ArrangementTest::all))
        .isCloseTo(arrangement(even).link(1, ArrangementTest::all) - 2 * 3, within(1e-9));
  }

  @Test
  void aMovedRunIsNotToldByTheOneBefore() {
    Arrangement moved = arrangement(equal(0, 40, 10), replaced(10, 50, 2), equal(12, 0, 10));
    assertThat(moved.link(1, ArrangementTest::all)).isEqualTo(-2 * FOREIGN);
  }

  @Test
  void aShortRunBetweenTwoChangesIsPassedOver() {
    Edit[] edits = {
      equal(0, 0, 10), replaced(10, 10, 2), equal(12, 12, 2), replaced(14, 14, 2), equal(16, 16, 9)
    };
    Arrangement arrangement = arrangement(edits);
    double told = 3 * GRAM - 2 * Math.log(7) / Math.log(2);
    assertThat(arrangement.link(1, ArrangementTest::all)).isEqualTo(-2 * FOREIGN);
    assertThat(arrangement.link(2, ArrangementTest::all))
        .isCloseTo(told - 2 * FOREIGN, within(1e-9));
  }

  @Test
  void charactersThatDoNotCountSayNothingAndTellNothing() {
    Arrangement arrangement = arrangement(equal(0, 0, 20), replaced(20, 20, 2), equal(22, 22, 8));
    IntPredicate late = character -> character >= 10;
    assertThat(arrangement.run(0, late)).isEqualTo(7 * GRAM);
    assertThat(arrangement.link(1, character -> character != 19)).isEqualTo(-2 * FOREIGN);
  }

  @Test
  void foreignTextAtTheEndsSpeaksAgainstThePassageToo() {
    Edit[] edits = {replaced(0, 0, 4), equal(4, 4, 20), replaced(24, 24, 6)};
    assertThat(arrangement(edits).bits(ArrangementTest::all)).isEqualTo(17 * GRAM - 10 * FOREIGN);
  }

  @Test
  void charactersInARareRowAreThoseOfThePhrasesInIt() {
    tell(2);
    texts.formula(0, 5, 15, 1);
    texts.formula(0, 30, 40, 2);
    assertThat(
            arrangement(equal(0, 0, 20), replaced(20, 20, 8), equal(30, 30, 10))
                .rowed(ArrangementTest::all)
                .cardinality())
        .isEqualTo(10);
    assertThat(arrangement(equal(0, 0, 12)).rowed(ArrangementTest::all).cardinality()).isEqualTo(7);
    assertThat(new SetPhrases(texts.explanations().formulas().get(0)).get(1))
        .isEqualTo(new Span(30, 40));
  }

  @Test
  void aPhraseStandsInARareRowIfEachOfItsBordersDoes() {
    tell(2);
    texts.formula(0, 10, 20, 1);
    assertThat(arrangement(equal(0, 0, 30)).rowed(ArrangementTest::all).cardinality())
        .isEqualTo(10);
    // Only the border within the run is asked.
    assertThat(arrangement(equal(10, 10, 15)).rowed(ArrangementTest::all).cardinality())
        .isEqualTo(10);
    // A phrase alone stands in no row.
    assertThat(arrangement(equal(10, 10, 10)).rowed(ArrangementTest::all).isEmpty()).isTrue();
    String characters = Texts.characters(0, 120);
    for (int other = 0; other < 6; other++) {
      texts.add(Texts.who("丙" + other), "", "", characters.substring(14, 26));
    }
    assertThat(arrangement(equal(0, 0, 30)).rowed(ArrangementTest::all).isEmpty()).isTrue();
    assertThat(arrangement(equal(0, 0, 20)).rowed(ArrangementTest::all).cardinality())
        .isEqualTo(10);
  }
}
