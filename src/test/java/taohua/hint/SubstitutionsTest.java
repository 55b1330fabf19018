package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.judge.Label;
import taohua.parallel.Workers;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;

class SubstitutionsTest {
  private static final Official CITY =
      new Official("闻景澄", "市长", "栖梧市", Optional.of(Level.CITY), "");
  private static final Official COUNTY =
      new Official("邬远樵", "县长", "磐溪县", Optional.of(Level.COUNTY), "");

  private static JudgedByHand told(String pattern) {
    return new JudgedByHand()
        .tells(COUNTY, "2022", JudgedByHand.target(pattern))
        .tells(CITY, "2021", JudgedByHand.source(pattern));
  }

  private static List<String> exchanges(String pattern) {
    return exchanges(told(pattern).shares(0, 1, Label.COPIED, pattern));
  }

  private static List<String> exchanges(JudgedByHand hand) {
    return Substitutions.of(hand.judged(), Workers.ALONE).stream()
        .map(one -> one.from() + "→" + one.to() + " " + one.count())
        .toList();
  }

  @Test
  void changesShowAsWordsOfBothSides() {
    assertThat(exchanges("{2022|2021}年我[县|市]把锅炉房摸了一遍，[磐溪|栖梧]的老师傅说"))
        .containsExactlyInAnyOrder("我市→我县 1", "2021→2022 1", "栖梧→磐溪 1");
  }

  @Test
  void theMostFrequentComesFirstThenByWords() {
    assertThat(exchanges("去年[磐溪|栖梧]的路，我[县|市]的桥，我[县|市]的渠，到[北京|上海]看灯"))
        .containsExactly("我市→我县 2", "上海→北京 1", "栖梧→磐溪 1");
    assertThat(exchanges("到[上海|栖梧]看灯，到[北京|栖梧]看灯")).containsExactly("栖梧→上海 1", "栖梧→北京 1");
  }

  @Test
  void passagesOfTwoDocumentsAddUp() {
    String[] patterns = {"我[县|市]的桥", "我[县|市]的渠"};
    JudgedByHand hand = told(String.join("。", patterns));
    hand.shares(0, 1, Label.COPIED, patterns[0]).shares(0, 1, Label.OWN, patterns[1]);
    assertThat(exchanges(hand)).containsExactly("我市→我县 2");
  }

  @Test
  void everyPairHasItsOwn() {
    String pattern = "我[县|市]的桥要修";
    JudgedByHand hand =
        new JudgedByHand()
            .tells(COUNTY, "2022", JudgedByHand.target(pattern))
            .tells(CITY, "2021", JudgedByHand.source(pattern))
            .tells(CITY, "2020", JudgedByHand.source(pattern))
            .tells(COUNTY, "2023", JudgedByHand.target(pattern))
            .shares(3, 1, Label.COPIED, pattern)
            .shares(0, 2, Label.COPIED, pattern)
            .shares(0, 1, Label.COPIED, pattern);
    assertThat(Substitutions.of(hand.judged(), Workers.ALONE))
        .containsExactly(
            new Substitution(0, 1, "我市", "我县", 1),
            new Substitution(0, 2, "我市", "我县", 1),
            new Substitution(3, 1, "我市", "我县", 1));
  }

  @Test
  void whatExplainsItselfTellsOfNoChange() {
    String pattern = "我[县|市]的桥要修";
    for (Label label : List.of(Label.FORMULA, Label.QUOTED, Label.ALLOWED)) {
      assertThat(exchanges(told(pattern).shares(0, 1, label, pattern))).isEmpty();
    }
    for (Label label : List.of(Label.OWN, Label.OFFICE)) {
      assertThat(exchanges(told(pattern).shares(0, 1, label, pattern))).hasSize(1);
    }
  }

  @Test
  void whatOnlyOneSideHasIsNoExchange() {
    assertThat(exchanges("养护班[全体|]下河量了三回")).isEmpty();
    assertThat(exchanges("养护班[|全体]下河量了三回")).isEmpty();
  }

  @Test
  void functionWordsAreNoise() {
    assertThat(exchanges("报上去[之|的]单子")).isEmpty();
  }

  @Test
  void longExchangesAreRewriting() {
    String sixteen = "压在抽屉里睡了整整九个月还多三天";
    assertThat(sixteen).hasSize(16);
    assertThat(exchanges("单子[报上去了|" + sixteen + "]没人看")).hasSize(1);
    assertThat(exchanges("单子[" + sixteen + "|报上去了]没人看")).hasSize(1);
    assertThat(exchanges("单子[报上去了|" + sixteen + "半]没人看")).isEmpty();
    assertThat(exchanges("单子[" + sixteen + "半|报上去了]没人看")).isEmpty();
  }

  @Test
  void whatReachesOverAStopIsRewriting() {
    assertThat(exchanges("单子[谁也没看，入了冬|压在抽屉里]没人看")).isEmpty();
    assertThat(exchanges("单子[压在抽屉里|谁也没看。入了冬]没人看")).isEmpty();
    assertThat(exchanges("单子[压在抽屉里|纸张（本子）]没人看")).isNotEmpty();
  }

  @Test
  void aBracketThatIsOpenIsClosed() {
    assertThat(exchanges("老师傅去[北京（南城|上海（南城）]看灯"))
        .isNotEmpty()
        .allMatch(one -> one.matches(".*（南城）.*→.*（南城）.*"));
  }

  @Test
  void whatIsWrittenAlikeIsNoExchange() {
    assertThat(exchanges("有{12|12}座桥")).isEmpty();
  }

  @Test
  void anExchangeLiesWithinOneParagraph() {
    JudgedByHand hand =
        new JudgedByHand().tells(COUNTY, "2022", "今年去", "北京看灯好").tells(CITY, "2021", "今年去上海看灯好");
    assertThat(exchanges(hand.shares(0, 1, Label.COPIED, "今年[去北京|去上海]看灯好"))).isEmpty();
    hand = new JudgedByHand().tells(COUNTY, "2022", "今年去北京看灯好").tells(CITY, "2021", "今年去", "上海看灯好");
    assertThat(exchanges(hand.shares(0, 1, Label.COPIED, "今年[去北京|去上海]看灯好"))).isEmpty();
  }
}
