package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.LAMPS;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

class SubstitutionsTest {
  private static final Official CITY = Story.official("闻景澄", "栖梧市", Level.CITY);
  private static final Official COUNTY = Story.official("邬远樵", "磐溪县", Level.COUNTY);

  @Test
  void changesShowAsWordsOfBothSides() {
    String copy = LAMPS.replace("我市", "我县").replace("2021", "2022").replace("栖梧", "磐溪");
    assertThat(exchanges(LAMPS, copy))
        .containsExactlyInAnyOrder("我市→我县 1", "2021→2022 1", "栖梧→磐溪 1");
  }

  @Test
  void theMostFrequentComesFirst() {
    String twice = LAMPS + "我市的账我市自己清楚，" + BRIDGES;
    assertThat(exchanges(twice, twice.replace("我市", "我县").replace("栖梧", "磐溪")))
        .first()
        .isEqualTo("我市→我县 3");
  }

  @Test
  void whatOnlyOneSideHasIsNoExchange() {
    assertThat(exchanges(BRIDGES, BRIDGES.replace("养护班下河", "养护班全体下河"))).isEmpty();
  }

  @Test
  void functionWordsAreNoise() {
    assertThat(exchanges(BRIDGES, BRIDGES.replace("可是它", "可是它").replace("上去的", "上去之"))).isEmpty();
  }

  @Test
  void rewrittenClausesAreNoSubstitution() {
    String rewritten = BRIDGES.replace("报上去的单子压在抽屉里睡了整整九个月", "可那几张纸，谁也没当回事，转眼就入了冬，再转眼就开了春");
    assertThat(exchanges(BRIDGES, rewritten)).noneMatch(one -> one.contains("，"));
  }

  private static List<String> exchanges(String source, String target) {
    return new Story()
            .tells("a.txt", CITY, "2021-02-03", source)
            .tells("b.txt", COUNTY, "2022-03-04", target)
            .hints()
            .substitutions()
            .stream()
            .map(one -> one.from() + "→" + one.to() + " " + one.count())
            .toList();
  }
}
