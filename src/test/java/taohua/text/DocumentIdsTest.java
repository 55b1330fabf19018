package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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

  @ParameterizedTest
  @ValueSource(strings = {"ab", "ab#12", "甲\uE000\uD83D\uDE00", "\u0000a"})
  void thingsAreSortedAsTheirIdsAre(String characters) {
    Random random = new Random(20260801);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder id = new StringBuilder("same");
      for (int c = random.nextInt(9); c > 0; c--) {
        id.append(characters.charAt(random.nextInt(characters.length())));
      }
      ids.add(id.toString());
    }
    List<Integer> things = IntStream.range(0, ids.size()).boxed().toList();
    List<Integer> expected = new ArrayList<>(things);
    expected.sort(Comparator.comparing(ids::get, DocumentIds.ORDER));
    assertThat(DocumentIds.sorted(things, ids::get)).isEqualTo(expected);
    assertThat(DocumentIds.sorted(List.<String>of(), id -> id)).isEmpty();
  }
}
