package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.NormalText;
import taohua.text.Span;

class GlobalTest {
  // What two lengths in one int could not hold.
  private static final int LONG = 70_000;

  private final Random random = new Random(1);

  @Test
  void aLongInsertionIsOneEdit() {
    String before = text(200);
    String after = text(200);
    NormalText centre = Texts.normal(before + after);
    NormalText other = Texts.normal(before + text(LONG) + after);
    List<Edit> edits = align(centre, other);
    assertThat(edits.stream().mapToInt(edit -> edit.source().length()).sum())
        .isEqualTo(other.length());
    assertThat(edits)
        .filteredOn(Edit::matches)
        .extracting(edit -> edit.target().length())
        .containsExactly(200, 200);
  }

  @Test
  void editsCoverBothTextsInOrder() {
    for (int trial = 0; trial < 100; trial++) {
      String original = text(100);
      NormalText centre = Texts.normal(original);
      NormalText other = Texts.normal(Texts.pieces(random, original, random.nextInt(9), 30));
      int t = 0;
      int s = 0;
      for (Edit edit : align(centre, other)) {
        assertThat(edit.target().start()).isEqualTo(t);
        assertThat(edit.source().start()).isEqualTo(s);
        assertThat(edit instanceof Edit.Equal)
            .isEqualTo(centre.characters(edit.target()).equals(other.characters(edit.source())));
        t = edit.target().end();
        s = edit.source().end();
      }
      assertThat(t).isEqualTo(centre.length());
      assertThat(s).isEqualTo(other.length());
    }
  }

  @Test
  void shortTextsAlignAsWithoutAnchors() {
    Gotoh gotoh = new Gotoh();
    for (int trial = 0; trial < 200; trial++) {
      NormalText centre = Texts.normal(Texts.of(random, "山水云35", random.nextInt(4)));
      NormalText other = Texts.normal(Texts.of(random, "山水云林石", random.nextInt(30)));
      Frame frame = Frame.after(centre, 0, other, 0);
      assertThat(align(centre, other))
          .isEqualTo(gotoh.global(frame, centre.tokenCount(), other.tokenCount()).edits());
    }
  }

  @Test
  void anExchangedWordIsOneEdit() {
    String a = text(30);
    String b = text(30);
    assertThat(align(Texts.normal(a + "山水" + b), Texts.normal(a + "云林" + b)))
        .containsExactly(
            new Edit.Equal(new Span(0, 30), new Span(0, 30)),
            new Edit.Replaced(new Span(30, 32), new Span(30, 32)),
            new Edit.Equal(new Span(32, 62), new Span(32, 62)));
  }

  @Test
  void ofTwoPartsThatWereExchangedTheLongerStays() {
    String a = text(20);
    String b = text(60);
    // The longer part stays in place; the other is deleted here and inserted there.
    assertThat(align(Texts.normal(a + b), Texts.normal(b + a)))
        .containsExactly(
            new Edit.Inserted(new Span(0, 20), new Span(0, 0)),
            new Edit.Equal(new Span(20, 80), new Span(0, 60)),
            new Edit.Deleted(new Span(80, 80), new Span(60, 80)));
  }

  @Test
  void partsAreAlignedAsWholeTexts() {
    String a = text(25);
    String b = text(25);
    NormalText centre = Texts.normal(b + a + "山" + b);
    NormalText other = Texts.normal("水水水" + a + "云" + b);
    Global global = new Global(centre, new Span(25, 76));
    assertThat(global.align(other, new Span(3, 54)))
        .containsExactly(
            new Edit.Equal(new Span(25, 50), new Span(3, 28)),
            new Edit.Replaced(new Span(50, 51), new Span(28, 29)),
            new Edit.Equal(new Span(51, 76), new Span(29, 54)));
    assertThat(global.align(other, new Span(7, 7)))
        .containsExactly(new Edit.Inserted(new Span(25, 76), new Span(7, 7)));
    assertThat(new Global(centre, new Span(3, 3)).align(other, new Span(7, 7))).isEmpty();
  }

  @Test
  void aGapOfFiveHundredByFiveHundredTokensIsTheLargestThatIsAligned() {
    String repeated = "山水云林石".repeat(100);
    NormalText centre = Texts.normal(repeated);
    assertThat(align(centre, Texts.normal(repeated)))
        .containsExactly(new Edit.Equal(new Span(0, 500), new Span(0, 500)));
    assertThat(align(centre, Texts.normal(repeated + "山")))
        .containsExactly(
            new Edit.Inserted(new Span(0, 500), new Span(0, 0)),
            new Edit.Deleted(new Span(500, 500), new Span(0, 501)));
  }

  private static List<Edit> align(NormalText centre, NormalText other) {
    return new Global(centre, Texts.tokens(centre)).align(other, Texts.tokens(other));
  }

  private String text(int length) {
    return Texts.foreign(random, length);
  }
}
