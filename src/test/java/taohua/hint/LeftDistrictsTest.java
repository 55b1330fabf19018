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

class LeftDistrictsTest {
  /** One district is changed. */
  private static final String CHANGED = "[汀泽|砚河]区的厂房要腾出来，给年轻人做作坊。";

  private static final String KEPT = "枕云区的灯、磐溪区的桥和栖梧区的渠，都要在霜降以前修好。";
  private static final Official THERE = province("闻景澄", "岚川省");
  private static final Official HERE = province("郗问渠", "澜屿省");

  private static Official province(String name, String place) {
    return new Official(name, "省长", place, Optional.of(Level.PROVINCE), "");
  }

  private static List<String> left(Official target, Official source, String... paragraphs) {
    return names(pair(target, source, paragraphs));
  }

  private static JudgedByHand pair(Official target, Official source, String... paragraphs) {
    String pattern = String.join("", paragraphs);
    return new JudgedByHand()
        .tells(target, "2022", JudgedByHand.target(pattern))
        .tells(source, "2021", JudgedByHand.source(pattern))
        .shares(0, 1, Label.COPIED, pattern);
  }

  private static List<String> names(JudgedByHand hand) {
    Judged judged = hand.judged();
    return Leftovers.of(judged, Substitutions.of(judged, Workers.ALONE), Workers.ALONE).stream()
        .map(Leftover::name)
        .toList();
  }

  @Test
  void whoChangesOneDistrictAndKeepsThreeLeftThree() {
    assertThat(left(HERE, THERE, CHANGED, KEPT)).containsExactly("枕云区", "磐溪区", "栖梧区");
    assertThat(left(HERE, THERE, CHANGED, KEPT.replace('区', '县')))
        .containsExactly("枕云县", "磐溪县", "栖梧县");
    assertThat(left(HERE, THERE, "[澜屿|岚川]的冬天长，要早备柴火。", KEPT)).hasSize(3);
  }

  @Test
  void ofCitiesItIsKnownWhereTheyLie() {
    Official gansu = province("闻景澄", "甘肃省");
    Official guizhou = province("郗问渠", "贵州省");
    String cities = "天水的电工电器、酒泉的风电装备、庆阳的算力中心，都要在年底以前见到实物。";
    assertThat(left(guizhou, gansu, cities)).containsExactly("天水", "酒泉", "庆阳");
    // Where the target lies is known of its city, too.
    assertThat(left(province("郗问渠", "遵义市"), gansu, cities)).hasSize(3);
    assertThat(left(province("郗问渠", "兰州市"), gansu, cities)).isEmpty();
    // Cities of the target's own province, and of a third.
    assertThat(left(guizhou, gansu, cities.replace("天水", "遵义").replace("庆阳", "昆明")))
        .containsExactly("酒泉");
  }

  @Test
  void whoComesToTheProvinceIsFoundAsWell() {
    Official gansu = province("闻景澄", "甘肃省");
    Official yunnan = province("濮望川", "云南省");
    Official guizhou = province("郗问渠", "贵州省");
    assertThat(left(guizhou, gansu, "要请专家入甘讲课，请企业来甘投资，让在甘高校的学生留得下来。"))
        .containsExactly("入甘", "来甘", "在甘");
    assertThat(left(gansu, guizhou, "要请各地的匠人来黔做工，把手艺教给年轻人。")).containsExactly("来黔");
    assertThat(left(gansu, yunnan, "要请各地的匠人赴滇做工，把手艺教给年轻人。")).containsExactly("赴滇");
    // Parts of words, several provinces, and a journey on purpose.
    assertThat(left(guizhou, gansu, "要引入甘蔗的新苗，让投入甘于清贫。")).isEmpty();
    assertThat(left(gansu, province("", "四川省"), "要请各地的匠人入川渝做工，把手艺教给年轻人。")).isEmpty();
    assertThat(left(guizhou, gansu, "组织各县的匠人赴甘学习考察，把手艺带回来。")).isEmpty();
    assertThat(left(province("", "兰州市"), gansu, "要请各地的匠人来甘做工，把手艺教给年轻人。")).isEmpty();
  }

  @Test
  void withoutAnyChangeOfAPlaceNothingIsKnownOfDistricts() {
    assertThat(left(HERE, THERE, KEPT)).isEmpty();
    assertThat(left(HERE, THERE, "[渔船|货船]要早早备好。", KEPT)).isEmpty();
  }

  @Test
  void bothMustBeAtHomeElsewhere() {
    assertThat(left(province("", ""), THERE, CHANGED, KEPT)).isEmpty();
    assertThat(left(HERE, province("", ""), CHANGED, KEPT)).isEmpty();
    assertThat(left(province("", "岚川省濯江市"), THERE, CHANGED, KEPT)).isEmpty();
    assertThat(left(THERE, province("", "岚川省濯江市"), CHANGED, KEPT)).doesNotContain("枕云区");
  }

  @Test
  void wordsBeforeAKindAreNoNames() {
    String words = "综试区、个整县、赋能县域、绿证市场、涉藏州县和小城镇都要看一看。";
    assertThat(left(HERE, THERE, CHANGED, words)).isEmpty();
    assertThat(left(HERE, THERE, CHANGED, "雄安新区的经验要看一看，东盟的客商要请一请。")).isEmpty();
  }

  @Test
  void whatIsMeantIsNone() {
    assertThat(left(HERE, THERE, CHANGED, "要向枕云区学习，把渠修好。")).isEmpty();
    assertThat(left(HERE, THERE, CHANGED, "“枕云区的灯”要看一看。")).isEmpty();
    assertThat(left(HERE, THERE, CHANGED, "澜屿的灯和枕云区的桥，都要看一看。")).isEmpty();
    assertThat(left(HERE, THERE, CHANGED, "上海的灯多，枕云区的桥多。")).isEmpty();
  }

  @Test
  void whatTheTargetOrAThirdSaysItselfIsNone() {
    String pattern = CHANGED + KEPT;
    JudgedByHand twice =
        new JudgedByHand()
            .tells(HERE, "2022", JudgedByHand.target(pattern), "枕云区是我们的老邻居。")
            .tells(THERE, "2021", JudgedByHand.source(pattern))
            .shares(0, 1, Label.COPIED, pattern);
    assertThat(names(twice)).containsExactly("磐溪区", "栖梧区");
    JudgedByHand third =
        pair(HERE, THERE, pattern).tells(province("濮望川", "濯江省"), "2020", "磐溪区的桥修得好。");
    assertThat(names(third)).containsExactly("枕云区", "栖梧区");
  }

  @Test
  void theHomeOfASourceIsLearnedFromItsBody() {
    String body = "全省的灯要亮，全省的路要通，我省的渠要清。[澜屿|岚川]省的冬天长，[澜屿|岚川]省的桥旧，[澜屿|岚川]人勤快。";
    assertThat(left(HERE, Official.UNKNOWN, body, CHANGED, KEPT))
        .containsExactly("枕云区", "磐溪区", "栖梧区");
    assertThat(left(HERE, Official.UNKNOWN, body, "岚川的老井要留住。")).containsExactly("岚川");
  }
}
