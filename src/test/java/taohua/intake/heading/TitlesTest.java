package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource({
    "在防汛会议上的讲话.docx,在防汛会议上的讲话",
    "在防汛会议上的讲话.HTML,在防汛会议上的讲话",
    "在防汛会议上的讲话（全文）,在防汛会议上的讲话",
    "在防汛会议上的讲话(摘要),在防汛会议上的讲话",
    "20210720_在防汛会议上的讲话,在防汛会议上的讲话",
    "2021-07-20 在防汛会议上的讲话.txt,在防汛会议上的讲话",
    "《在防汛会议上的讲话》,在防汛会议上的讲话",
    "《防汛》和《抗旱》,《防汛》和《抗旱》",
    "《防汛》讲话,《防汛》讲话",
    "防汛》,防汛》",
    "'  讲话  ',讲话",
    "在​防­汛会议上的讲话,在防汛会议上的讲话",
    "政 府 工 作 报 告,政府工作报告",
    "2006年政 府 工 作 报 告,2006年政府工作报告",
    "在防汛会议上的讲话_青石文库网,在防汛会议上的讲话",
    "在防汛会议上的讲话 - 青石网,在防汛会议上的讲话",
    "在防汛会议上的讲话 - 在防汛会议上的讲话 - 公文店,在防汛会议上的讲话",
    "【篇1】在防汛会议上的讲话,在防汛会议上的讲话",
    "篇一：在防汛会议上的讲话,在防汛会议上的讲话",
    "标题：在防汛会议上的讲话,在防汛会议上的讲话",
    "[转载]在防汛会议上的讲话 (2014-10-21 23:06:12),在防汛会议上的讲话",
    "1、在防汛会议上的讲话（共9页）,在防汛会议上的讲话",
    "在防汛会议上的讲话在防汛会议上的讲话,在防汛会议上的讲话",
    "在防汛会议上的讲话.,在防汛会议上的讲话",
    "镇长换届就职演说篇一,镇长换届就职演说",
    "防汛会议上的致辞 篇12,防汛会议上的致辞",
    "重点文章两篇,重点文章两篇",
    "二、江晚秋书记在防汛会议上的讲话,江晚秋书记在防汛会议上的讲话",
    "二、抓好防汛会议的落实,二、抓好防汛会议的落实",
    "B．支部党员大会讲话,支部党员大会讲话",
    "文档介绍：在防汛会议上的讲话,在防汛会议上的讲话",
    "把堤守好——在防汛会议上的讲话,把堤守好——在防汛会议上的讲话",
    "'',''"
  })
  void aTitleIsShownWithoutWhatIsNotItsOwn(String line, String title) {
    assertThat(Titles.clean(line)).isEqualTo(title);
  }

  @Test
  void titlesAreComparedWithoutMarks() {
    assertThat(Titles.plain("《在“防汛”會議上的讲话》.docx")).isEqualTo("在防汛会议上的讲话");
  }
}
