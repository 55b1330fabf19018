package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.LAMPS;
import static taohua.planted.Story.WELLS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

class LeftOfficesTest {
  private static final Official CITY = Story.official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official COUNTY = Story.official("郗问渠", "岚川省栖梧市磐溪县", Level.COUNTY);
  private static final Official OTHER_CITY = Story.official("濮望川", "濯江省望潮市", Level.CITY);

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
    assertThat(left.target().document()).isEqualTo(1);
    assertThat(left.source().document()).isZero();
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
    assertThat(
            new Story()
                .tells("a.txt", CITY, "2021-02-03", LAMPS, ICE, LEFT, BRIDGES)
                .tells(
                    "b.txt", COUNTY, "2022-03-04", county(LAMPS), county(ICE), LEFT, BRIDGES, own)
                .hints()
                .leftovers())
        .isEmpty();
  }

  @Test
  void whatIsKeptMoreOftenThanChangedIsMeant() {
    String kept = "全市的灯、全市的本子、全市的棉袄、全市的热馒头，都要赶在封河以前一样一样清点好，一样也不许少。";
    assertThat(names(LEFT, kept)).isEmpty();
  }

  @Test
  void anotherCityMaySpeakOfItsCity() {
    assertThat(
            new Story()
                .tells("a.txt", CITY, "2021-02-03", LAMPS, ICE, LEFT, BRIDGES)
                .tells("b.txt", OTHER_CITY, "2022-03-04", LAMPS, ICE, LEFT, BRIDGES)
                .hints()
                .leftovers())
        .extracting(Leftover::name)
        .doesNotContain("全市", "我市", "市防凌局");
  }

  @Test
  void withoutAnyChangeTheTargetMustSpeakOfItsOwnUnitElsewhere() {
    String own = "磨刀的师傅说，我县的石头软，磨不出快刀来。可是我县的水硬，淬得出好钢，这话我信。";
    assertThat(
            new Story()
                .tells("a.txt", CITY, "2021-02-03", WELLS, LEFT, BRIDGES)
                .tells("b.txt", COUNTY, "2022-03-04", own, WELLS, LEFT, BRIDGES)
                .hints()
                .leftovers())
        .extracting(Leftover::name)
        .containsExactly("全市");
    assertThat(
            new Story()
                .tells("a.txt", CITY, "2021-02-03", WELLS, LEFT, BRIDGES)
                .tells("b.txt", COUNTY, "2022-03-04", WELLS, LEFT, BRIDGES)
                .hints()
                .leftovers())
        .isEmpty();
  }

  @Test
  void theBureauOfTheSourceIsFoundInAnothersPlan() {
    Official dams = bureau("市防凌局局长");
    Official ships = bureau("市航道局局长");
    String left = "天亮以前由防凌局值班的同志把昨夜的冰情念一遍，念完了大家再分头上坝去看。";
    String changed = ICE.replace("市防凌局", "市航道局");
    assertThat(
            new Story()
                .tells("a.txt", dams, "2021-02-03", LAMPS, ICE, left, BRIDGES)
                .tells("b.txt", ships, "2022-03-04", LAMPS, changed, left, BRIDGES)
                .hints()
                .leftovers())
        .extracting(Leftover::name)
        .containsExactly("防凌局");
  }

  @Test
  void aLeftoverNeedsNoSecondHint() {
    List<String> paragraphs = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      paragraphs.add("第" + (i + 1) + "本账记的是我市的柴火，" + "松榆柳槐枣".charAt(i) + "木各有各的烧法，烧错了要挨骂。");
      changed.add(county(paragraphs.get(i)));
    }
    String left = "这根弦绷了一冬，我市的每一座闸口都要再摸一遍，摸到哪里记到哪里。";
    paragraphs.add(left);
    changed.add(left);
    Hints alone =
        new Story().tells("b.txt", COUNTY, "2022", changed.toArray(String[]::new)).hints();
    assertThat(alone.contradictions()).extracting(Contradiction::found).containsExactly("我市");
    Hints both =
        new Story()
            .tells("a.txt", CITY, "2021", paragraphs.toArray(String[]::new))
            .tells("b.txt", COUNTY, "2022", changed.toArray(String[]::new))
            .hints();
    assertThat(both.leftovers()).extracting(Leftover::name).containsExactly("我市");
    assertThat(both.contradictions()).isEmpty();
  }

  private static Official bureau(String role) {
    return new Official("", role, "岚川省栖梧市", Optional.of(Level.CITY), "");
  }

  private static String county(String text) {
    return text.replace("我市", "我县").replace("全市", "全县").replace("市防凌局", "县防凌局");
  }

  private static List<String> names(String... sentences) {
    return leftovers(sentences).stream().map(Leftover::name).toList();
  }

  /** What is left when a county takes its city's speech and forgets to change some sentences. */
  private static List<Leftover> leftovers(String... sentences) {
    List<String> city = new ArrayList<>(List.of(LAMPS, ICE));
    List<String> county = new ArrayList<>(List.of(county(LAMPS), county(ICE)));
    city.addAll(List.of(sentences));
    county.addAll(List.of(sentences));
    city.add(BRIDGES);
    county.add(BRIDGES);
    return new Story()
        .tells("a.txt", CITY, "2021-02-03", city.toArray(String[]::new))
        .tells("b.txt", COUNTY, "2022-03-04", county.toArray(String[]::new))
        .hints()
        .leftovers();
  }
}
