package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.words.Notice;

class ParagraphTest {
  @Test
  void piecesAreJoinedWithoutWhatLiesBetween() {
    Paragraph paragraph = new Paragraph(List.of(new Span(1, 3), new Span(5, 6)));
    assertThat(paragraph.span()).isEqualTo(new Span(1, 6));
    assertThat(paragraph.text("0123456")).isEqualTo("125");
    assertThat(Paragraph.of(2, 4).text("0123456")).isEqualTo("23");
    assertThat(Paragraph.of(2, 4).span()).isEqualTo(new Span(2, 4));
    assertThatThrownBy(() -> new Paragraph(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void placesAreOrderedByDocumentThenByParagraph() {
    assertThat(
            List.of(new ParagraphPlace(0, 5), new ParagraphPlace(1, 0), new ParagraphPlace(1, 2)))
        .isSorted();
    assertThat(new ParagraphPlace(1, 2)).isGreaterThan(new ParagraphPlace(1, 1));
  }

  @Test
  void passagesAreOrderedByDocumentThenByPlace() {
    Passage one = new Passage(0, new Span(7, 9));
    Passage two = new Passage(1, new Span(2, 3));
    Passage three = new Passage(1, new Span(2, 5));
    assertThat(List.of(one, two, three)).isSorted();
    assertThat(three).isGreaterThan(two);
    assertThat(two).isGreaterThan(one);
  }

  @Test
  void pairsSortByTheFirstThenByTheSecond() {
    int most = Integer.MAX_VALUE;
    List<Long> pairs =
        List.of(
            PackedPair.of(0, 0),
            PackedPair.of(0, most),
            PackedPair.of(3, 2),
            PackedPair.of(3, 4),
            PackedPair.of(most, 0));
    assertThat(pairs).isSorted().doesNotHaveDuplicates();
    assertThat(pairs).extracting(PackedPair::first).containsExactly(0, 0, 3, 3, most);
    assertThat(pairs).extracting(PackedPair::second).containsExactly(0, most, 2, 4, 0);
  }

  @Test
  void aDocumentKeepsAllButWhatIsChanged() {
    Document read = Documents.lines("甲\n乙");
    Heading heading =
        new Heading(
            "题",
            Official.UNKNOWN,
            Optional.empty(),
            Optional.of(Notice.of("incomplete.sentence")),
            Map.of("b", "2"));
    assertThat(read.with(heading).heading()).isEqualTo(heading);
    assertThat(read.with(heading).withId("e").with(Heading.EMPTY)).isEqualTo(read.withId("e"));
    assertThat(read.withId("e").id()).isEqualTo("e");
    assertThat(heading.complete()).isFalse();
    assertThat(Heading.EMPTY.complete()).isTrue();
  }
}
