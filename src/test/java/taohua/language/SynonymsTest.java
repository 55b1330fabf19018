package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  @Test
  void wordsThatMeanTheSameShareAClass() {
    assertThat(Synonyms.classes("改善")).containsAnyOf(Synonyms.classes("改进"));
    assertThat(Synonyms.classes("改善")).doesNotContain(Synonyms.classes("粮食"));
  }

  @Test
  void classesAreAscendingAndEachIsGivenOnce() {
    int[] classes = Synonyms.classes("打");
    assertThat(classes).hasSizeGreaterThan(5).isSorted();
    assertThat(Arrays.stream(classes).distinct().count()).isEqualTo(classes.length);
  }

  @Test
  void wordsThatNobodyKnowsHaveNoClass() {
    assertThat(Synonyms.classes("栖梧市")).isEmpty();
    assertThat(Synonyms.classes("")).isEmpty();
  }
}
