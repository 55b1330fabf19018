package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.allowed;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.replaced;
import static taohua.judge.Texts.shared;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final int LENGTH = 12;

  private Texts texts = new Texts();

  @BeforeEach
  void tellThree() {
    texts = new Texts();
    for (String name : List.of("甲", "乙", "丙")) {
      texts.add(name, "2020", LENGTH);
    }
  }

  @Test
  void whatMatchesIsReusedAndWhatDiffersIsEdited() {
    Shared shared = copied(0, 1, equal(2, 4, 3), replaced(5, 7, 2), equal(7, 9, 1));
    assertThat(words(marks(0, List.of(shared), List.of()))).isEqualTo("..ccceec....");
  }

  @Test
  void aSourceReusesOnlyWhereTheDatesDoNotTell() {
    Shared directed = copied(1, 0, equal(2, 4, 3), replaced(5, 7, 2));
    assertThat(words(marks(0, List.of(directed), List.of()))).isEqualTo("............");
    Shared undirected =
        shared(1, 0, Direction.UNDIRECTED, Relation.OFFICE, equal(2, 4, 3), replaced(5, 7, 2));
    assertThat(words(marks(0, List.of(undirected), List.of()))).isEqualTo("....fffee...");
  }

  @Test
  void anOfficialsLaterTextIsOnlyNotedOfWhatHeTookFromOthers() {
    Shared later = shared(1, 0, Direction.EARLIER, Relation.OWN, equal(2, 2, 4), replaced(6, 6, 1));
    assertThat(words(marks(0, List.of(later), List.of()))).isEqualTo("............");
    Marks marks = marks(0, List.of(later, copied(0, 2, equal(4, 4, 4))), List.of());
    assertThat(words(marks)).isEqualTo("....cccc....");
    assertThat(marks.of(4)).isSameAs(Reasons.of(Reason.OWN_LATER, Reason.COPIED));
    assertThat(marks.of(6)).isSameAs(Reasons.of(Reason.COPIED));
    assertThat(marks.of(2)).isSameAs(Reasons.NONE);
  }

  @Test
  void ofACheckedTextOnlyLaterOwnTextIsOwnUnlessAnotherHasIt() {
    Shared later = shared(0, 1, Direction.LATER, Relation.OWN, equal(2, 2, 4), replaced(6, 6, 1));
    assertThat(words(marks(0, List.of(later), List.of()))).isEqualTo("..ooooe.....");
    Marks marks = marks(0, List.of(later, copied(0, 2, equal(4, 4, 4))), List.of());
    assertThat(words(marks)).isEqualTo("..oocccc....");
  }

  @Test
  void aLaterTextOfAnotherExplainsNothing() {
    Shared later = shared(1, 0, Direction.EARLIER, Relation.OFFICE, equal(2, 2, 4));
    assertThat(marks(0, List.of(later), List.of()).of(2)).isSameAs(Reasons.NONE);
  }

  @Test
  void commonLanguageIsReusedByItself() {
    texts.formula(0, 3, 6, 1);
    assertThat(words(marks(0, List.of(), List.of()))).isEqualTo("...lll......");
  }

  @Test
  void aQuotationIsReusedOnlyWhereAnotherHasIt() {
    texts.quotation(0, 1, 6);
    assertThat(words(marks(0, List.of(), List.of()))).isEqualTo("............");
    Shared shared = copied(0, 1, equal(4, 4, 4));
    assertThat(words(marks(0, List.of(shared), List.of()))).isEqualTo("....qqcc....");
  }

  @Test
  void ofAnExplainedPassageOnlyWhatIsQuotedIsReused() {
    texts.quotation(0, 1, 6);
    Shared shared = copied(0, 1, equal(4, 4, 4));
    Marks marks = marks(0, List.of(), List.of(shared));
    assertThat(words(marks)).isEqualTo("....qq......");
    assertThat(marks.of(4)).isSameAs(Reasons.of(Reason.QUOTED, Reason.COPIED));
  }

  @Test
  void permittedTextIsPermittedInAnExplainedPassageToo() {
    texts.quotation(0, 1, 6);
    Shared shared = allowed(0, 1, equal(4, 4, 4), replaced(8, 8, 1));
    assertThat(words(marks(0, List.of(), List.of(shared)))).isEqualTo("....aaaa....");
    assertThat(words(marks(0, List.of(shared), List.of()))).isEqualTo("....aaaae...");
  }

  @Test
  void anExplainedPassageIsNoReuseOfItsSource() {
    texts.quotation(1, 1, 6);
    Shared shared = shared(0, 1, Direction.UNDIRECTED, Relation.OTHER, equal(0, 0, 8));
    assertThat(words(marks(1, List.of(), List.of(shared)))).isEqualTo("............");
  }

  private Marks marks(int document, List<Shared> counting, List<Shared> explained) {
    return Marks.of(document, LENGTH, texts.explanations(), counting, explained);
  }

  /** A sign for the label of each character. */
  private static String words(Marks marks) {
    StringBuilder words = new StringBuilder();
    for (int c = 0; c < marks.length(); c++) {
      Label label = marks.labelOrNull(c);
      assertThat(marks.isLabelled(c)).isEqualTo(label != null);
      // l is common language, f the office.
      words.append(label == null ? '.' : "alqofce".charAt(label.rank()));
    }
    return words.toString();
  }
}
