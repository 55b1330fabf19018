package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.allowed;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.replaced;
import static taohua.judge.Texts.shared;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taohua.judge.Ladder.LargestSource;

class LaddersTest {
  private static final int LENGTH = 150;

  private Texts texts = new Texts();

  @BeforeEach
  void tellFour() {
    texts = new Texts();
    texts.add("甲", "2023", LENGTH);
    texts.add("乙", "2020", LENGTH);
    texts.add("丙", "2021", LENGTH);
    texts.add("丁", "", LENGTH);
  }

  @Test
  void everyStepIsCountedByItsLabel() {
    texts.formula(0, 100, 110, 1);
    texts.quotation(0, 30, 36);
    Ladder ladder =
        ladder(
            copied(0, 1, equal(0, 0, 36), replaced(36, 36, 4)),
            shared(0, 2, Direction.EARLIER, Relation.OWN, equal(40, 40, 40)),
            allowed(0, 3, equal(120, 120, 15)));
    assertThat(ladder.characters()).isEqualTo(LENGTH);
    assertThat(ladder.labelled())
        .isEqualTo(
            Map.of(
                Label.ALLOWED, 15,
                Label.FORMULA, 10,
                Label.QUOTED, 6,
                Label.OWN, 40,
                Label.COPIED, 30,
                Label.EDITED, 4));
    assertThat(ladder.total()).isEqualTo(101);
    assertThat(ladder.residual()).isEqualTo(30);
    assertThat(ladder.of(Label.OFFICE)).isZero();
  }

  @Test
  void theLargestSourceIsWhoeverHasMost() {
    texts.formula(0, 20, 30, 1);
    LargestSource largest =
        ladder(copied(0, 1, equal(0, 0, 40)), copied(0, 2, equal(50, 50, 30))).largest();
    assertThat(largest).isEqualTo(new LargestSource(1, 40, 30));
  }

  @Test
  void permittedTextIsNoSource() {
    LargestSource largest =
        ladder(copied(0, 1, equal(0, 0, 30)), allowed(0, 2, equal(40, 40, 60))).largest();
    assertThat(largest).isEqualTo(new LargestSource(1, 30, 30));
    assertThat(ladder(allowed(0, 2, equal(40, 40, 60))).largest()).isEqualTo(LargestSource.NONE);
  }

  @Test
  void ofTwoThatHaveAsMuchTheFirstIsTheLargest() {
    assertThat(
            ladder(copied(0, 2, equal(0, 0, 30)), copied(0, 1, equal(50, 50, 30)))
                .largest()
                .document())
        .isEqualTo(1);
  }

  @Test
  void whatOnePartnerHasTwiceIsCountedOnce() {
    LargestSource largest =
        ladder(copied(0, 1, equal(0, 0, 30)), copied(0, 1, equal(10, 60, 30))).largest();
    assertThat(largest).isEqualTo(new LargestSource(1, 40, 40));
  }

  @Test
  void whoSharesNothingHasNoLargestSource() {
    assertThat(ladder().largest()).isEqualTo(LargestSource.NONE);
    Shared directed = copied(1, 0, equal(0, 0, 40));
    assertThat(ladder(directed).largest()).isEqualTo(LargestSource.NONE);
  }

  @Test
  void theEarliestAloneExplainsWhatSeveralHave() {
    Shared one = copied(0, 1, equal(0, 0, 40));
    Shared other = copied(0, 2, equal(20, 0, 40));
    Ladder ladder = ladder(one, other);
    assertThat(ladder.residual()).isEqualTo(60);
    assertThat(ladder.residualSingle()).isEqualTo(60);
    Ladder undated = ladder(one, copied(0, 3, equal(20, 0, 40)));
    assertThat(undated.residualSingle()).isEqualTo(40);
    assertThat(undated.residualShared()).isEqualTo(20);
  }

  @Test
  void ownTextIsNoRivalOfASource() {
    Shared own = shared(0, 3, Direction.UNDIRECTED, Relation.OWN, equal(0, 0, 6));
    Ladder ladder = ladder(copied(0, 1, equal(0, 0, 40)), own);
    assertThat(ladder.residualSingle()).isEqualTo(ladder.residual()).isPositive();
  }

  @Test
  void whatExplainsItselfIsNoRivalOfASource() {
    texts.quotation(0, 0, 30);
    Shared quoted = copied(0, 3, equal(0, 0, 38));
    Ladder ladder = ladder(quoted, copied(0, 1, equal(20, 0, 40)));
    assertThat(ladder.residual()).isEqualTo(30);
    assertThat(ladder.residualSingle()).isEqualTo(30);
  }

  @Test
  void aQuotationIsVerifiedByAPassageThatIsNoFinding() {
    Texts quoting = new Texts();
    quoting.add(Texts.who("丙"), "2023", "", "闻景澄同志" + Texts.characters(5, 40));
    quoting.add(Texts.who("闻景澄"), "2020", "", Texts.characters(6, 40));
    quoting.quotation(0, 5, 12);
    quoting.formula(0, 5, 8, 1);
    Ladder ladder = quoting.judgement(List.of(copied(0, 1, equal(5, 0, 6)))).ladders().of(0);
    // Seven characters are quoted, three of them common language, and the passage is no finding.
    assertThat(ladder.of(Label.QUOTED)).isZero();
    quoting.formula(0, 12, 30, 2);
    Ladder longer = quoting.judgement(List.of(copied(0, 1, equal(5, 0, 25)))).ladders().of(0);
    assertThat(longer.of(Label.QUOTED)).isEqualTo(4);
    assertThat(longer.quotedVerified()).isEqualTo(4);
    assertThat(longer.quotedMarked()).isZero();
  }

  /** The sums that a ladder states are those of the labelled spans, and single is a part. */
  @Test
  void theLadderCountsTheLabelledSpans() {
    texts.formula(0, 25, 50, 1);
    texts.quotation(0, 60, 75);
    Judgement judgement =
        texts.judgement(
            List.of(
                copied(0, 1, equal(0, 0, 70), replaced(70, 70, 9)),
                copied(0, 3, equal(10, 0, 60)),
                shared(0, 2, Direction.EARLIER, Relation.OFFICE, equal(80, 80, 50))));
    Ladder ladder = judgement.ladders().of(0);
    Map<Label, Integer> spans = new EnumMap<>(Label.class);
    for (LabelledSpan span : judgement.labels(0)) {
      spans.merge(span.label(), span.characters().length(), Integer::sum);
    }
    assertThat(spans).isEqualTo(ladder.labelled()).hasSizeGreaterThan(3);
  }

  private Ladder ladder(Shared... shared) {
    return texts.judgement(List.of(shared)).ladders().of(0);
  }
}
