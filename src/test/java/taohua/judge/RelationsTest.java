package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

class RelationsTest {
  private static final Official COUNTY = official("令狐晏", "书记", "岚川省栖梧市磐溪县", Level.COUNTY);
  private static final Official CITY = official("闻景澄", "书记", "岚川省栖梧市", Level.CITY);
  private static final Official OTHER_CITY = official("郗问渠", "书记", "岚川省松陉市", Level.CITY);

  @Test
  void theSameOfficialIsOwn() {
    Official elsewhere = official("令狐晏", "县长", "岚川省栖梧市磐溪县", Level.COUNTY);
    assertThat(Relations.of(COUNTY, elsewhere)).isEqualTo(Relation.OWN);
  }

  @Test
  void anotherPersonInTheSameOfficeIsOffice() {
    Official before = official("夏侯澈", "书记", "岚川省栖梧市磐溪县", Level.COUNTY);
    assertThat(Relations.of(COUNTY, before)).isEqualTo(Relation.OFFICE);
  }

  @Test
  void whoHeadsThePlaceAroundIsSuperiorAndWhoLiesWithinSubordinate() {
    assertThat(Relations.of(COUNTY, CITY)).isEqualTo(Relation.SUPERIOR);
    assertThat(Relations.of(CITY, COUNTY)).isEqualTo(Relation.SUBORDINATE);
  }

  @Test
  void aHigherLevelOfAnotherPlaceIsOther() {
    assertThat(Relations.of(COUNTY, OTHER_CITY)).isEqualTo(Relation.OTHER);
    assertThat(Relations.of(OTHER_CITY, CITY)).isEqualTo(Relation.OTHER);
  }

  @Test
  void theCentreIsAboveEveryPlace() {
    Official minister = official("仉守川", "部长", "水务", Level.CENTRAL);
    assertThat(Relations.of(COUNTY, minister)).isEqualTo(Relation.SUPERIOR);
    // 全国 is the centre, whatever level it is given.
    Official whole = official("仉守川", "主任", "全国", Level.PROVINCE);
    assertThat(Relations.of(COUNTY, whole)).isEqualTo(Relation.SUPERIOR);
    assertThat(Relations.of(whole, COUNTY)).isEqualTo(Relation.SUBORDINATE);
  }

  @Test
  void whoseLevelOrPlaceIsNotKnownIsOther() {
    Official noLevel = new Official("闻景澄", "书记", "岚川省栖梧市", Optional.empty(), "");
    assertThat(Relations.of(COUNTY, noLevel)).isEqualTo(Relation.OTHER);
    assertThat(Relations.of(noLevel, COUNTY)).isEqualTo(Relation.OTHER);
    Official noPlace = official("闻景澄", "书记", "", Level.CITY);
    assertThat(Relations.of(COUNTY, noPlace)).isEqualTo(Relation.OTHER);
  }

  @Test
  void twoUnknownOfficialsAreNotTheSame() {
    assertThat(Relations.of(Official.UNKNOWN, Official.UNKNOWN)).isEqualTo(Relation.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07, 2021-06, EARLIER",
    "2021-07, 2021-08, LATER",
    "2021-07, 2021, UNDIRECTED",
    "2021-07-03, 2021-07-03, UNDIRECTED",
    "2022, 2021, EARLIER"
  })
  void aSourceIsEarlierOrLaterOnlyIfTheDatesDoNotTouch(
      String target, String source, Direction direction) {
    assertThat(Relations.direction(dated(target), dated(source))).isEqualTo(direction);
  }

  @ParameterizedTest
  @EnumSource(When.Kind.class)
  void onlyTheDayOfAPostingTellsNothing(When.Kind kind) {
    Heading target = heading(When.parse("2022", When.Kind.DELIVERED));
    Heading source = heading(When.parse("2021", kind));
    boolean tells = kind != When.Kind.UPLOADED && kind != When.Kind.PUBLISHED;
    assertThat(Relations.direction(target, source))
        .isEqualTo(tells ? Direction.EARLIER : Direction.UNDIRECTED);
    assertThat(Relations.direction(source, target))
        .isEqualTo(tells ? Direction.LATER : Direction.UNDIRECTED);
  }

  @Test
  void withoutADateNothingIsTold() {
    assertThat(Relations.direction(dated("2021"), Heading.EMPTY)).isEqualTo(Direction.UNDIRECTED);
    assertThat(Relations.direction(Heading.EMPTY, dated("2021"))).isEqualTo(Direction.UNDIRECTED);
  }

  private static Official official(String name, String role, String place, Level level) {
    return new Official(name, role, place, Optional.of(level), "");
  }

  private static Heading dated(String date) {
    return heading(When.parse(date, When.Kind.DELIVERED));
  }

  private static Heading heading(Optional<When> when) {
    return new Heading("", Official.UNKNOWN, when, Optional.empty(), Map.of());
  }
}
