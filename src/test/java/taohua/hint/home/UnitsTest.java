package taohua.hint.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import taohua.text.Level;
import taohua.text.Official;

class UnitsTest {
  private static Official official(String role, String place) {
    return new Official("闻景澄", role, place, Optional.of(Level.CITY), "");
  }

  private static boolean says(Pattern words, String sentence) {
    return words.matcher(sentence).find();
  }

  @Test
  void anOfficialHeadsTheLastUnitOfHisPlace() {
    assertThat(Units.of(official("市长", "岚川省栖梧市"))).containsExactly("市");
    assertThat(Units.of(official("书记", "岚川省栖梧市磐溪县"))).containsExactly("县");
  }

  @Test
  void theHeadOfABodyHeadsTheBodyAsWell() {
    assertThat(Units.of(official("教育局局长", "栖梧市"))).containsExactlyInAnyOrder("市", "局");
    assertThat(Units.of(official("校长", ""))).containsExactly("校");
  }

  @Test
  void whatIsNotKnownIsNone() {
    assertThat(Units.of(official("书记", ""))).isEmpty();
    assertThat(Units.of(official("书记", "栖梧"))).isEmpty();
  }

  @Test
  void homeIsOursAndWhole() {
    for (String words : List.of("我市的路", "本市的路", "全市的路")) {
      assertThat(says(Units.home("市"), words)).as(words).isTrue();
    }
    for (String words : List.of("我县的路", "健全市的路", "我市场", "全市域", "该市的路", "安全市")) {
      assertThat(says(Units.home("市"), words)).as(words).isFalse();
    }
    assertThat(says(Units.ours("市"), "全市")).isFalse();
    assertThat(says(Units.whole("市"), "我市")).isFalse();
  }

  @Test
  void homeOfAnOfficialIsAnyOfHisUnits() {
    Pattern home = Units.home(official("教育局局长", "栖梧市"));
    assertThat(says(home, "我局的事")).isTrue();
    assertThat(says(home, "我市的事")).isTrue();
    assertThat(says(home, "全局的事")).isTrue();
    assertThat(says(home, "全市的事")).isFalse();
    assertThat(says(home, "我县的事")).isFalse();
  }

  @Test
  void nobodysHomeIsNeverSaid() {
    Pattern home = Units.home(official("", ""));
    assertThat(says(home, "我市全县本局")).isFalse();
    assertThat(says(home, "")).isFalse();
  }
}
