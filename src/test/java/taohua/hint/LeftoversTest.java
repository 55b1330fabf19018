package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.LAMPS;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

class LeftoversTest {
  private static final Official CITY = Story.official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official OTHER = Story.official("郗问渠", "岚川省松陉市", Level.CITY);
  private static final Official THIRD = Story.official("濮望川", "濯江省望潮市", Level.CITY);

  @Test
  void aForgottenNameOfTheSourceIsFoundWithTheBodyThatBearsIt() {
    List<Leftover> found = leftovers("要盯住栖梧市工业园区的每一根管线，不留一个死角。");
    assertThat(found).extracting(Leftover::name).containsExactly("栖梧市工业园区");
  }

  @Test
  void thePersonOfTheSourceIsFound() {
    assertThat(leftovers("这件事由闻景澄同志牵头，月底以前见分晓。")).extracting(Leftover::name).containsExactly("闻景澄");
  }

  @Test
  void aPlaceThatHoldsBothIsNone() {
    assertThat(leftovers("这件事放在岚川省也排得上号，值得大家花一番力气。")).isEmpty();
  }

  @Test
  void aListOfPlacesIsNone() {
    assertThat(leftovers("上个月督导组跑了栖梧、云汀、砚河三座老城，看了三十多处管线。")).isEmpty();
    assertThat(leftovers("上个月督导组跑了栖梧市和云汀市，看了三十多处管线。")).isEmpty();
  }

  @Test
  void aComparisonIsNone() {
    assertThat(leftovers("与栖梧市相比，咱们的管线还差着一大截，不服气不行。")).isEmpty();
    assertThat(leftovers("下个月组织大家到栖梧市学习他们的管线巡查办法。")).isEmpty();
  }

  @Test
  void aQuotationOrATitleIsNone() {
    assertThat(leftovers("老书记说：“栖梧市的管线要像自家院墙一样看护好。”")).isEmpty();
    assertThat(leftovers("请对照《栖梧市燃气管线巡查办法》逐条逐项查摆一遍。")).isEmpty();
  }

  @Test
  void aNameThatOthersMentionNeedsToBeReplacedElsewhere() {
    String sentence = "要盯住栖梧市工业园区的每一根管线，不留一个死角。";
    assertThat(
            new Story()
                .tells("a.txt", CITY, "2021-02-03", BRIDGES, sentence)
                .tells("b.txt", OTHER, "2022-03-04", BRIDGES, sentence)
                .tells("c.txt", THIRD, "2020-01-02", "春天里我们去过栖梧，山上的杜鹃开得正好。")
                .hints()
                .leftovers())
        .isEmpty();
  }

  @Test
  void aNameThatAThirdTookOverWithTheSameTextIsFound() {
    String sentence = "要盯住栖梧市工业园区的每一根管线，不留一个死角。";
    assertThat(
            new Story()
                .tells("a.txt", CITY, "2021-02-03", LAMPS, sentence, BRIDGES)
                .tells("b.txt", THIRD, "2021-09-03", LAMPS, sentence, BRIDGES)
                .tells("c.txt", OTHER, "2022-03-04", LAMPS, sentence, BRIDGES)
                .hints()
                .leftovers())
        .extracting(one -> one.target().document() + " " + one.name())
        .contains("1 栖梧市工业园区", "2 栖梧市工业园区");
  }

  @Test
  void aNameThatTheSourcesSuperiorMentionsIsFoundInATextFromElsewhere() {
    Official province = Story.official("宗既明", "岚川省", Level.PROVINCE);
    Official elsewhere = Story.official("濮望川", "濯江省望潮市", Level.CITY);
    String sentence = "要盯住栖梧市工业园区的每一根管线，不留一个死角。";
    assertThat(
            new Story()
                .tells("a.txt", CITY, "2021-02-03", LAMPS, sentence, BRIDGES)
                .tells("b.txt", elsewhere, "2022-03-04", LAMPS, sentence, BRIDGES)
                .tells("c.txt", province, "2020-01-02", "春天里我们去过栖梧，山上的杜鹃开得正好。")
                .hints()
                .leftovers())
        .extracting(Leftover::name)
        .contains("栖梧市工业园区");
  }

  @Test
  void aPassageWithoutADirectionIsLookedAtFromBothSides() {
    String sentence = "要盯住栖梧市工业园区的每一根管线，不留一个死角。";
    assertThat(
            new Story()
                .tells("a.txt", OTHER, "", LAMPS.replace("栖梧", "松陉"), sentence)
                .tells("b.txt", CITY, "", LAMPS, sentence)
                .hints()
                .leftovers())
        .extracting(one -> one.target().document() + " " + one.name())
        .containsExactly("0 栖梧市工业园区");
  }

  /** What is left when the other city takes a speech and forgets to change one sentence. */
  private static List<Leftover> leftovers(String sentence) {
    return new Story()
        .tells("a.txt", CITY, "2021-02-03", LAMPS, sentence, BRIDGES)
        .tells("b.txt", OTHER, "2022-03-04", LAMPS.replace("栖梧", "松陉"), sentence, BRIDGES)
        .hints()
        .leftovers();
  }
}
