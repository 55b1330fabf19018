package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgesTest {
  private static final String TITLE = "在全市防汛工作会议上的讲话";

  @Test
  void aTitleThatIsKnownFromAboveIsCutOff() {
    assertThat(first(TITLE, TITLE + " 同志们：")).isEqualTo("同志们：");
    assertThat(first(TITLE + ".docx", TITLE + TITLE + " 同志们：")).isEqualTo("同志们：");
    assertThat(first("守堤", "守堤的事要抓好。")).isEqualTo("守堤的事要抓好。");
    assertThat(first("全市防汛讲话要", "全市防汛讲话要同志们：")).isEqualTo("全市防汛讲话要同志们：");
    assertThat(first("全市防汛讲话要点", "全市防汛讲话要点同志们：")).isEqualTo("同志们：");
    assertThat(first(TITLE, TITLE)).isEqualTo(TITLE);
    assertThat(first(TITLE, TITLE + " ")).isEqualTo(TITLE);
    assertThat(first("要闻", "同志们：")).isEqualTo("同志们：");
  }

  @Test
  void aTitleWithDateAndNameIsCutOff() {
    assertThat(first("", TITLE + "（2020年9月8日）江晚秋同志们：")).isEqualTo("同志们：");
    assertThat(first("", TITLE + "（2020年9月8日） 同志们：")).isEqualTo("同志们：");
    assertThat(first("", TITLE + "（2020年9月8日）今天开会。")).isEqualTo("今天开会。");
    assertThat(first("", TITLE + "（2020年9月8日）这里各位来宾：")).isEqualTo("这里各位来宾：");
    assertThat(first("", "全市防汛工作（2020年9月8日）今天开会。")).isEqualTo("全市防汛工作（2020年9月8日）今天开会。");
  }

  @Test
  void aBylineBeforeTheSalutationIsCutOff() {
    assertThat(first("", "临漪市市长 江晚秋 同志们：")).isEqualTo("同志们：");
    assertThat(first("", "今天请大家来 同志们：")).isEqualTo("今天请大家来 同志们：");
  }

  @Test
  void theMarkOfAnAgencyIsCutOff() {
    assertThat(last("守好堤坝。（新华社临漪9月1日电）")).isEqualTo("守好堤坝。");
    assertThat(last("守好堤坝。《 青石日报 》（ 2020年9月2日 01 版）")).isEqualTo("守好堤坝。");
    assertThat(last("守好堤坝。（据青石网）《青石日报》（2020年9月2日 01版）")).isEqualTo("守好堤坝。");
    assertThat(last("（新华社临漪9月1日电）")).isEqualTo("（新华社临漪9月1日电）");
    assertThat(last("守好堤坝。（完）")).isEqualTo("守好堤坝。（完）");
    assertThat(last("守好堤坝。")).isEqualTo("守好堤坝。");
  }

  @Test
  void theNumberOfPagesIsCutOff() {
    assertThat(last("守好堤坝。 3")).isEqualTo("守好堤坝。");
    assertThat(last("守好堤坝” 123")).isEqualTo("守好堤坝”");
    assertThat(last("守好堤坝 3")).isEqualTo("守好堤坝 3");
    assertThat(last("守好堤坝。 1234")).isEqualTo("守好堤坝。 1234");
    assertThat(last("守".repeat(90) + "。 3")).isEqualTo("守".repeat(90) + "。");
  }

  private static String first(String above, String line) {
    Line first = line(line);
    int cut = Edges.headingOf(first, Line.of(above));
    return cut == 0 ? first.text() : first.from(cut).text();
  }

  private static String last(String line) {
    return line.substring(0, Edges.ownEnd(line(line)));
  }

  private static Line line(String text) {
    return Line.of(text).get(0);
  }
}
