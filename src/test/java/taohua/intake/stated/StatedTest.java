package taohua.intake.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;
import taohua.words.Notice;

class StatedTest {
  private static final Notice ROW = Notice.of("stated.row", "t.csv", 2L);

  private static final Heading READ =
      new Heading(
          "在防汛会议上的讲话",
          new Official("江晚秋", "市长", "临漪市", Optional.of(Level.CITY), "s1"),
          When.parse("2020", When.Kind.TITLE),
          Optional.of(Notice.of("incomplete.sentence")),
          Map.of("kept", "1"));

  @Test
  void whatIsToldStandsInPlaceOfWhatWasRead() {
    Heading heading =
        over(
            Map.of(
                "title",
                " 讲话 ",
                "official",
                "王远",
                "role",
                "县长",
                "place",
                "白水县",
                "level",
                " 县 ",
                "date",
                " 2021-07 ",
                "series",
                "s2",
                "note",
                " x ",
                "empty",
                ""));
    assertThat(heading)
        .isEqualTo(
            new Heading(
                "讲话",
                new Official("王远", "县长", "白水县", Optional.of(Level.COUNTY), "s2"),
                When.parse("2021-07", When.Kind.MANIFEST),
                Optional.of(Notice.of("incomplete.sentence")),
                Map.of("kept", "1", "note", " x ", "empty", "")));
  }

  @Test
  void anEmptyCellTellsNothing() {
    Map<String, String> cells =
        Map.of("title", "", "official", " ", "level", "", "date", "", "series", "", "", "x");
    assertThat(over(cells)).isEqualTo(READ);
    assertThat(over(Map.of())).isEqualTo(READ);
  }

  @Test
  void whatMakesNoSenseIsLeftOutWithAWarning() {
    List<Notice> warnings = new ArrayList<>();
    Stated told = Stated.of(() -> ROW, Map.of("level", "村", "date", "昨天", "role", "县长"), warnings);
    assertThat(warnings)
        .extracting(Notice::english)
        .containsExactly(
            "t.csv row 2: level 村 is none of 中央 省 市 县 乡; left out",
            "t.csv row 2: date 昨天 is not like 2021, 2021-07 or 2021-07-20; left out");
    assertThat(told.cells()).containsOnlyKeys("role");
    assertThat(told.over(READ).when()).isEqualTo(READ.when());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-05-09",
        "2023/05/09",
        "2023/5/9",
        "2023.5.9",
        "20230509",
        "2023年5月9日",
        "２０２３年５月９日",
        "二〇二三年五月九日",
        "2023-05-09T10:00:00Z",
        "2023-05-09 10:00:00",
        " 2023-05-09 "
      })
  void aDayIsReadAsPeopleAndProgramsWriteIt(String date) {
    assertThat(over(Map.of("date", date)).when().map(When::toString)).contains("2023-05-09");
  }

  private static Heading over(Map<String, String> cells) {
    List<Notice> warnings = new ArrayList<>();
    Heading heading = Stated.of(() -> ROW, cells, warnings).over(READ);
    assertThat(warnings).isEmpty();
    return heading;
  }
}
