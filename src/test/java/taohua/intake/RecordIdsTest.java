package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.files.Source;
import taohua.intake.format.Unreadable;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Paragraph;
import taohua.words.Notice;

class RecordIdsTest {
  private final List<Notice> warnings = new ArrayList<>();

  @Test
  void idsThatAreUniqueStay() {
    assertThat(settle(read("b", "x"), read("a", "y"), rejected("c", "x")))
        .containsExactly("a", "b", "c");
    assertThat(warnings).isEmpty();
    assertThat(settle()).isEmpty();
  }

  @Test
  void documentsOfOneFileStandInTheirOrder() {
    assertThat(settle(read("a#10", "a"), read("a#2", "a"), read("a-b", "c"), read("a", "a")))
        .containsExactly("a", "a#2", "a#10", "a-b");
  }

  @Test
  void sharedIdsGetTheFilesNameAndANumber() {
    assertThat(
            settle(
                read("r", "x"), read("r", "x"), rejected("r", "y"), read("r", "x"), read("s", "x")))
        .containsExactly("s", "x/r", "x/r#2", "x/r#3", "y/r");
    assertThat(warnings).containsExactly(Notice.of("input.same_ids", 1, "r"));
  }

  @Test
  void aNameThatAnotherRecordHasIsNotGiven() {
    assertThat(settle(read("r", "x"), read("r", "y"), read("x/r", "z")))
        .containsExactly("x/r", "x/r#2", "y/r");
  }

  @Test
  void theFirstSharedIdIsNamed() {
    settle(read("s", "x"), read("s", "y"), read("r", "x"), read("r", "y"));
    assertThat(warnings).singleElement().asString().startsWith("2 ids").contains("such as r;");
  }

  @Test
  void documentsAreRenamedWithTheirSources() {
    List<Reading> settled =
        RecordIds.settle(List.of(read("r", "x"), read("r", "y")), new ArrayList<>());
    assertThat(settled)
        .allSatisfy(one -> assertThat(((Read) one).document().id()).isEqualTo(one.source().id()));
  }

  private List<String> settle(Reading... readings) {
    return RecordIds.settle(List.of(readings), warnings).stream()
        .map(one -> one.source().id())
        .toList();
  }

  private static Read read(String id, String file) {
    Document document = new Document(id, Heading.EMPTY, "甲", List.of(Paragraph.of(0, 1)));
    return new Read(new Source(id, Path.of("in", file), ""), document, List.of(), List.of());
  }

  private static Rejected rejected(String id, String file) {
    return new Rejected(
        new Source(id, Path.of("in", file), ""),
        Unreadable.Reason.DAMAGED,
        Notice.of("unread.gzip"));
  }
}
