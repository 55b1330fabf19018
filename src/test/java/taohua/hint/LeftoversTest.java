package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.parallel.Workers;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Passage;

class LeftoversTest {
  /** Once 栖梧 is replaced, twice nothing. */
  private static final String LAMPS = "老城根的灯一盏一盏灭下去。[松陉|栖梧]的老师傅说，炉膛里的火离不得人。";

  private static final String PIPES = "要盯住栖梧市工业园区的每一根管线，不留一个死角。";
  private static final Official CITY = official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official OTHER = official("郗问渠", "岚川省松陉市", Level.CITY);
  private static final Official THIRD = official("濮望川", "濯江省望潮市", Level.CITY);

  private static Official official(String name, String place, Level level) {
    return new Official(name, "书记", place, Optional.of(level), "");
  }

  private static List<String> names(JudgedByHand hand) {
    Judged judged = hand.judged();
    return Leftovers.of(judged, Substitutions.of(judged, Workers.ALONE), Workers.ALONE).stream()
        .map(one -> one.target().document() + " " + one.name())
        .toList();
  }

  private static JudgedByHand pair(Official target, String pattern) {
    return new JudgedByHand()
        .tells(target, "2022", JudgedByHand.target(pattern))
        .tells(CITY, "2021", JudgedByHand.source(pattern))
        .shares(0, 1, Label.COPIED, pattern);
  }

  /** What is left when the other city takes a speech and forgets to change one sentence. */
  private static List<String> left(String sentence) {
    return names(pair(OTHER, LAMPS + sentence));
  }

  /** The same of a city that changes nothing at all. */
  private static List<String> unchanged(String sentence) {
    return names(pair(THIRD, sentence));
  }

  @Test
  void aForgottenNameOfTheSourceIsFoundWithTheBodyThatBearsIt() {
    assertThat(left(PIPES)).containsExactly("0 栖梧市工业园区");
    assertThat(left("要盯住栖梧市的每一根管线。")).containsExactly("0 栖梧市");
    assertThat(left("要盯住栖梧工业园区的每一根管线。")).containsExactly("0 栖梧工业园区");
    assertThat(left("要盯住栖梧的每一根管线。")).containsExactly("0 栖梧");
  }

  @Test
  void theBodyEndsWhereTheTextsDiffer() {
    assertThat(left("要盯住栖梧市[大|小]园区的每一根管线。")).containsExactly("0 栖梧市");
    assertThat(left("要盯住栖梧市[老|]园区的每一根管线。")).containsExactly("0 栖梧市");
    assertThat(left("要盯住栖梧市，园区的每一根管线。")).containsExactly("0 栖梧市");
  }

  @Test
  void bothPlacesAreShown() {
    JudgedByHand hand = pair(OTHER, LAMPS + PIPES);
    Judged judged = hand.judged();
    Leftover left =
        Leftovers.of(judged, Substitutions.of(judged, Workers.ALONE), Workers.ALONE).get(0);
    assertThat(left.finding()).isEqualTo(1);
    Passage source = hand.passage(1, "栖梧市工业园区");
    assertThat(left.target()).isEqualTo(hand.passage(0, "栖梧市工业园区"));
    assertThat(left.source()).isEqualTo(source);
  }

  @Test
  void everyPlaceIsFoundOnceAndInOrder() {
    assertThat(left("栖梧的管线要看，闻景澄同志也要看，栖梧市的管线更要看。")).containsExactly("0 栖梧", "0 闻景澄", "0 栖梧市");
  }

  @Test
  void thePersonOfTheSourceIsFound() {
    assertThat(left("这件事由闻景澄同志牵头，月底以前见分晓。")).containsExactly("0 闻景澄");
  }

  @Test
  void aPlaceThatHoldsBothIsNone() {
    assertThat(left("这件事放在岚川省也排得上号，值得大家花一番力气。")).isEmpty();
  }

  @Test
  void whatTheTextsDoNotShareIsNoneOfTheSources() {
    assertThat(left("要盯住[栖梧的|松陉的]每一根管线。")).isEmpty();
    assertThat(left("要盯住栖[|江]梧的每一根管线。")).isEmpty();
  }

  @Test
  void onlyCopiedTextOfACopiedPassageCounts() {
    String pattern = LAMPS + PIPES;
    assertThat(names(pair(OTHER, pattern).labels(0, "工业", Label.FORMULA))).isEmpty();
    assertThat(names(pair(OTHER, pattern).labels(0, "每一根", Label.FORMULA))).hasSize(1);
    JudgedByHand own =
        new JudgedByHand()
            .tells(OTHER, "2022", JudgedByHand.target(pattern))
            .tells(CITY, "2021", JudgedByHand.source(pattern))
            .shares(0, 1, Label.OFFICE, pattern)
            .labels(0, PIPES, Label.COPIED);
    assertThat(names(own)).isEmpty();
  }

  @Test
  void partsOfWordsAreNoNames() {
    Official common = official("", "岚川省上海市", Level.CITY);
    String pattern = "这几个人在海上海阔天空地走了一回";
    JudgedByHand hand =
        new JudgedByHand()
            .tells(THIRD, "2022", pattern)
            .tells(common, "2021", pattern)
            .shares(0, 1, Label.COPIED, pattern);
    assertThat(names(hand)).isEmpty();
  }

  @Test
  void aListAComparisonAQuotationAndATitleAreNone() {
    for (String sentence :
        List.of(
            "上个月督导组跑了栖梧、云汀、砚河三座老城。",
            "上个月督导组跑了栖梧市和云汀市。",
            "上个月督导组跑了栖梧市工业园区、管线厂。",
            "与栖梧市相比，咱们的管线还差着一大截。",
            "下个月组织大家到栖梧市学习管线巡查办法。",
            "老书记说：“栖梧市的管线要像自家院墙一样看护好。”",
            "闻书记强调，栖梧市的管线要像自家院墙一样看护好。",
            "请对照《栖梧市燃气管线巡查办法》逐条逐项查摆一遍。")) {
      assertThat(left(sentence)).as(sentence).isEmpty();
      assertThat(unchanged(sentence)).as(sentence).isEmpty();
    }
  }

  @Test
  void whereNothingIsReplacedNobodyElseMayMentionIt() {
    assertThat(unchanged(PIPES)).containsExactly("0 栖梧市工业园区");
    assertThat(names(pair(THIRD, PIPES).tells(OTHER, "2020", "春天里我们去过栖梧，山上的杜鹃开得正好。"))).isEmpty();
    assertThat(names(pair(OTHER, LAMPS + PIPES).tells(THIRD, "2020", "春天里我们去过栖梧，山上的杜鹃开得正好。")))
        .containsExactly("0 栖梧市工业园区");
  }

  @Test
  void whereNothingIsReplacedTheTargetMayNotMentionIt() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(THIRD, "2022", PIPES, "春天里我们去过栖梧。")
            .tells(CITY, "2021", PIPES)
            .shares(0, 1, Label.COPIED, PIPES);
    assertThat(names(hand)).isEmpty();
  }

  @Test
  void besideTheTargetsOwnNameItIsMeant() {
    assertThat(unchanged("望潮的管线和栖梧市的管线都要查。")).isEmpty();
    assertThat(unchanged("望潮的管线要查。栖梧市的管线要查。")).containsExactly("0 栖梧市");
  }

  @Test
  void whereTheSourceNamesBothInOneSentenceBothAreMeant() {
    assertThat(left("松陉的管线要查，栖梧市的管线也要查。")).isEmpty();
    assertThat(left("[松陉|那边]的管线要查，栖梧市的管线也要查。")).containsExactly("0 栖梧市");
  }

  @Test
  void whoIsOverTheSourceMayMentionIt() {
    Official province = official("宗既明", "岚川省", Level.PROVINCE);
    assertThat(names(pair(THIRD, PIPES).tells(province, "2020", "春天里我们去过栖梧。")))
        .containsExactly("0 栖梧市工业园区");
  }

  @Test
  void aPassageWithoutADirectionIsLookedAtFromBothSides() {
    String pattern = "老城根的灯灭了。[栖梧|松陉]的老师傅说。" + PIPES;
    JudgedByHand hand =
        new JudgedByHand()
            .tells(CITY, "", JudgedByHand.target(pattern))
            .tells(OTHER, "", JudgedByHand.source(pattern))
            .shares(0, 1, Label.COPIED, pattern);
    assertThat(names(hand)).containsExactly("1 栖梧市工业园区");
    assertThat(names(hand.sides(d -> true, d -> true, true))).isEmpty();
  }

  @Test
  void leftoversStandByFindingDocumentAndPlace() {
    String first = "栖梧市的管线要查。";
    String second = "松陉市的闸门要修。";
    JudgedByHand hand =
        new JudgedByHand()
            .tells(THIRD, "", second, first)
            .tells(CITY, "", first)
            .tells(OTHER, "", second)
            .shares(0, 1, Label.COPIED, first)
            .shares(0, 2, Label.COPIED, second);
    assertThat(names(hand)).containsExactly("0 栖梧市", "0 松陉市");
  }
}
