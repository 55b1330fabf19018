package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.When;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "7,7",
    "27,27",
    "2021,2021",
    "２０２１,2021",
    "二〇二六,2026",
    "一九九○,1990",
    "二零零三,2003",
    "十,10",
    "十一,11",
    "二十,20",
    "二十七,27",
    "三十一,31",
    "九十九,99",
    "一百,100",
    "一百零三,103",
    "一百一十,110",
    "一百一十五,115"
  })
  void numbersInAnyDigits(String written, int number) {
    assertThat(Dates.number(written)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "（2021年7月20日）,2021-07-20",
    "2021 年 7 月 20 日,2021-07-20",
    "二〇二六年一月,2026-01",
    "二〇二一年十月八日,2021-10-08",
    "2021年十月三十一日,2021-10-31",
    "２０２０年１２月３１日,2020-12-31",
    "1900年1月1日,1900-01-01",
    "2100年12月31日,2100-12-31",
    "（二O二一年七月二十日）,2021-07-20",
    "二○二一年七月二十日,2021-07-20",
    "(2021.7.20),2021-07-20",
    "2021/07/20,2021-07-20",
    "中华民国110年5月6日,2021-05-06",
    "民国一百一十年五月六日,2021-05-06",
    "民国九十八年十月,2009-10",
    "民国88年9月21日,1999-09-21",
    "发布日期：110-05-10,2021-05-10",
    "112/5/8,2023-05-08",
    "114年3月8日,2025-03-08",
    "2025 05/22 07:46:30,2025-05-22",
    "202505/2207:46:30,2025-05-22",
    "108.11.12,2019-11-12",
    "2021-07-20 10:30,2021-07-20",
    "２０２１－７－２０,2021-07-20",
    "2021年7月20日（星期二）,2021-07-20",
    "2021年7月20日至22日,2021-07-20",
    "2021年7月20—22日,2021-07-20",
    "2021年7月30日至8月2日,2021-07-30",
    "2021年7月20号,2021-07-20",
    "讲于2019年2月28日和2020年2月29日,2019-02-28"
  })
  void theFirstDateOfALine(String line, String date) {
    assertThat(first(line)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "1899年12月31日",
    "2101年1月1日",
    "2021年0月3日",
    "2021年13月3日",
    "2021年2月30日",
    "2021年",
    "7月20日",
    "X月X日",
    "农历二〇二一年五月九日",
    "2021.7",
    "1.2021.7.20.3.4",
    "没有日期"
  })
  void whatIsNoDateGivesNone(String line) {
    assertThat(first(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'September 19, 2017',2017-09-19",
    "'Sept. 9th, 2017',2017-09-09",
    "19 September 2017,2017-09-19",
    "2nd of May 2017,2017-05-02",
    "'October 21st,2016',2016-10-21",
    "'may 3, 1999',1999-05-03",
    "September 2017,''",
    "'September 39, 2017',''",
    "'On September 19, 2017',''",
    "'Lute Bay, 8 June 2013',''"
  })
  void anEnglishDateIsALineOfItsOwn(String line, String date) {
    assertThat(Dates.english(line).map(Object::toString).orElse("")).isEqualTo(date);
  }

  @Test
  void aDateIsOfTheKindThatTheCallerNames() {
    assertThat(Dates.first("2021年7月20日", When.Kind.PUBLISHED).orElseThrow().kind())
        .isEqualTo(When.Kind.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "在全县2021年春耕工作会议上的讲话,2021",
    "2021年度述职报告,2021",
    "2021年工作总结和2021年打算,2021",
    "2021年总结和2022年打算,''",
    "在防汛会议上的讲话,''",
    "投入2021万元,''",
    "表彰2021个村,''",
    "第120215号文件,''",
    "增长2021%,''",
    "A2021,''",
    "在云山一中2021届高三成人礼上的致辞,''",
    "在2021级新生开学典礼上的讲话,''",
    "1821年,''"
  })
  void theYearOfATitleIsTheOnlyOneItNames(String title, String year) {
    assertThat(Dates.yearOfTitle(title).map(When::toString).orElse("")).isEqualTo(year);
  }

  @Test
  void theYearOfATitleIsOfThatKind() {
    assertThat(Dates.yearOfTitle("2021年报告").orElseThrow().kind()).isEqualTo(When.Kind.TITLE);
  }

  private static String first(String line) {
    return Dates.first(line, When.Kind.DELIVERED).map(When::toString).orElse("");
  }
}
