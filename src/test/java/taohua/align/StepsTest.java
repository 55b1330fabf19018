package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.text.NormalText;
import taohua.text.Span;

class StepsTest {
  @Test
  void numbersWrittenDifferentlyAreSlots() {
    Steps steps = equal("山水35云林7石", "山水36云林7石");
    assertThat(steps.edits())
        .containsExactly(
            new Edit.Equal(span(0, 2), span(0, 2)),
            new Edit.Slot(span(2, 4), span(2, 4)),
            new Edit.Equal(span(4, 8), span(4, 8)));
  }

  @Test
  void numbersOfOtherLengthAreSlots() {
    assertThat(equal("山水350云", "山水36云").edits())
        .containsExactly(
            new Edit.Equal(span(0, 2), span(0, 2)),
            new Edit.Slot(span(2, 5), span(2, 4)),
            new Edit.Equal(span(5, 6), span(4, 5)));
  }

  @Test
  void placeholdersWrittenDifferentlyAreSlots() {
    assertThat(equal("山水XX云", "山水某云").edits())
        .containsExactly(
            new Edit.Equal(span(0, 2), span(0, 2)),
            new Edit.Slot(span(2, 4), span(2, 3)),
            new Edit.Equal(span(4, 5), span(3, 4)));
  }

  @Test
  void placeholdersWrittenAlikeAreEqual() {
    assertThat(equal("山水XX云", "山水XX云").edits())
        .containsExactly(new Edit.Equal(span(0, 5), span(0, 5)));
  }

  @Test
  void charactersOfTwoUnitsAreTakenForEachOtherByNone() {
    // 6,400 code points apart, which is what their tokens are told apart by.
    String near = Character.toString(0x20BB7);
    String far = Character.toString(0x20BB7 + 6400);
    assertThat(equal("山" + near + "水", "山" + near + "水").edits())
        .containsExactly(new Edit.Equal(span(0, 4), span(0, 4)));
    assertThat(equal("山" + near + "水", "山" + far + "水").edits())
        .containsExactly(
            new Edit.Equal(span(0, 1), span(0, 1)),
            new Edit.Replaced(span(1, 3), span(1, 3)),
            new Edit.Equal(span(3, 4), span(3, 4)));
  }

  @Test
  void slotsAtBothEndsLeaveNoEmptyEdit() {
    assertThat(equal("35年某", "36年X").edits())
        .containsExactly(
            new Edit.Slot(span(0, 2), span(0, 2)),
            new Edit.Equal(span(2, 3), span(2, 3)),
            new Edit.Slot(span(3, 4), span(3, 4)));
  }

  @Test
  void whatGoesOnIsOneStep() {
    Steps steps = new Steps(Texts.normal("山水云林石田"), Texts.normal("山水风雨石田"));
    for (int i = 0; i < 6; i++) {
      steps.addTokens(i, 1, i, 1);
    }
    assertThat(steps.edits())
        .containsExactly(
            new Edit.Equal(span(0, 2), span(0, 2)),
            new Edit.Replaced(span(2, 4), span(2, 4)),
            new Edit.Equal(span(4, 6), span(4, 6)));
  }

  @Test
  void whatBreaksOffOnEitherSideIsTwoSteps() {
    Steps steps = new Steps(Texts.normal("山水云林石田"), Texts.normal("山水石田云林"));
    steps.addEqual(0, 0, 2);
    steps.addEqual(2, 4, 2);
    steps.addEqual(4, 2, 2);
    assertThat(steps.edits())
        .containsExactly(
            new Edit.Equal(span(0, 2), span(0, 2)),
            new Edit.Equal(span(2, 4), span(4, 6)),
            new Edit.Equal(span(4, 6), span(2, 4)));
    assertThat(steps.targetCharacters()).isEqualTo(span(0, 6));
    assertThat(steps.sourceCharacters()).isEqualTo(span(0, 6));
  }

  @Test
  void neighbouringSlotsStayApart() {
    Steps steps = new Steps(Texts.normal("某山水"), Texts.normal("云林某石"));
    steps.addTokens(0, 1, 0, 2);
    steps.addTokens(1, 2, 2, 1);
    steps.addTokens(3, 0, 3, 1);
    assertThat(steps.edits())
        .containsExactly(
            new Edit.Slot(span(0, 1), span(0, 2)),
            new Edit.Slot(span(1, 3), span(2, 3)),
            new Edit.Deleted(span(3, 3), span(3, 4)));
  }

  @Test
  void aGapIsWhatEitherSideHasAlone() {
    Steps steps = new Steps(Texts.normal("山水云"), Texts.normal("风雨"));
    steps.addGap(span(0, 3), span(0, 2));
    assertThat(steps.edits())
        .containsExactly(
            new Edit.Inserted(span(0, 3), span(0, 0)), new Edit.Deleted(span(3, 3), span(0, 2)));
    assertThat(new Steps(Texts.normal(""), Texts.normal("")).edits()).isEmpty();
  }

  @Test
  void addedStepsGoOnAsTheirOwn() {
    NormalText text = Texts.normal("山水云林");
    Steps steps = new Steps(text, text);
    steps.addEqual(0, 0, 2);
    Steps others = new Steps(text, text);
    others.addEqual(2, 2, 2);
    steps.addAll(others);
    assertThat(steps.edits()).containsExactly(new Edit.Equal(span(0, 4), span(0, 4)));
  }

  private static Steps equal(String target, String source) {
    NormalText normal = Texts.normal(target);
    Steps steps = new Steps(normal, Texts.normal(source));
    steps.addEqual(0, 0, normal.tokenCount());
    return steps;
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }
}
