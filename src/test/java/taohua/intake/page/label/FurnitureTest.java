package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.page.unit.SharedLines;

class FurnitureTest {
  private static final String SPEECH = "今年的洪水来得早，我们守住了每一处险工。";

  @Test
  void whatAllPagesHaveAboveAndBelowIsNoSpeech() {
    Page page = Labelled.page("BBBB", "青石滩之窗", SPEECH, SPEECH.replace("今年", "去年"), "水利人同行圈");
    drop(page, "青石滩之窗", "水利人同行圈");
    assertThat(Labelled.letters(page)).isEqualTo("HBBT");
  }

  @Test
  void whatOnlyThisPageHasStays() {
    Page page = Labelled.page("BBB", "青石滩之窗", SPEECH, "水利人同行圈");
    drop(page, "别的");
    assertThat(Labelled.letters(page)).isEqualTo("BBB");
  }

  @Test
  void aButtonInsideIsDroppedAHeadingIsNot() {
    Page page =
        Labelled.page("BBBBB", SPEECH, "点击展开全文", SPEECH.replace("今年", "去年"), "守好大堤", SPEECH);
    drop(page, "点击展开全文", "守好大堤");
    assertThat(Labelled.letters(page)).isEqualTo("BCBBB");
  }

  @Test
  void belowTheLastOfSeveralAreThoseAboveIt() {
    Page page = Labelled.page("BBBN", SPEECH, "水利人同行圈", "青石滩之窗", "在防汛会上的讲话");
    drop(page, "青石滩之窗", "水利人同行圈");
    assertThat(Labelled.letters(page)).isEqualTo("BTTN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "同志们：",
        "一、把大堤守住",
        "1.把大堤守住",
        "谢谢大家",
        "我们守堤",
        "守住大堤，守住家园。",
        "加强堤防建设",
      })
  void whatSpeechesSayAlikeStays(String said) {
    Page above = Labelled.page("BB", said, SPEECH);
    drop(above, said);
    assertThat(Labelled.letters(above)).isEqualTo("BB");
    Page below = Labelled.page("BB", SPEECH, said);
    drop(below, said);
    assertThat(Labelled.letters(below)).isEqualTo("BB");
  }

  private static void drop(Page page, String... shared) {
    Furniture.drop(page, SharedLines.of(Collections.nCopies(5, String.join("\n", shared))));
  }
}
