package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialTest {
  @ParameterizedTest
  @CsvSource({
    "林远舟, 市长, 砚河市, 甲系列, 甲系列, 砚河市/市长",
    "林远舟, 市长, 砚河市, '', 砚河市/林远舟, 砚河市/市长",
    "林远舟, 市长, '', '', 林远舟, ''",
    "'', 市长, 砚河市, '', 砚河市/市长, 砚河市/市长",
    "'', 市长, '', '', '', ''",
    "'', '', 砚河市, '', '', ''",
    "'', '', '', 甲系列, 甲系列, ''"
  })
  void theSurestThatIsKnownIsTheIdentity(
      String name, String role, String place, String series, String identity, String office) {
    Official official = Documents.official(name, role, place, series);
    assertThat(official.identity()).isEqualTo(identity);
    assertThat(official.office()).isEqualTo(office);
  }

  @Test
  void ofTheUnknownNothingIsKnown() {
    assertThat(Official.UNKNOWN.identity()).isEmpty();
    assertThat(Official.UNKNOWN.office()).isEmpty();
  }

  @Test
  void levelsAreOrderedFromTheCentreDown() {
    String downwards = "中央省市县乡";
    for (Level one : Level.values()) {
      assertThat(Level.of(one.chinese())).contains(one);
      for (Level other : Level.values()) {
        assertThat(one.isAbove(other))
            .isEqualTo(downwards.indexOf(one.chinese()) < downwards.indexOf(other.chinese()));
      }
    }
    assertThat(Level.CENTRAL.isAbove(Level.PROVINCE)).isTrue();
    assertThat(Level.COUNTY.chinese()).isEqualTo("县");
    assertThat(Level.of("厅")).isEqualTo(Optional.empty());
  }
}
