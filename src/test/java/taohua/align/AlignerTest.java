package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.fingerprint.Grams;
import taohua.text.NormalText;
import taohua.text.Span;

class AlignerTest {
  private static final double LEAST = 60;

  private final Random random = new Random(17);

  @Test
  void editsSayWhatTheTextsSayAndFillThePassages() {
    for (int trial = 0; trial < 200; trial++) {
      String source = text(50 + random.nextInt(400));
      AlignedText target =
          Texts.uneven(3, Texts.pieces(random, source, 1 + random.nextInt(12), 60));
      AlignedText other = Texts.uneven(8, source);
      for (Alignment alignment : align(target, other)) {
        assertThat(alignment.target().document()).isEqualTo(3);
        assertThat(alignment.source().document()).isEqualTo(8);
        assertSound(alignment, target.text(), other.text());
        assertThat(alignment.matched()).isGreaterThan(10);
      }
    }
  }

  @Test
  void aPassageBetweenForeignTextIsFoundToTheToken() {
    for (int length = 19; length < 60; length++) {
      String passage = Texts.voice(random, 0, length);
      int before = random.nextInt(200);
      int after = random.nextInt(200);
      AlignedText target = Texts.even(0, text(1, before) + passage + text(1, random.nextInt(200)));
      AlignedText source = Texts.even(1, text(2, after) + passage + text(2, random.nextInt(200)));
      List<Alignment> found = align(target, source);
      assertThat(found).hasSize(1);
      Span inTarget = new Span(before, before + length);
      Span inSource = new Span(after, after + length);
      assertThat(found.get(0).edits()).containsExactly(new Edit.Equal(inTarget, inSource));
      assertThat(found.get(0).target().characters()).isEqualTo(inTarget);
      assertThat(found.get(0).source().characters()).isEqualTo(inSource);
    }
  }

  @Test
  void anEndGrowsOverExchangedCharactersToTheBorderOfItsSentence() {
    String passage = text(0, 40);
    // Four exchanged characters cost more than the two behind them are worth.
    String end = text(0, 2);
    String beginning = text(0, 2);
    String before = text(1, 100);
    String behind = text(1, 100);
    String mine = beginning + text(1, 4) + passage + text(1, 4) + end;
    String theirs = beginning + text(2, 4) + passage + text(2, 4) + end;
    AlignedText source = Texts.even(1, text(2, 60) + "。" + theirs + "。" + text(2, 80));
    AlignedText bordered = Texts.even(0, before + "。" + mine + "。" + behind);
    assertThat(align(bordered, source))
        .extracting(alignment -> alignment.target().characters())
        .containsExactly(new Span(100, 152));
    AlignedText plain = Texts.even(0, before + mine + behind);
    assertThat(align(plain, source))
        .extracting(alignment -> alignment.target().characters())
        .containsExactly(new Span(106, 146));
  }

  @Test
  void aStrayAnchorBehindForeignTextFallsOff() {
    String passage = text(0, 60);
    String stray = text(0, 8);
    AlignedText target = Texts.even(0, text(1, 50) + passage + text(1, 28) + stray + text(1, 50));
    AlignedText source = Texts.even(1, text(2, 30) + passage + text(2, 30) + stray + text(2, 50));
    // The chain takes it in: it says 25 bits, and the gaps cost 17.
    assertThat(Chains.of(Anchors.between(target, source, new GramFilter()), LEAST).get(0).anchors())
        .hasSize(2);
    List<Alignment> found = align(target, source);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).target().characters()).isEqualTo(new Span(50, 110));
  }

  @Test
  void aGapOfThirtyByAHundredAndFiftyTokensIsSteppedOver() {
    String a = text(40);
    String b = text(40);
    List<Alignment> found =
        align(Texts.even(0, a + text(30) + b), Texts.even(1, a + text(150) + b));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).matched()).isEqualTo(80);
    assertThat(found.get(0).source().characters()).isEqualTo(new Span(0, 230));
  }

  @Test
  void aMovedSentenceIsEqualWhereItStandsInTheTarget() {
    String a = text(40);
    String moved = text(40);
    String b = text(40);
    List<Alignment> found = align(Texts.even(0, moved + a + b), Texts.even(1, a + moved + b));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).edits())
        .filteredOn(Edit::matches)
        .containsExactly(
            new Edit.Equal(new Span(0, 40), new Span(40, 80)),
            new Edit.Equal(new Span(40, 80), new Span(0, 40)),
            new Edit.Equal(new Span(80, 120), new Span(80, 120)));
  }

  @Test
  void aPassageTwiceInTheSourceIsExplainedByOneOfThem() {
    String passage = text(50);
    AlignedText source = Texts.even(1, passage + text(300) + passage);
    List<Alignment> found = align(Texts.even(0, text(20) + passage + text(20)), source);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).target().characters()).isEqualTo(new Span(20, 70));
  }

  @Test
  void passagesComeInTheOrderOfTheTarget() {
    String shorter = text(30);
    String longer = text(90);
    AlignedText target = Texts.even(0, shorter + text(100) + longer);
    AlignedText source = Texts.even(1, longer + text(300) + shorter);
    assertThat(align(target, source))
        .extracting(alignment -> alignment.target().characters())
        .containsExactly(new Span(0, 30), new Span(130, 220));
  }

  @Test
  void aUsedWorkspaceChangesNoResult() {
    Workspace used = new Workspace();
    for (int trial = 0; trial < 50; trial++) {
      String source = text(300);
      AlignedText target = Texts.uneven(0, Texts.pieces(random, source, 8, 60));
      AlignedText other = Texts.uneven(1, source);
      assertThat(Aligner.align(target, other, LEAST, used)).isEqualTo(align(target, other));
    }
  }

  @Test
  void emptyAndShortTextsShareNothing() {
    AlignedText empty = Texts.even(0, "");
    AlignedText one = Texts.even(1, "山");
    assertThat(align(empty, empty)).isEmpty();
    assertThat(align(one, one)).isEmpty();
    assertThat(align(one, empty)).isEmpty();
  }

  @Test
  void aRunSaysWhatItsGramsSay() {
    NormalText text = Texts.normal("山水云林石田");
    AlignedText aligned = new AlignedText(0, text, new float[] {1, 2, 4}, Grams.of(text));
    assertThat(aligned.bits(0, 6)).isEqualTo(7);
    assertThat(aligned.bits(1, 6)).isEqualTo(6);
    assertThat(aligned.bits(0, 5)).isEqualTo(3);
    assertThat(aligned.bits(2, 5)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AlignedText(0, text, new float[2], Grams.of(text)))
        .withMessageContaining("3 grams");
  }

  private static void assertSound(Alignment alignment, NormalText target, NormalText source) {
    List<Edit> edits = alignment.edits();
    int at = alignment.target().characters().start();
    List<Span> sources = new ArrayList<>();
    int inOrder = 0;
    for (Edit edit : edits) {
      inOrder += edit.target().start() == at ? 1 : 0;
      at = edit.target().end();
      sources.add(edit.source());
      assertThat(edit instanceof Edit.Equal)
          .isEqualTo(target.characters(edit.target()).equals(source.characters(edit.source())));
    }
    // Where a chain's last anchor gave way to the one before, its end begins elsewhere, once.
    assertThat(inOrder).isGreaterThanOrEqualTo(edits.size() - 1);
    assertThat(at).isEqualTo(alignment.target().characters().end());
    assertThat(sources.stream().reduce(Span::cover)).contains(alignment.source().characters());
  }

  private static List<Alignment> align(AlignedText target, AlignedText source) {
    return Aligner.align(target, source, LEAST, new Workspace());
  }

  private String text(int voice, int length) {
    return Texts.voice(random, voice, length);
  }

  private String text(int length) {
    return Texts.foreign(random, length);
  }
}
