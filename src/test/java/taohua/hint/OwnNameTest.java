package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Level;
import taohua.text.Official;

class OwnNameTest {
  private static Official official(String name, String place) {
    return new Official(name, "书记", place, Optional.of(Level.CITY), "");
  }

  private static Exchanges exchanges(String... fromToCounts) {
    List<Substitution> all = new ArrayList<>();
    for (String each : fromToCounts) {
      String[] parts = each.split(" ", -1);
      all.add(new Substitution(0, 1, parts[0], parts[1], Integer.parseInt(parts[2])));
    }
    return new Exchanges(all);
  }

  private static List<String> names(Official target, Official source, String... exchanges) {
    return OwnName.of(target, source, exchanges(exchanges)).stream()
        .map(name -> name.text() + " " + name.evidence())
        .toList();
  }

  @Test
  void theSourcesPlacesAndItsOfficialAreItsOwn() {
    assertThat(names(official("郗问渠", "松陉市"), official("闻景澄", "岚川省栖梧市")))
        .containsExactly("岚川 HEADING", "栖梧 HEADING", "闻景澄 HEADING");
  }

  @Test
  void whoComesToTheSourcesProvinceComesNotToTheTargets() {
    assertThat(names(official("", "贵州省"), official("", "甘肃省")))
        .contains("入甘 HEADING", "来甘 HEADING", "在陇 HEADING", "赴甘 HEADING", "驻甘 HEADING");
    assertThat(names(official("", "遵义市"), official("", "甘肃省天水市"))).contains("来甘 HEADING");
    assertThat(names(official("", "甘肃省"), official("", "贵州省"))).contains("来黔 HEADING");
    assertThat(names(official("", "贵州省"), official("", "北京市"))).containsExactly("北京 HEADING");
    // In the same province, or where it is not known whether it is the same.
    assertThat(names(official("", "甘肃省天水市"), official("", "甘肃省"))).isEmpty();
    assertThat(names(official("", "天水市"), official("", "甘肃省"))).containsExactly("甘肃 HEADING");
    assertThat(names(official("", "栖梧市"), official("", "甘肃省"))).containsExactly("甘肃 HEADING");
    assertThat(names(official("", "贵州省"), official("", "岚川省"))).containsExactly("岚川 HEADING");
  }

  @Test
  void whatTheTargetReplacesIsBetterEvidence() {
    assertThat(names(official("郗问渠", "松陉市"), official("闻景澄", "岚川省栖梧市"), "栖梧 松陉 1", "闻景澄 郗问渠 1"))
        .containsExactly("岚川 HEADING", "栖梧 REPLACED", "闻景澄 REPLACED");
  }

  @Test
  void aPlaceThatHoldsTheTargetIsNone() {
    assertThat(names(official("", "岚川省松陉市"), official("", "岚川省栖梧市"))).containsExactly("栖梧 HEADING");
    assertThat(names(official("", "岚川省"), official("", "岚川省"), "岚川 松陉 2")).isEmpty();
  }

  @Test
  void theCityOfTheTargetsCountyCountsIfItIsRegularlyReplaced() {
    Official county = official("", "栖梧市磐溪县");
    assertThat(names(county, official("", "栖梧市"), "栖梧 磐溪 1")).isEmpty();
    assertThat(names(county, official("", "栖梧市"), "栖梧 磐溪 2")).containsExactly("栖梧 REPLACED");
    assertThat(names(county, official("", "栖梧市枕云区"), "栖梧城 磐溪城 2")).containsExactly("枕云 HEADING");
  }

  @Test
  void ordinaryWordsNeedTheirKind() {
    assertThat(names(official("", "松陉市"), official("", "和平区"))).containsExactly("和平区 HEADING");
    assertThat(names(official("", "松陉市"), official("学习", "栖梧市"))).containsExactly("栖梧 HEADING");
  }

  @Test
  void shortAndCountrywideNamesAreNone() {
    assertThat(names(official("", "松陉市"), official("闻", "全国"))).isEmpty();
    assertThat(names(official("", "松陉市"), official("", "中国"))).isEmpty();
    assertThat(names(official("闻景澄", ""), official("闻景澄", ""))).isEmpty();
    assertThat(names(official("闻景澄", ""), official("闻景", ""))).containsExactly("闻景 HEADING");
  }

  @Test
  void placesThatTheTargetRegularlyReplacesAreNamesToo() {
    Official target = official("", "松陉市");
    Official source = official("", "");
    assertThat(names(target, source, "上海 松陉市 2")).containsExactly("上海 REPLACED");
    assertThat(names(target, source, "磐溪县 上海 2")).containsExactly("磐溪 REPLACED");
    assertThat(names(target, source, "上海 松陉市 1")).isEmpty();
    assertThat(names(target, source, "上海 管线 2")).isEmpty();
    assertThat(names(target, source, "管线 上海 2")).isEmpty();
    assertThat(names(target, source, "松陉市 上海 2")).isEmpty();
    assertThat(names(target, source, "我市 上海 2")).isEmpty();
    assertThat(names(target, source, "沪 上海 2")).isEmpty();
    assertThat(names(target, source, "示范区 上海 2")).isEmpty();
    assertThat(names(target, source, "美国 上海 2")).isEmpty();
    assertThat(names(target, source, "云汀县砚河镇 上海 2")).isEmpty();
  }

  @Test
  void aNameIsListedOnce() {
    assertThat(names(official("", "松陉市"), official("", "磐溪县"), "磐溪县 上海 2", "磐溪 上海 1"))
        .containsExactly("磐溪 REPLACED");
    assertThat(names(official("", "松陉市"), official("", "上海市"), "上海城 管线 9", "上海 上海城 2"))
        .containsExactly("上海 REPLACED");
  }
}
