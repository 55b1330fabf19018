package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static taohua.judge.Texts.allowed;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.text.Span;

class JudgementTest {
  private static final int LENGTH = 150;
  private static final List<Relation> RELATIONS = List.of(Relation.values());

  private Texts texts = new Texts();

  @BeforeEach
  void tellFour() {
    texts = new Texts();
    for (String name : List.of("甲", "乙", "丙", "丁")) {
      texts.add(name, "2020", LENGTH);
    }
  }

  @Test
  void nothingSharedIsNoFinding() {
    Judgement judgement = texts.judgement(List.of());
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.labels(0)).isEmpty();
  }

  @Test
  void findingsAreNumberedByTargetPlaceAndSource() {
    List<Shared> shared =
        List.of(
            copied(1, 3, equal(0, 0, 20)),
            copied(0, 2, equal(50, 0, 20)),
            copied(0, 3, equal(0, 30, 20)),
            copied(0, 1, equal(0, 0, 20)));
    for (long seed = 0; seed < 8; seed++) {
      Judgement judgement = texts.judgement(Texts.shuffled(shared, seed));
      assertThat(judgement.findings())
          .extracting(Finding::id, one -> target(one), one -> source(one))
          .containsExactly(tuple(1, 0, 1), tuple(2, 0, 3), tuple(3, 0, 2), tuple(4, 1, 3));
    }
  }

  @Test
  void whatIsTooLittleLeavesNoReason() {
    Judgement judgement = texts.judgement(List.of(copied(0, 1, equal(0, 0, 9))));
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.labels(0)).isEmpty();
    assertThat(judgement.labels(1)).isEmpty();
  }

  @Test
  void aPassageThatIsDroppedTakesItsReasonsWithIt() {
    Shared own = shared(0, 1, Direction.EARLIER, Relation.OWN, equal(0, 0, 12));
    Shared copied = copied(0, 2, equal(0, 0, 21));
    // Says too little to be told; while it counts, only nine characters of the other are copied.
    assertThat(texts.judgement(List.of(own)).findings()).isEmpty();
    Judgement judgement = texts.judgement(List.of(own, copied));
    assertThat(judgement.findings()).extracting(Finding::label).containsExactly(Label.COPIED);
    assertThat(judgement.labels(0))
        .containsExactly(new LabelledSpan(new Span(0, 21), Reasons.of(Reason.COPIED), 1, 0));
  }

  @Test
  void aPassageThatIsDroppedLeavesItsSourceToBeJudgedAnew() {
    Shared own = shared(1, 0, Direction.UNDIRECTED, Relation.OWN, equal(0, 0, 12));
    Shared copied = copied(0, 2, equal(0, 0, 21));
    assertThat(texts.judgement(List.of(own, copied)).findings())
        .extracting(Finding::label)
        .containsExactly(Label.COPIED);
  }

  @Test
  void whatIsQuotedFromOneselfIsNotCopied() {
    texts.quotation(0, 0, 5);
    Shared own = shared(0, 1, Direction.EARLIER, Relation.OWN, equal(0, 0, 40));
    assertThat(texts.judgement(List.of(own)).labels(0))
        .extracting(LabelledSpan::reasons)
        .containsExactly(Reasons.of(Reason.QUOTED, Reason.OWN), Reasons.of(Reason.OWN));
  }

  @Test
  void whatExplainsItselfIsToldAndCountsOnlyWhatIsQuoted() {
    texts.quotation(0, 0, 30);
    Judgement judgement = texts.judgement(List.of(copied(0, 1, equal(0, 0, 38))));
    assertThat(judgement.findings()).extracting(Finding::label).containsExactly(Label.QUOTED);
    assertThat(judgement.labels(0))
        .containsExactly(
            new LabelledSpan(new Span(0, 30), Reasons.of(Reason.QUOTED, Reason.COPIED), 1, 0));
  }

  @Test
  void aSubsumedPassageIsNoFindingAndNoReason() {
    Shared page = copied(0, 1, equal(0, 0, 100));
    Shared sentence = copied(0, 2, equal(80, 0, 25));
    Judgement judgement = texts.judgement(List.of(page, sentence));
    assertThat(judgement.findings()).extracting(one -> source(one)).containsExactly(1);
    assertThat(judgement.labels(0))
        .containsExactly(new LabelledSpan(new Span(0, 100), Reasons.of(Reason.COPIED), 1, 0));
  }

  @Test
  void aCharacterIsShownByItsFirstFinding() {
    Shared first = copied(0, 1, equal(0, 0, 40));
    Shared second = copied(0, 2, equal(20, 0, 40));
    assertThat(texts.judgement(List.of(first, second)).labels(0))
        .extracting(LabelledSpan::characters, LabelledSpan::finding)
        .containsExactly(tuple(new Span(0, 40), 1), tuple(new Span(40, 60), 2));
  }

  @Test
  void aFindingThatIsReuseComesBeforeOneThatExplainsItself() {
    texts.quotation(0, 0, 30);
    Shared quoted = copied(0, 1, equal(0, 0, 30));
    Shared copied = copied(0, 2, equal(20, 0, 40));
    assertThat(texts.judgement(List.of(quoted, copied)).labels(0))
        .extracting(LabelledSpan::characters, LabelledSpan::label, LabelledSpan::finding)
        .containsExactly(
            tuple(new Span(0, 20), Label.QUOTED, 1),
            tuple(new Span(20, 30), Label.QUOTED, 2),
            tuple(new Span(30, 60), Label.COPIED, 2));
  }

  @Test
  void permittedTextIsPermitted() {
    Judgement judgement = texts.judgement(List.of(allowed(0, 1, equal(0, 0, 40))));
    assertThat(judgement.labels(0))
        .containsExactly(new LabelledSpan(new Span(0, 40), Reasons.of(Reason.ALLOWED), 1, 0));
    assertThat(judgement.labels(1)).isEmpty();
  }

  @Test
  void anUndirectedPassageCountsForBoth() {
    Shared shared = shared(0, 1, Direction.UNDIRECTED, Relation.OTHER, equal(0, 10, 40));
    Judgement judgement = texts.judgement(List.of(shared));
    Reasons copied = Reasons.of(Reason.COPIED);
    assertThat(judgement.labels(0))
        .containsExactly(new LabelledSpan(new Span(0, 40), copied, 1, 0));
    assertThat(judgement.labels(1))
        .containsExactly(new LabelledSpan(new Span(10, 50), copied, 1, 0));
  }

  @Test
  void commonLanguageNamesItsFormula() {
    texts.formula(0, 5, 12, 9);
    assertThat(texts.judgement(List.of()).labels(0))
        .containsExactly(new LabelledSpan(new Span(5, 12), Reasons.of(Reason.FORMULA), 0, 9));
  }

  /**
   * Dropping round by round ends where a plain restatement ends, which judges everything anew in
   * every round.
   */
  @Test
  void roundsEndWhereJudgingEverythingAnewEnds() {
    for (long seed = 0; seed < 60; seed++) {
      tellFour();
      List<Shared> shared = random(new Random(seed));
      List<Shared> expected = JudgementOracle.counting(texts, shared);
      assertThat(texts.judgement(shared).findings())
          .as("seed %d", seed)
          .filteredOn(one -> one.label().isReuse())
          .extracting(finding -> matches(finding.alignment()))
          .containsExactlyInAnyOrderElementsOf(
              expected.stream().map(one -> matches(one.alignment())).toList());
    }
  }

  /** What two documents have alike, wherever the passages begin and end. */
  private static List<Object> matches(Alignment alignment) {
    return List.of(
        alignment.target().document(), alignment.source().document(), alignment.matches());
  }

  private List<Shared> random(Random random) {
    for (int d = 0; d < 4; d++) {
      int start = random.nextInt(60);
      texts.quotation(d, start, start + random.nextInt(25));
      texts.formula(d, 90 + random.nextInt(10), 101 + random.nextInt(10), d + 1);
    }
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      int target = random.nextInt(4);
      int source = (target + 1 + random.nextInt(3)) % 4;
      int length = 5 + random.nextInt(40);
      Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      Direction direction = random.nextInt(3) == 0 ? Direction.UNDIRECTED : Direction.EARLIER;
      int at = random.nextInt(LENGTH - length);
      shared.add(shared(target, source, direction, relation, equal(at, at, length)));
    }
    return shared;
  }

  private static int target(Finding finding) {
    Alignment alignment = finding.alignment();
    return alignment.target().document();
  }

  private static int source(Finding finding) {
    return finding.alignment().source().document();
  }
}
