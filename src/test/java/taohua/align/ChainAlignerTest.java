package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

/**
 * What becomes of chains that overlap, step back, hang on little or end far from their last word.
 */
class ChainAlignerTest {
  private static final int REACH = 80;

  private final Random random = new Random(71);

  @Test
  void anAnchorThatOverlapsTheOneBeforeInTheSourceGivesWay() {
    String a = text(20);
    String b = text(20);
    String shared = text(6);
    // The source has the shared tokens once, the target twice.
    assertThat(align(a + shared + "石田" + shared + b, a + shared + b).edits())
        .containsExactly(
            equal(0, 26, 0, 26),
            new Edit.Inserted(new Span(26, 34), new Span(26, 26)),
            equal(34, 54, 26, 46));
  }

  @Test
  void anAnchorThatOverlapsTheOneBeforeInTheTargetGivesWayThere() {
    String a = text(20);
    String b = text(20);
    // The anchors share six tokens of the target and three of the source.
    assertThat(align(a + "山水云山水云" + b, a + "山水云山水云山水云" + b).edits())
        .containsExactly(
            equal(0, 26, 0, 26),
            new Edit.Deleted(new Span(26, 26), new Span(26, 29)),
            equal(26, 46, 29, 49));
  }

  @Test
  void whoStepsBackMaySayAgainWhatTheChainHasSaid() {
    String a = text(15);
    String b = text(15);
    String before = text(50);
    assertThat(align(text(50) + b + "石田" + a + b, before + a + b).edits())
        .containsExactly(
            equal(50, 65, 65, 80),
            new Edit.Inserted(new Span(65, 67), new Span(80, 80)),
            equal(67, 97, 50, 80));
  }

  @Test
  void aChainOfLittleIsSettledFromItsLongestAnchor() {
    String small = Texts.voice(random, 0, 6);
    String large = Texts.voice(random, 0, 14);
    String gap = Texts.voice(random, 1, 31);
    String before = Texts.voice(random, 1, 50);
    String after = Texts.voice(random, 1, 50);
    String other = Texts.voice(random, 2, 50);
    // From the large one the gap costs 7, and the small one is worth 6; not so the other way.
    assertThat(
            align(
                    before + small + gap + large + after,
                    other + small + large + other,
                    new Anchor(50, 50, 6),
                    new Anchor(87, 56, 14))
                .edits())
        .containsExactly(equal(87, 101, 56, 70));
    assertThat(
            align(
                    before + large + gap + small + after,
                    other + large + small + other,
                    new Anchor(50, 50, 14),
                    new Anchor(95, 64, 6))
                .edits())
        .containsExactly(equal(50, 64, 50, 64));
  }

  @Test
  void endsOfTwentyFourTokensAreSettled() {
    String before = Texts.voice(random, 1, 50);
    String other = Texts.voice(random, 2, 50);
    String gap = Texts.voice(random, 1, 45);
    for (int length : new int[] {23, 24}) {
      String a = Texts.voice(random, 0, length);
      String b = Texts.voice(random, 0, 40);
      // A free alignment gives up in so wide a gap.
      List<Alignment> ofEnds =
          List.of(
              align(before + a + gap + b + before, other + a + b + other),
              align(before + b + gap + a + before, other + b + a + other));
      for (Alignment alignment : ofEnds) {
        assertThat(alignment.matched()).isEqualTo(length < 24 ? 40 : length + 40);
      }
    }
  }

  @Test
  void smallAnchorsAtBothEndsAreSettledWithTheNext() {
    String a = Texts.voice(random, 0, 12);
    String b = Texts.voice(random, 0, 30);
    String c = Texts.voice(random, 0, 30);
    String d = Texts.voice(random, 0, 12);
    String gap = Texts.voice(random, 1, 45);
    String between = Texts.voice(random, 1, 5);
    String target = a + between + b + gap + c + between + d;
    assertThat(align(target, a + b + c + d).matched()).isEqualTo(84);
  }

  @Test
  void aGapOfMoreThanSixtyThousandCellsIsLeftUnaligned() {
    String a = Texts.voice(random, 0, 30);
    String b = Texts.voice(random, 0, 30);
    String within = Texts.voice(random, 0, 3);
    String mine = Texts.voice(random, 1, 100) + within + Texts.voice(random, 1, 197);
    for (int length : new int[] {200, 201}) {
      String theirs = Texts.voice(random, 2, 100) + within + Texts.voice(random, 2, length - 103);
      Anchor last = new Anchor(330, 30 + length, 30);
      Alignment alignment = align(a + mine + b, a + theirs + b, new Anchor(0, 0, 30), last);
      assertThat(alignment.matched()).isEqualTo(length == 200 ? 63 : 60);
    }
  }

  @Test
  void aPassageEndsAtMostEightyTokensBeyondItsOuterAnchors() {
    String passage = Texts.voice(random, 0, 40);
    String far = Texts.voice(random, 0, 200);
    for (int inserted : new int[] {0, 25}) {
      // The side that has more reaches eighty tokens first.
      String longer = Texts.voice(random, 2, inserted) + far;
      String other = broken(far);
      assertThat(tail(passage, longer, other, true).length()).isBetween(REACH - 4, REACH);
      assertThat(tail(passage, other, longer, false).length()).isBetween(REACH - 4, REACH);
      assertThat(head(passage, longer, other, true).length()).isBetween(REACH - 4, REACH);
      assertThat(head(passage, other, longer, false).length()).isBetween(REACH - 4, REACH);
    }
  }

  /** What lies beyond a passage that goes on like this in target and source, on one side. */
  private Span tail(String passage, String mine, String theirs, boolean inTarget) {
    Alignment alignment = align(text(90) + passage + mine, text(70) + passage + theirs);
    return inTarget
        ? new Span(130, alignment.target().characters().end())
        : new Span(110, alignment.source().characters().end());
  }

  /** The same before it, backwards. */
  private Span head(String passage, String mine, String theirs, boolean inTarget) {
    String target = text(90) + reversed(mine);
    String source = text(70) + reversed(theirs);
    Alignment alignment = align(target + passage + text(90), source + passage + text(70));
    return inTarget
        ? new Span(alignment.target().characters().start(), target.length())
        : new Span(alignment.source().characters().start(), source.length());
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** Each fourth token exchanged, so that no gram is left. */
  private String broken(String text) {
    StringBuilder broken = new StringBuilder(text);
    for (int i = 0; i < text.length(); i += 4) {
      broken.setCharAt(i, Texts.voice(random, 1, 1).charAt(0));
    }
    return broken.toString();
  }

  private static Alignment align(String target, String source) {
    List<Alignment> found =
        Aligner.align(Texts.even(0, target), Texts.even(1, source), 60, new Workspace());
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Alignment align(String target, String source, Anchor... anchors) {
    Chain chain = new Chain(List.of(anchors), 60);
    return new ChainAligner(Texts.even(0, target), Texts.even(1, source), chain, new Gotoh())
        .align();
  }

  private static Edit equal(int targetStart, int targetEnd, int sourceStart, int sourceEnd) {
    return new Edit.Equal(new Span(targetStart, targetEnd), new Span(sourceStart, sourceEnd));
  }

  private String text(int length) {
    return Texts.foreign(random, length);
  }
}
