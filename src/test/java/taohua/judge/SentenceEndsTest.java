package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Span;

/** Two texts of 120 characters, each with sentences that end where a test says. */
class SentenceEndsTest {
  private final Texts texts = new Texts();

  private void tell(int[] target, int[] source) {
    texts.add(Texts.who("甲"), "2021", "", with(0, target));
    texts.add(Texts.who("乙"), "2020", "", with(1, source));
  }

  private static String with(int number, int[] stops) {
    StringBuilder text = new StringBuilder(Texts.characters(number, 120));
    for (int i = stops.length - 1; i >= 0; i--) {
      text.insert(stops[i], "。");
    }
    return text.toString();
  }

  private Alignment whole(Edit... edits) {
    return new SentenceEnds(texts.corpus()).of(copied(0, 1, edits)).alignment();
  }

  private static int[] stops(int... stops) {
    return stops;
  }

  @Test
  void whatTheTargetLeftOutOfASentenceBelongsToThePassage() {
    tell(stops(20, 60), stops(40, 100));
    Alignment whole = whole(equal(20, 50, 40));
    assertThat(whole.target().characters()).isEqualTo(new Span(20, 60));
    assertThat(whole.source().characters()).isEqualTo(new Span(40, 100));
    assertThat(whole.edits())
        .containsExactly(
            new Edit.Deleted(new Span(20, 20), new Span(40, 50)),
            equal(20, 50, 40),
            new Edit.Deleted(new Span(60, 60), new Span(90, 100)));
  }

  @Test
  void whatTheTargetAddedToASentenceBelongsToThePassage() {
    tell(stops(20, 80), stops(40, 80));
    Alignment whole = whole(equal(30, 40, 40));
    assertThat(whole.target().characters()).isEqualTo(new Span(20, 80));
    assertThat(whole.source().characters()).isEqualTo(new Span(40, 80));
    assertThat(whole.edits())
        .containsExactly(
            new Edit.Inserted(new Span(20, 30), new Span(40, 40)),
            equal(30, 40, 40),
            new Edit.Inserted(new Span(70, 80), new Span(80, 80)));
  }

  @Test
  void aClauseAtAnEndThatWasRewordedBelongsToThePassage() {
    tell(stops(20, 70), stops(40, 90));
    assertThat(whole(equal(30, 52, 30)).edits())
        .containsExactly(replaced(20, 40, 10, 12), equal(30, 52, 30), replaced(60, 82, 10, 8));
  }

  @ParameterizedTest
  @CsvSource({"71, true", "72, false"})
  void moreThanALongSentenceIsNotLeftOut(int left, boolean belongs) {
    tell(stops(20), stops());
    assertThat(whole(equal(20, left, 40)).edits()).hasSize(belongs ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({"32, true", "33, false"})
  void muchForeignTextIsNoAddedClause(int added, boolean belongs) {
    tell(stops(), stops(20));
    assertThat(whole(equal(added, 20, 40)).edits()).hasSize(belongs ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({"24, 24, true", "25, 3, false", "3, 25, false"})
  void moreThanAClauseIsNoRewordedOne(int ours, int theirs, boolean belongs) {
    tell(stops(), stops());
    assertThat(whole(equal(ours, theirs, 40)).edits()).hasSize(belongs ? 2 : 1);
  }

  @Test
  void whatStandsBesideDifferentClausesIsNotReworded() {
    tell(stops(10, 80), stops(10, 90));
    Edit moved = equal(20, 50, 20);
    Edit other = equal(40, 20, 20);
    assertThat(whole(moved, other).edits()).containsExactly(moved, other);
  }

  @Test
  void aPassageOfWholeSentencesStaysAsItIs() {
    tell(stops(20, 60), stops(30, 70));
    Shared shared = copied(0, 1, equal(20, 30, 40));
    assertThat(new SentenceEnds(texts.corpus()).of(shared)).isSameAs(shared);
  }

  @Test
  void wherePassagesWereCutTheyStayCut() {
    texts.add(Texts.who("甲"), "2021", "", Texts.characters(0, 60));
    texts.add(Texts.who("乙"), "2020", "", Texts.characters(0, 60));
    Shared shared = copied(0, 1, equal(10, 10, 40));
    assertThat(new SentenceEnds(texts.corpus()).of(shared)).isSameAs(shared);
  }

  @Test
  void theEndsOfAFindingAreTold() {
    tell(stops(20, 60), stops(40, 100));
    assertThat(texts.judgement(List.of(copied(0, 1, equal(20, 50, 40)))).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.alignment().source().characters()).isEqualTo(new Span(40, 100));
              assertThat(finding.weight().matched()).isEqualTo(40);
            });
  }

  @Test
  void whatIsQuotedBeginsWithTheQuotation() {
    tell(stops(20, 60), stops(40, 100));
    texts.quotation(0, 20, 60);
    assertThat(texts.judgement(List.of(copied(0, 1, equal(20, 50, 40)))).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.label()).isEqualTo(Label.QUOTED);
              assertThat(finding.alignment().source().characters()).isEqualTo(new Span(50, 90));
            });
  }

  private static Edit replaced(int target, int source, int targets, int sources) {
    return new Edit.Replaced(
        new Span(target, target + targets), new Span(source, source + sources));
  }
}
