package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairsTest {
  @Test
  void pairsGoFromEdgeToEdge() {
    assertThat(pairs("防汛")).containsExactly("^防", "防汛", "汛^");
    assertThat(pairs("")).containsExactly("^^");
  }

  @Test
  void digitsAreAlikeAndLatinLettersAreAsOne() {
    assertThat(pairs("第12页Ab")).containsExactly("^第", "第0", "00", "0页", "页a", "a^");
  }

  @Test
  void whatPairsSayIsAddedUp() {
    Pairs pairs = Pairs.of(Map.of(key('^', '防'), 15, key('防', '汛'), 20, key('下', '载'), -20));
    assertThat(traits(pairs, "防汛")).contains(Trait.PAIRS_6, Trait.MEAN_PAIR_8);
    assertThat(traits(pairs, "下载下载")).contains(Trait.PAIRS_3, Trait.MEAN_PAIR_1);
  }

  @Test
  void unknownPairsSayNothing() {
    assertThat(traits(Pairs.of(Map.of()), "防汛"))
        .contains(Trait.PAIRS_5)
        .doesNotContainAnyElementsOf(Trait.MEAN_PAIRS);
  }

  @Test
  void theShippedPairsKnowAButton() {
    assertThat(traits(Pairs.shipped(), "上一篇")).containsAnyOf(Trait.PAIRS_1, Trait.PAIRS_2);
    assertThat(traits(Pairs.shipped(), "我们要把这项工作抓紧抓实。"))
        .containsAnyOf(Trait.PAIRS_7, Trait.PAIRS_8);
  }

  private static int key(char first, char second) {
    return first << Character.SIZE | second;
  }

  private static List<String> pairs(String plain) {
    List<String> pairs = new ArrayList<>();
    Pairs.each(plain, key -> pairs.add("" + (char) (key >>> Character.SIZE) + (char) key));
    return pairs;
  }

  private static List<Trait> traits(Pairs pairs, String plain) {
    Traits traits = Traits.of();
    pairs.addTo(traits, plain);
    return List.of(Trait.values()).stream().filter(traits::contains).toList();
  }
}
