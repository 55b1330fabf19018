package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

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
  void anotherNounNamesAnotherThing() {
    assertThat(headings("推进文化体制改革", "推进水利体制改革")).containsExactly(-1, -1);
    assertThat(headings("县域经济稳步发展", "民营经济稳步发展")).containsExactly(-1, -1);
  }

  @Test
  void anotherLastWordOrAnotherLoneFirstCharacterIsHowTheSentenceGoesOn() {
    assertThat(headings("地区生产总值突破", "地区生产总值达到")).containsExactly(-1, -1);
    assertThat(headings("是水利建设事业", "为水利建设事业")).containsExactly(-1, -1);
  }

  @Test
  void anotherNumberIsAVariant() {
    assertThat(headings("粮食产量增长5左右", "粮食产量增长4左右")).containsExactly(-1, 0);
  }

  @Test
  void variantsNeverChain() {
    assertThat(headings("推动全县水利建设事业", "推进全县水利建设事业", "推进全县水利建设工作")).containsExactly(-1, 0, -1);
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
        int at = 1 + 3 * i + random.nextInt(2);
        phrase.setCharAt(at, (char) (0x8000 + random.nextInt(3000)));
      }
      phrases.add(phrase.toString());
      assertThat(headings(phrases.toArray(String[]::new))).containsExactly(-1, 0);
    }
  }

  private static int[] headings(String... phrases) {
    return Variants.headings(List.of(phrases));
  }
}
