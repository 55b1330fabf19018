package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final List<String> SPEECH =
      List.of(
          "今年的汛情比去年来得早一个月，大家要有准备。",
          "水库的闸门已经检修了两遍，没有留下隐患。",
          "各个乡镇的沙袋都备在离堤坝最近的粮站里。",
          "夜里巡堤的人要两人一组，谁也不许单独下河。",
          "学校和养老院的转移路线要先走一遍再上墙。",
          "出了险情先报告再处置，不许瞒报也不许迟报。");
  private static final String BETWEEN = "这一句只说一遍，此后再也没有人提起它来。";

  @Test
  void aSecondPrintIsACopyOfTheFirst() {
    Copies copies =
        copies(String.join("\n", SPEECH) + "\n" + BETWEEN + "\n" + String.join("\n", SPEECH));
    assertThat(IntStream.range(0, 13).filter(copies::isAbove)).containsExactly(7, 8, 9, 10, 11, 12);
    assertThat(IntStream.range(0, 13).filter(copies::isBelow)).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void nothingIsACopyOfWhatANewspaperExtractsFromIt() {
    String extracts = "■" + String.join("\n■", SPEECH);
    Copies copies = copies(extracts + "\n" + BETWEEN + "\n" + String.join("\n", SPEECH));
    assertThat(IntStream.range(0, 13).filter(copies::isAbove)).isEmpty();
    assertThat(IntStream.range(0, 13).filter(copies::isBelow)).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void fourSentencesAreNoCopy() {
    String four = String.join("\n", SPEECH.subList(0, 4));
    Copies copies = copies(four + "\n" + BETWEEN + "\n" + four);
    assertThat(IntStream.range(0, 9).filter(i -> copies.isAbove(i) || copies.isBelow(i))).isEmpty();
  }

  @Test
  void aRefrainIsNoCopy() {
    StringBuilder text = new StringBuilder();
    for (String one : SPEECH) {
      text.append(one).append('\n').append(BETWEEN).append('\n');
    }
    Copies copies = copies(text.toString());
    assertThat(IntStream.range(0, 12).filter(copies::isAbove)).isEmpty();
  }

  @Test
  void aShareIsOfTheTextThatIsLookedFor() {
    String both = SPEECH.get(0) + SPEECH.get(1);
    assertThat(Copies.share(SPEECH.get(0), both)).isEqualTo(1);
    assertThat(Copies.share(both, SPEECH.get(0))).isEqualTo(.5, within(.2));
    assertThat(Copies.share(SPEECH.get(0), SPEECH.get(1))).isZero();
    assertThat(Copies.share("守好堤坝", "守好堤坝")).isZero();
  }

  private static Copies copies(String text) {
    return Copies.of(Units.of(Line.of(text)));
  }
}
