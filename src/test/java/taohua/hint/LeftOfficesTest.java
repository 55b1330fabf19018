package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.formula.Lexicon;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.parallel.Workers;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;

class LeftOfficesTest {
  private static final Official CITY = official("闻景澄", "书记", "岚川省栖梧市", Level.CITY);
  private static final Official COUNTY = official("郗问渠", "书记", "岚川省栖梧市磐溪县", Level.COUNTY);
  private static final Official OTHER_CITY = official("濮望川", "书记", "濯江省望潮市", Level.CITY);

  private static Official official(String name, String role, String place, Level level) {
    return new Official(name, role, place, Optional.of(level), "");
  }

  /** 我市 and 全市 once each; 市防凌局 twice. */
  private static final String ICE =
      "开河那几天，我市派出的观冰员在坝顶蹲了六宿，棉袄冻成一块板，全市没有一个村子进水。市防凌局把冰情一小时报一回，"
          + "市防凌局的小本子上连哪条沟先响都记着，这样的细致学得来，学不来的是那股子不睡觉的劲头。";

  private static final String LEFT = "下半夜换班的时候，全市的观冰员都要把手里的灯交到下一个人手上，灯不许落地。";

  @Test
  void theSourcesOwnUnitIsFoundWhereItIsChangedElsewhere() {
    assertThat(names(LEFT)).containsExactly("全市");
    assertThat(names("这根弦绷了一冬，我市的每一座闸口都要再摸一遍，摸到哪里记到哪里。")).containsExactly("我市");
  }

  @Test
  void bothPlacesAreShown() {
    Leftover left = leftovers(LEFT).get(0);
    assertThat(left.target().document()).isZero();
    assertThat(left.source().document()).isEqualTo(1);
    assertThat(left.target().characters().length()).isEqualTo(2);
    assertThat(left.source().characters().length()).isEqualTo(2);
  }

  @Test
  void theOfficeThatTheSpeakerSpeaksForIsFound() {
    assertThat(names("在这里，我代表市委、市政府给守坝的老少爷们儿鞠一个躬，也给他们家里人道一声辛苦。")).containsExactly("市委、市政府");
  }

  @Test
  void aBodyOfTheSourceIsFoundOnlyWhereItIsChangedTwiceElsewhere() {
    assertThat(names("哪一处坝脚冒了水，天亮以前由市防凌局派人去填，填完了再睡觉，不许过夜。")).containsExactly("市防凌局");
    assertThat(names("哪一处坝脚冒了水，天亮以前由市航道局派人去填，填完了再睡觉，不许过夜。")).isEmpty();
  }

  @Test
  void theSuperiorIsNamedOnPurpose() {
    assertThat(names("守坝的这些日子，市委、市政府送来了三车棉被和两车热馒头，这份情谊要记得住。")).isEmpty();
    assertThat(names("听说市长昨夜也守在坝上，守到天亮才回去，回去的路上车胎还扎了钉子。")).isEmpty();
    assertThat(names("按照市委的统一安排，全市的观冰员分作三班，一班八个钟头，换班不许断档。")).isEmpty();
    assertThat(names("去年观冰这一项，咱们的小本子在全市排名第二，只输给下游的两个老把式。")).isEmpty();
    assertThat(names("哪一处坝脚冒了水，天亮以前要向市防凌局报告清楚，报完了再去填，不许过夜。")).isEmpty();
  }

  @Test
  void aCommonAncestorIsNone() {
    assertThat(names("这条河流过的地方多，全省的观冰员加在一起，也够站满两岸的石头堤坝了。")).isEmpty();
    assertThat(names("这条河流过的地方多，我省的观冰员加在一起，也够站满两岸的石头堤坝了。")).isEmpty();
  }

  @Test
  void aListAComparisonAndAQuotationAreNone() {
    assertThat(names("上游的雪水下来得早，全省、全市的观冰员都在坝顶上，谁也没有先走一步。")).isEmpty();
    assertThat(names("与全市相比，咱们的观冰员少了一半还多，灯也旧，本子也薄，心里要有数。")).isEmpty();
    assertThat(names("老把式说：“全市的灯都要交到下一个人手上。”这句话说了三十年也没变过。")).isEmpty();
  }

  @Test
  void whatTheTargetSaysByItselfIsMeant() {
    String own = "昨天我到下游去看，全市就数那里的老把式最会听冰，回来的路上一直琢磨这件事。";
    String pattern = county(ICE) + LEFT;
    JudgedByHand hand =
        new JudgedByHand()
            .tells(COUNTY, "2022", JudgedByHand.target(pattern), own)
            .tells(CITY, "2021", JudgedByHand.source(pattern))
            .shares(0, 1, Label.COPIED, pattern);
    assertThat(leftovers(hand)).isEmpty();
  }

  @Test
  void whatIsKeptMoreOftenThanChangedIsMeant() {
    String kept = "全市的灯、全市的本子、全市的棉袄、全市的热馒头，都要赶在封河以前一样一样清点好，一样也不许少。";
    assertThat(names(LEFT, kept)).isEmpty();
  }

  @Test
  void anotherCityMaySpeakOfItsCity() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(OTHER_CITY, "2022", ICE + LEFT)
            .tells(CITY, "2021", ICE + LEFT)
            .shares(0, 1, Label.COPIED, ICE + LEFT);
    assertThat(leftovers(hand)).isEmpty();
  }

  @Test
  void withoutAnyChangeTheTargetMustSpeakOfItsOwnUnitElsewhere() {
    assertThat(unchanged("我县的石头软。可是我县的水硬，淬得出好钢。")).containsExactly("全市");
    assertThat(unchanged("我县的石头软。")).isEmpty();
    assertThat(unchanged("石头软。")).isEmpty();
  }

  private static List<String> unchanged(String own) {
    return leftovers(
            new JudgedByHand()
                .tells(COUNTY, "2022", own, LEFT)
                .tells(CITY, "2021", LEFT)
                .shares(0, 1, Label.COPIED, LEFT))
        .stream()
        .map(Leftover::name)
        .toList();
  }

  @Test
  void theBureauOfTheSourceIsFoundInAnothersPlan() {
    String left = "天亮以前由防凌局值班的同志把昨夜的冰情念一遍，念完了大家再分头上坝去看。";
    String pattern = ICE.replace("市防凌局", "市[航道|防凌]局") + left;
    JudgedByHand hand =
        new JudgedByHand()
            .tells(
                official("", "市航道局局长", "岚川省栖梧市", Level.CITY), "2022", JudgedByHand.target(pattern))
            .tells(
                official("", "市防凌局局长", "岚川省栖梧市", Level.CITY), "2021", JudgedByHand.source(pattern))
            .shares(0, 1, Label.COPIED, pattern);
    assertThat(leftovers(hand)).extracting(Leftover::name).containsExactly("防凌局");
  }

  @Test
  void onlyCopiedWordsThatAreWordsCount() {
    String pattern = county(ICE) + LEFT;
    JudgedByHand hand =
        new JudgedByHand()
            .tells(COUNTY, "2022", JudgedByHand.target(pattern))
            .tells(CITY, "2021", JudgedByHand.source(pattern))
            .shares(0, 1, Label.COPIED, pattern)
            .labels(0, "全市", Label.FORMULA);
    assertThat(leftovers(hand)).isEmpty();
    assertThat(names("下半夜换班的时候，[全市|我市]的观冰员都要把灯交到下一个人手上。")).isEmpty();
  }

  @Test
  void theOfficeOneSpeaksForIsFoundInAnySentence() {
    assertThat(names("对照市里的要求，我代表市委、市政府来学习。")).containsExactly("市委、市政府");
    assertThat(names("他说：“我代表市委、市政府来学习。”")).isEmpty();
    assertThat(names("市长强调，我代表市委、市政府来学习。")).isEmpty();
  }

  @Test
  void oneStandsInTheSuperiorsUnit() {
    assertThat(names("上级发了话，全市的观冰员都要上坝。")).isEmpty();
    assertThat(names("观冰员都要上坝，全市的老把式也一样，上级发了话。")).containsExactly("全市");
    assertThat(names("观冰这一项，我市的小本子排名第二。")).containsExactly("我市");
    assertThat(names("市里发了话，我市的观冰员都要上坝。")).isEmpty();
  }

  @Test
  void aLeftoverNeedsNoSecondHint() {
    StringBuilder pattern = new StringBuilder();
    for (String tree : List.of("松", "榆", "柳", "槐", "枣")) {
      pattern.append("这本账记的是我[县|市]的柴火，" + tree + "木各有各的烧法，烧错了要挨骂。");
    }
    pattern.append("这根弦绷了一冬，我市的每一座闸口都要再摸一遍，摸到哪里记到哪里。");
    String target = JudgedByHand.target(pattern.toString());
    Hints alone =
        Hints.of(
            new JudgedByHand().tells(COUNTY, "2022", target).judged(),
            Lexicon.EMPTY,
            Workers.ALONE);
    assertThat(alone.contradictions()).extracting(Contradiction::found).containsExactly("我市");
    Hints both =
        Hints.of(
            new JudgedByHand()
                .tells(COUNTY, "2022", target)
                .tells(CITY, "2021", JudgedByHand.source(pattern.toString()))
                .tells(COUNTY, "2022", target)
                .shares(0, 1, Label.COPIED, pattern.toString())
                .judged(),
            Lexicon.EMPTY,
            Workers.ALONE);
    assertThat(both.leftovers()).extracting(Leftover::name).containsExactly("我市");
    assertThat(both.contradictions()).extracting(Contradiction::document).containsExactly(2);
    assertThat(both.substitutions()).extracting(Substitution::count).containsExactly(5);
    assertThat(both.causes()).hasSize(1);
    assertThat(both.gather()).hasSize(1);
  }

  private static String county(String text) {
    return text.replace("我市", "我[县|市]").replace("全市", "全[县|市]").replace("市防凌局", "[县|市]防凌局");
  }

  private static List<String> names(String... sentences) {
    return leftovers(sentences).stream().map(Leftover::name).toList();
  }

  /** What is left when a county takes its city's speech and forgets to change some sentences. */
  private static List<Leftover> leftovers(String... sentences) {
    String pattern = county(ICE + "这一年我市的灯没有灭过。") + String.join("", sentences);
    return leftovers(
        new JudgedByHand()
            .tells(COUNTY, "2022", JudgedByHand.target(pattern))
            .tells(CITY, "2021", JudgedByHand.source(pattern))
            .shares(0, 1, Label.COPIED, pattern));
  }

  private static List<Leftover> leftovers(JudgedByHand hand) {
    Judged judged = hand.judged();
    return Leftovers.of(judged, Substitutions.of(judged, Workers.ALONE), Workers.ALONE);
  }
}
