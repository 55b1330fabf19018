package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taohua.text.When;

class PeriodsTest {
  private static When when(String date) {
    return When.parse(date, When.Kind.DELIVERED).orElseThrow();
  }

  private static Periods periods(String... dates) {
    return Periods.of(Stream.of(dates).map(PeriodsTest::when).toList());
  }

  @Test
  void noDatesHaveNoPeriods() {
    assertThat(Periods.of(List.of())).isEqualTo(new Periods(false, List.of()));
  }

  @Test
  void periodsAreYearsWithTheEmptyOnesBetween() {
    Periods years = periods("2023-04-05", "2019");
    assertThat(years.all()).containsExactly("2019", "2020", "2021", "2022", "2023");
    assertThat(years.of(when("2021-03"))).hasValue("2021");
  }

  @Test
  void anEarlyYearHasFourDigitsToo() {
    assertThat(periods("0987").all()).containsExactly("0987");
  }

  @Test
  void withinTwoYearsPeriodsAreMonths() {
    assertThat(periods("2020-11-15", "2021-02-01").all())
        .containsExactly("2020-11", "2020-12", "2021-01", "2021-02");
    assertThat(periods("2020-11-15", "2022-11-14").isMonthly()).isTrue();
    assertThat(periods("2020-11-15", "2022-11-15").isMonthly()).isFalse();
  }

  @Test
  void mostDatesMustBeKnownToTheMonth() {
    assertThat(periods("2020-11", "2021-02", "2021").isMonthly()).isTrue();
    assertThat(periods("2020-11", "2021").isMonthly()).isFalse();
  }

  @Test
  void aYearHasNoMonth() {
    Periods months = periods("2020-11", "2021-02", "2021");
    assertThat(months.of(when("2021"))).isEmpty();
    assertThat(months.of(when("2021-02-03"))).hasValue("2021-02");
  }
}
