package taohua.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {
  private static final Messages CHINESE = Messages.of(Lang.ZH);

  @Test
  void itIsToldInTheReadersLanguage() {
    Notice notice = Notice.of("input.report", "旧报告");
    assertThat(notice.in(CHINESE)).isEqualTo("旧报告 是本程序的报告，已略过");
    assertThat(notice.english()).isEqualTo("旧报告 holds a report of Taohua and was passed over");
    assertThat(notice).hasToString(notice.english());
  }

  @Test
  void anInnerNoticeIsToldInTheSameLanguage() {
    Notice notice = Notice.of("manifest.unused", Notice.of("stated.row", "表.csv", 3L), "甲.txt");
    assertThat(notice.in(CHINESE)).isEqualTo("表.csv 第 3 行：甲.txt 没有对应的输入文件");
    assertThat(notice.english()).isEqualTo("表.csv row 3: 甲.txt matches no input");
  }

  @Test
  void itsTextsMayBeOthersAlsoInside() {
    Notice notice = Notice.of("manifest.unused", Notice.of("stated.row", "表.csv", 3L), "甲.txt");
    assertThat(notice.withTexts(text -> "某").english()).isEqualTo("某 row 3: 某 matches no input");
  }

  @Test
  void severalStandOnLinesOfTheirOwn() {
    List<Notice> two = List.of(Notice.of("unread.gzip"), Notice.of("unread.no_records"));
    assertThat(Notice.lines(two).english())
        .isEqualTo("\n  the gzip data is damaged\n  the file holds no records");
    assertThat(Notice.lines(List.of()).english()).isEmpty();
  }
}
