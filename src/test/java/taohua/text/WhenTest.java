package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.When.Kind;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2021-07, 2021-07-01, 2021-07-31",
    "2021-2, 2021-02-01, 2021-02-28",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021-12, 2021-12-01, 2021-12-31",
    "2021-07-20, 2021-07-20, 2021-07-20",
    "2021-10-31, 2021-10-31, 2021-10-31"
  })
  void aDateIsAnIntervalOfDays(String text, String from, String to) {
    When when = When.parse("  " + text + " ", Kind.TITLE).orElseThrow();
    assertThat(when).isEqualTo(Documents.days(from, to, Kind.TITLE));
    assertThat(When.parse(when.toString(), Kind.TITLE)).contains(when);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21",
        "2021-13",
        "2021-02-30",
        "2021-01-32",
        "2021-",
        "x2021",
        "0000",
        "0000-00-00",
        "2021-00",
        "2021-07-00",
        "20211301",
        "10210101",
        "7/20/2021",
        "2021-07-20x",
        "2021年7月20号前",
        "2021--07",
        "-2021"
      })
  void anythingElseIsNoDate(String text) {
    assertThat(When.parse(text, Kind.TITLE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021/7/20",
        "2021.07.20",
        "2021年7月20日",
        "2021 年 7 月 20",
        "２０２１／０７／２０",
        "20210720",
        "2021-07-20T23:59:59Z",
        "2021-07-20T08:00+08:00",
        "2021/7/20 8:00",
        "2021年7月20日 上午"
      })
  void aDayIsWrittenInManyWays(String text) {
    assertThat(When.parse(text, Kind.MANIFEST).map(When::toString)).contains("2021-07-20");
  }

  @ParameterizedTest
  @CsvSource({"2021年, 2021", "2021/7, 2021-07", "2021年7月, 2021-07", "2021.07, 2021-07"})
  void aMonthOrAYearToo(String text, String written) {
    assertThat(When.parse(text, Kind.MANIFEST).map(When::toString)).contains(written);
  }

  @Test
  void intervalsAreWrittenAsShortlyAsTheyCan() {
    assertThat(Documents.days("2021-07-20", "2021-07-20", Kind.TITLE)).hasToString("2021-07-20");
    assertThat(Documents.days("2021-07-01", "2021-07-31", Kind.TITLE)).hasToString("2021-07");
    assertThat(Documents.days("2021-01-01", "2021-12-31", Kind.TITLE)).hasToString("2021");
    assertThat(Documents.days("2021-07-01", "2022-07-31", Kind.TITLE)).hasToString("2021");
    assertThat(Documents.days("0987-01-01", "0987-12-31", Kind.TITLE)).hasToString("0987");
  }

  @Test
  void onlyAnIntervalThatLiesWhollyBeforeIsBefore() {
    When year = When.parse("2021", Kind.DELIVERED).orElseThrow();
    When july = When.parse("2021-07", Kind.DELIVERED).orElseThrow();
    When day = When.parse("2021-08-01", Kind.TITLE).orElseThrow();
    When next = When.parse("2022-01-01", Kind.MANIFEST).orElseThrow();
    assertThat(july.isBefore(day)).isTrue();
    assertThat(day.isBefore(july)).isFalse();
    assertThat(year.isBefore(next)).isTrue();
    assertThat(year.isBefore(day)).isFalse();
    assertThat(july.isBefore(year)).isFalse();
  }

  @Test
  void equalDaysAreNeitherBeforeNorAfter() {
    When day = When.parse("2021-08-01", Kind.TITLE).orElseThrow();
    assertThat(day.isBefore(When.parse("2021-08-01", Kind.DELIVERED).orElseThrow())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anUploadDateOrdersNothing(Kind kind) {
    When early = When.parse("2001", kind).orElseThrow();
    When late = When.parse("2021", Kind.DELIVERED).orElseThrow();
    When lateOfKind = When.parse("2021", kind).orElseThrow();
    boolean orders = kind != Kind.UPLOADED && kind != Kind.PUBLISHED;
    assertThat(early.orders()).isEqualTo(orders);
    assertThat(early.isBefore(late)).isEqualTo(orders);
    assertThat(When.parse("2001", Kind.DELIVERED).orElseThrow().isBefore(lateOfKind))
        .isEqualTo(orders);
    assertThat(Documents.heading(early).orderingDate().isPresent()).isEqualTo(orders);
  }

  @Test
  void kindsHaveWords() {
    assertThat(Kind.UPLOADED.word()).isEqualTo("uploaded");
  }

  @Test
  void noIntervalEndsBeforeItStarts() {
    assertThatThrownBy(() -> Documents.days("2021-02-01", "2021-01-31", Kind.TITLE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
