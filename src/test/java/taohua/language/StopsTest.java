package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StopsTest {
  @Test
  void aSentenceEndsAtAFullStopAQuestionOrAnExclamation() {
    assertThat(those("。！？!?｡︒，；：、”.…", Stops::endsSentence)).isEqualTo("。！？!?｡︒");
  }

  @Test
  void aClauseEndsAtEveryMarkThatDoesNotStandInsideOfWords() {
    assertThat(those("。，、；：“”《》（）—…,.\";:()!→★×", Stops::endsClause))
        .isEqualTo("。，、；：“”《》（）—…,.\";:()!→★");
    assertThat(those("%％‰℃·•・‧-‐‑‒－'’@&#/\\+=<>~^`|$€￥° \t\u3000国a1", Stops::endsClause)).isEmpty();
  }

  @Test
  void aStopDividesWhatIsSaidAndAPauseDoesSoOnlyForAMoment() {
    String marks = "，,；;：:。！？!?、.”—国";
    assertThat(those(marks, Stops::isStop)).isEqualTo("，,；;：:。！？!?");
    assertThat(those(marks, Stops::isPause)).isEqualTo("，,；;、");
    assertThat(those(marks, Stops::isComma)).isEqualTo("，,、");
    assertThat(those(marks, Stops::isColon)).isEqualTo("：:");
  }

  @Test
  void aClauseIsOpenedByFirstMarksAndClosedByLastOnesAndStops() {
    String marks = "“”‘’《》（）()「」，。、%\"-—国";
    assertThat(those(marks, Stops::opens)).isEqualTo("“‘《（(「—");
    assertThat(those(marks, Stops::closes)).isEqualTo("”’》）)」，。、");
  }

  private static String those(String marks, Predicate<Character> which) {
    StringBuilder those = new StringBuilder();
    for (int i = 0; i < marks.length(); i++) {
      those.append(which.test(marks.charAt(i)) ? marks.substring(i, i + 1) : "");
    }
    return those.toString();
  }
}
