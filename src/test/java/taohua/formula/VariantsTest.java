package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariantsTest {
  @Test
  void anotherWordOrAnotherOrderIsAVariant() {
    assertThat(headings("提高政治判断力", "增强政治判断力", "稳住就业稳住企业", "稳住企业稳住就业"))
        .containsExactly(-1, -1, -1, 2);
    assertThat(headings("全面贯彻新发展理念", "深入贯彻新发展理念", "全面贯彻发展新理念")).containsExactly(-1, 0, 0);
    assertThat(headings("向各位代表表示衷心感谢", "向各位代表表示衷心的感谢")).containsExactly(-1, 0);
  }

  @Test
  void anExtensionOrTheNeighbouringStretchOfASentenceIsNone() {
    assertThat(headings("推进乡村全面振兴", "推进乡村全面振兴工作")).containsExactly(-1, -1);
    assertThat(headings("加快推进乡村全面振", "快推进乡村全面振兴")).containsExactly(-1, -1);
  }

  @Test
  void variantsNeverChain() {
    assertThat(headings("甲乙丙丁戊己庚辛", "甲乙丙丁戊己庚壬", "甲乙子丑戊己庚壬")).containsExactly(-1, 0, -1);
  }

  @Test
  void everyTwoReplacedCharactersAreFound() {
    Random random = new Random(31);
    for (int round = 0; round < 500; round++) {
      Set<String> phrases = new LinkedHashSet<>();
      StringBuilder phrase = new StringBuilder();
      for (int i = 0; i < 8 + random.nextInt(30); i++) {
        phrase.append((char) (0x4E00 + random.nextInt(3000)));
      }
      phrases.add(phrase.toString());
      for (int i = 0; i < 2; i++) {
        int at = random.nextInt(phrase.length());
        phrase.setCharAt(at, (char) (0x8000 + random.nextInt(3000)));
      }
      phrases.add(phrase.toString());
      assertThat(Variants.headings(new ArrayList<>(phrases))).containsExactly(-1, 0);
    }
  }

  private static int[] headings(String... phrases) {
    return Variants.headings(List.of(phrases));
  }
}
