package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import taohua.hint.OwnName.Evidence;
import taohua.hint.OwnOffice.Manner;
import taohua.text.Level;
import taohua.text.Official;

class OwnOfficesTest {
  private static final Official CITY = official("市长", "栖梧市");
  private static final Official COUNTY = official("县长", "磐溪县");
  private static final Official NOBODY = official("", "");

  private static Official official(String role, String place) {
    return new Official("", role, place, Optional.of(Level.CITY), "");
  }

  private static Exchanges exchanges(String... fromToCounts) {
    List<Substitution> all = new ArrayList<>();
    for (String each : fromToCounts) {
      String[] parts = each.split(" ", -1);
      all.add(new Substitution(0, 1, parts[0], parts[1], Integer.parseInt(parts[2])));
    }
    return new Exchanges(all);
  }

  private static List<String> names(Official target, Official source, Exchanges exchanges) {
    return OwnOffices.of(target, source, exchanges).stream()
        .map(office -> office.manner() + office.unit() + " " + office.evidence())
        .toList();
  }

  @Test
  void theUnitOfAnotherLevelIsLookedFor() {
    assertThat(names(COUNTY, CITY, Exchanges.NONE))
        .containsExactly("OURS市 HEADING", "WHOLE市 HEADING", "SPEAKING_FOR市 HEADING");
    assertThat(names(COUNTY, CITY, exchanges("我市 我县 1")))
        .containsExactly("OURS市 HEADING", "WHOLE市 HEADING", "SPEAKING_FOR市 HEADING");
  }

  @Test
  void whatIsRegularlyReplacedIsBetterEvidence() {
    assertThat(names(COUNTY, CITY, exchanges("我市 我县 1", "全市 全县 1")))
        .containsExactly("OURS市 REPLACED", "WHOLE市 REPLACED", "SPEAKING_FOR市 REPLACED");
  }

  @Test
  void onesOwnUnitIsNone() {
    assertThat(names(CITY, official("市长", "松陉市"), exchanges("我市 我县 5"))).isEmpty();
  }

  @Test
  void ofAnUnknownSourceOnlyWhatIsReplaced() {
    assertThat(names(COUNTY, NOBODY, Exchanges.NONE)).isEmpty();
    assertThat(names(COUNTY, NOBODY, exchanges("本市 我县 2")))
        .containsExactly("OURS市 REPLACED", "WHOLE市 REPLACED", "SPEAKING_FOR市 REPLACED");
    assertThat(names(NOBODY, CITY, Exchanges.NONE)).isEmpty();
  }

  @Test
  void theRegionMayBeOfBoth() {
    Official district = official("区长", "枕云区");
    assertThat(names(COUNTY, district, Exchanges.NONE)).isEmpty();
    assertThat(names(COUNTY, district, exchanges("我区 我县 2"))).contains("OURS区 REPLACED");
  }

  @Test
  void onlyOnesUnitForAnothersIsAReplacement() {
    assertThat(names(COUNTY, NOBODY, exchanges("我市 我们 2", "我市 我市 2", "咱市 咱县 2", "我市 咱县 2")))
        .isEmpty();
  }

  @Test
  void aBureauHasOnlyItsOwn() {
    assertThat(names(COUNTY, official("局长", ""), Exchanges.NONE)).containsExactly("OURS局 HEADING");
  }

  private static List<String> found(OwnOffice office, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = office.words().matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  @Test
  void oneSpeaksForTheOrgansOfAUnit() {
    OwnOffice speaking = OwnOffices.of(COUNTY, CITY, Exchanges.NONE).get(2);
    assertThat(found(speaking, "在这里我代表市委市政府鞠躬")).containsExactly("我代表市委市政府");
    assertThat(found(speaking, "我谨代表市人大常委会受市政府委托")).containsExactly("我谨代表市人大常委会", "受市政府委托");
    assertThat(found(speaking, "受市人民政府委托我代表县委市委")).containsExactly("受市人民政府委托");
  }

  @Test
  void aTitleOfAUnitIsLookedForWhereItWasChangedTwice() {
    Exchanges twice = exchanges("市应急局 县应急局 1", "市应急局 县应急局 1", "市长 县长 1");
    List<OwnOffice> titles = OwnOffices.of(NOBODY, NOBODY, twice);
    assertThat(titles).hasSize(1);
    OwnOffice title = titles.get(0);
    assertThat(title.manner()).isEqualTo(Manner.TITLE);
    assertThat(title.unit()).isEqualTo("市");
    assertThat(title.evidence()).isEqualTo(Evidence.REPLACED);
    assertThat(found(title, "由市应急局派人各市应急局两市应急局省市应急局")).containsExactly("市应急局");
  }

  @Test
  void onlyTheSameTitleOfAnotherUnitIsAChange() {
    assertThat(OwnOffices.of(NOBODY, NOBODY, exchanges("市应急局 县教育局 2"))).isEmpty();
    assertThat(OwnOffices.of(NOBODY, NOBODY, exchanges("市应急局 市应急局 2"))).isEmpty();
    assertThat(OwnOffices.of(COUNTY, NOBODY, exchanges("县应急局 市应急局 2"))).isEmpty();
    assertThat(OwnOffices.of(NOBODY, NOBODY, exchanges("市应急局 应急局 2"))).isEmpty();
    assertThat(OwnOffices.of(NOBODY, NOBODY, exchanges("应急局 县应急局 2"))).isEmpty();
    assertThat(OwnOffices.of(NOBODY, NOBODY, exchanges("市应急局 县应急局 1"))).isEmpty();
  }

  @Test
  void anotherBureauIsLookedForByName() {
    Official dams = official("市防凌局局长", "");
    Official ships = official("市航道局局长", "");
    Exchanges twice = exchanges("防凌局 航道局 2");
    List<OwnOffice> offices = OwnOffices.of(ships, dams, twice);
    assertThat(offices).hasSize(1);
    assertThat(offices.get(0).words().pattern()).contains("防凌局");
    assertThat(offices.get(0).unit()).isEmpty();
    assertThat(offices.get(0).manner()).isEqualTo(Manner.TITLE);
    assertThat(OwnOffices.of(ships, dams, exchanges("防凌局 航道局 1"))).isEmpty();
    assertThat(OwnOffices.of(dams, dams, twice)).isEmpty();
    assertThat(OwnOffices.of(official("", ""), dams, twice)).isEmpty();
    assertThat(OwnOffices.of(ships, official("闸工", ""), twice)).isEmpty();
  }
}
