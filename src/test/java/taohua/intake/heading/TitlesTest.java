package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
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
    "'',''"
  })
  void aTitleIsShownWithoutWhatIsNotItsOwn(String line, String title) {
    assertThat(Titles.clean(line)).isEqualTo(title);
  }

  @Test
  void titlesAreComparedWithoutMarks() {
    assertThat(Titles.plain("《在“防汛”會議上的讲话》.docx")).isEqualTo("在防汛会议上的讲话");
  }

  @Test
  void aTitleThatNamesAKindOfSpeechIsPreferred() {
    assertThat(Titles.choose(List.of("在全市防汛会议上的讲话", "全市防汛工作专题网页"))).isEqualTo("在全市防汛会议上的讲话");
  }

  @Test
  void ofEqualTitlesTheLastStands() {
    assertThat(Titles.choose(List.of("第一篇防汛讲话", "第二篇防汛讲话"))).isEqualTo("第二篇防汛讲话");
  }

  @Test
  void aRepeatedLineIsPreferred() {
    assertThat(Titles.choose(List.of("把堤坝守到天亮", "《把堤坝守到天亮》", "青石网要闻频道"))).isEqualTo("把堤坝守到天亮");
    assertThat(Titles.choose(List.of("防汛四章", "防汛五章啊啊", "防汛四章"))).isEqualTo("防汛四章");
  }

  @Test
  void aKindOfSpeechWeighsMoreThanRepetition() {
    assertThat(Titles.choose(List.of("守堤讲话", "把堤坝守到天亮", "把堤坝守到天亮"))).isEqualTo("守堤讲话");
  }

  @Test
  void aLineOfFiveCharactersIsATitleOnlyIfSomethingSpeaksForIt() {
    assertThat(Titles.choose(List.of("守到天亮啊"))).isEmpty();
    assertThat(Titles.choose(List.of("守到天亮啊呀"))).isEqualTo("守到天亮啊呀");
    assertThat(Titles.choose(List.of("守到讲话"))).isEqualTo("守到讲话");
    assertThat(Titles.choose(List.of("守讲话"))).isEmpty();
  }

  @Test
  void amongManyLinesATitleNeedsMoreThanLength() {
    List<String> menu = Collections.nCopies(11, "网站");
    assertThat(Titles.choose(concat(menu, "把堤坝守到天亮"))).isEqualTo("把堤坝守到天亮");
    List<String> longer = concat(menu, "频道", "把堤坝守到天亮");
    assertThat(Titles.choose(longer)).isEqualTo("把堤坝守到天亮");
    assertThat(Titles.choose(concat(longer, "首页"))).isEqualTo("把堤坝守到天亮");
  }

  @ParameterizedTest
  @CsvSource({"在防汛会议上的讲话：", "在防汛会议上的讲话:", "'在防汛会议上的讲话，'", "在防汛会议上的讲话、", "目录....讲话", "1234讲话"})
  void whatEndsLikeASentenceIsNoTitle(String line) {
    assertThat(Titles.choose(List.of(line))).isEmpty();
  }

  @Test
  void aTitleHasAHundredCharactersAtMost() {
    String longest = "在".repeat(98) + "讲话";
    assertThat(Titles.choose(List.of(longest))).isEqualTo(longest);
    assertThat(Titles.choose(List.of("在" + longest))).isEmpty();
  }

  @Test
  void nothingGivesNoTitle() {
    assertThat(Titles.choose(List.of())).isEmpty();
    assertThat(Titles.choose(List.of(".docx"))).isEmpty();
  }

  private static List<String> concat(List<String> first, String... more) {
    List<String> all = new java.util.ArrayList<>(first);
    all.addAll(List.of(more));
    return all;
  }
}
