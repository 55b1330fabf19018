package taohua.intake.stated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.When;
import taohua.words.Notice;

class StatedDatesTest {
  private static final Notice ROW = Notice.of("stated.row", "t.csv", 2L);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-05-09",
        "2023/5/9",
        "2023.5.9",
        "20230509",
        "20230509.0",
        "2023050910",
        "202305091030",
        "20230509103000",
        "20230509T103000Z",
        "2023-05-09T10:00:00+08:00",
        "2023-05-09 10:00",
        "2023/5/9 10:00:00 AM",
        "２０２３－０５－０９",
        "2023\u200B-05-09",
        "2023年5月9号",
        "2023年5月9日 星期二",
        "2023年5月9日星期二",
        "2023年5月9日（周二）",
        "2023年5月9日（星期二）上午10:00",
        "2023年5月9日上午",
        "2023年5月9日10时30分",
        "二〇二三年五月九日 星期二",
        "9 May 2023",
        "9th of May, 2023",
        "09-May-2023",
        "May 9, 2023",
        "may 9th 2023",
        "MAY 09 2023 10:00 AM",
        "2023-May-09",
        "Tuesday, May 9, 2023",
        "Tue, 09 May 2023 10:00:00 GMT",
        "Tue May 09 2023 10:00:00 GMT+0800 (中国标准时间)",
        "Tue May  9 10:00:00 CST 2023",
        "45055",
        "45055.4166667",
        "1683590400",
        "1683590400000",
        "1.6835904E9",
        "1683590400.5",
        "{\"$date\":\"2023-05-09T10:00:00Z\"}",
        "{\"$date\": {\"$numberLong\": \"1683590400000\"}}"
      })
  void aDayIsReadAsPeopleSpreadsheetsAndProgramsWriteIt(String cell) {
    assertThat(date(cell)).isEqualTo("2023-05-09");
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023",
    "2023.0, 2023",
    "2023年, 2023",
    "2023.05, 2023-05",
    "2023年5月, 2023-05",
    "二〇二三年五月, 2023-05",
    "202305, 2023-05",
    "May 2023, 2023-05",
    "Sept. 2023, 2023-09",
    "25/05/2023, 2023-05-25",
    "05/25/2023, 2023-05-25",
    "25.5.2023, 2023-05-25",
    "5-5-2023, 2023-05-05",
    "20000, 1954-10-03",
    "60000, 2064-04-08"
  })
  void monthsYearsAndDaysWithTheYearLastAreReadToo(String cell, String date) {
    assertThat(date(cell)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"1683561599, 2023-05-08", "1683561600, 2023-05-09", "1683561600000, 2023-05-09"})
  void aMomentIsADayInBeijing(String cell, String date) {
    assertThat(date(cell)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09/05/2023",
        "9.5.2023",
        "5-9-2023 10:00",
        "5/9/23",
        "23-05-09",
        "9-May-23",
        "201205"
      })
  void whatCanBeReadInTwoWaysIsRefusedAndSaysSo(String cell) {
    assertThat(date(cell)).isEmpty();
    assertThat(StatedDates.refusal(ROW, cell).english())
        .isEqualTo(
            "t.csv row 2: date "
                + cell
                + " can be read in more than one way, write it like 2021-07-20; left out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "昨天",
        "5月9日",
        "2023年5月9日至11日",
        "2023年13月9日",
        "2023-02-30",
        "32/13/2023",
        "13/13/2023",
        "30/2/2023",
        "0/5/2023",
        "0 May 2023",
        "32 May 2023",
        "9 Mai 2023",
        "19999",
        "60001",
        "99999999",
        "4102444800001",
        "1E99",
        "{\"$oid\":\"2023-05-09\"}",
        "2023-05-09x"
      })
  void whatIsNoDateIsRefused(String cell) {
    assertThat(date(cell)).isEmpty();
    assertThat(StatedDates.refusal(ROW, cell).english())
        .endsWith("is not like 2021, 2021-07 or 2021-07-20; left out");
  }

  @Test
  void aBlankCellHasNone() {
    assertThat(date("")).isEmpty();
    assertThat(date(" \u3000")).isEmpty();
  }

  private static String date(String cell) {
    return StatedDates.of(cell).map(When::toString).orElse("");
  }
}
