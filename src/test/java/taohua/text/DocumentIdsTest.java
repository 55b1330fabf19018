package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdsTest {
  @Test
  void documentsOfOneFileStandInTheOrderOfTheFile() {
    List<String> ordered =
        List.of(
            "a.txt", "a.txt#2", "a.txt#3", "a.txt#10", "a.txt#100", "a.txt-b", "b.txt", "b.txt#2");
    List<String> other =
        List.of(
            ordered.get(4),
            "b.txt#2",
            "a.txt#2",
            "a.txt#10",
            "b.txt",
            "a.txt",
            "a.txt-b",
            "a.txt#3");
    assertThat(other.stream().sorted(DocumentIds.ORDER)).containsExactlyElementsOf(ordered);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt#2,a.txt,#2",
    "a#b/c.txt#12,a#b/c.txt,#12",
    "a#2#3,a#2,#3",
    "#1#123456789,#1,#123456789"
  })
  void theNumberStandsBehindTheLastHash(String id, String file, String suffix) {
    assertThat(DocumentIds.file(id)).isEqualTo(file);
    assertThat(DocumentIds.suffix(id)).isEqualTo(suffix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.txt",
        "2",
        "#2",
        "a#",
        "a#02",
        "a#0",
        "a#x2",
        "a#2.txt",
        "a#1234567890",
        "a#２"
      })
  void otherIdsHaveNone(String id) {
    assertThat(DocumentIds.file(id)).isEqualTo(id);
    assertThat(DocumentIds.suffix(id)).isEmpty();
  }

  @Test
  void differentIdsAreNeverEqual() {
    assertThat(DocumentIds.ORDER.compare("a#02", "a#2")).isNotZero();
    assertThat(DocumentIds.ORDER.compare("a#2", "a#2")).isZero();
  }
}
