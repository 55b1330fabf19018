package taohua.intake.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Heading;
import taohua.words.Notice;

class ManifestRowTest {
  private static final Notice ROW = Notice.of("stated.row", "officials.csv", 2L);

  @ParameterizedTest
  @CsvSource({
    "a.txt,/in/a.txt,true", "a.txt,a.txt,true", "a.txt,/in/ba.txt,false",
        "in/a.txt,/x/in/a.txt,true",
    "/in/a.txt,/x/in/a.txt,true", "x/a.txt,/in/a.txt,false", "'',/in/a.txt,false",
        "./././a.txt,/in/a.txt,true",
    "in\\a.txt,/in/a.txt,true"
  })
  void aFileIsTheEndOfAPathAtAFolderBorder(String file, String path, boolean matches) {
    assertThat(row(file).matches(path)).isEqualTo(matches);
  }

  @Test
  void longerIsMoreSpecific() {
    assertThat(row("in/a.txt").isMoreSpecificThan(row("a.txt"))).isTrue();
    assertThat(row("a.txt").isMoreSpecificThan(row("a.txt"))).isFalse();
  }

  @Test
  void rowsAreFoundByTheLastName() {
    assertThat(row("in/a.txt").lastName()).isEqualTo("a.txt");
    assertThat(row("a.txt").lastName()).isEqualTo("a.txt");
  }

  @Test
  void theFileIsNotPassedThrough() {
    Map<String, String> cells = Map.of("file", "a.txt", "note", "x", "title", "讲话");
    Heading heading = ManifestRow.of(ROW, cells, new ArrayList<>()).complete(Heading.EMPTY);
    assertThat(heading.extra()).containsOnlyKeys("note");
    assertThat(heading.title()).isEqualTo("讲话");
  }

  private static ManifestRow row(String file) {
    return ManifestRow.of(ROW, Map.of("file", file), new ArrayList<>());
  }
}
