package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;

class NameUsageTest {
  private static final String SHARED = "栖梧的水闸[木|铁]门锈了";
  private static final Pattern NAME = Pattern.compile("栖梧");
  private static final Official A = official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official B = official("郗问渠", "岚川省松陉市", Level.CITY);
  private static final Official C = official("濮望川", "濯江省望潮市", Level.CITY);
  private static final Official ABOVE_A = official("宗既明", "岚川省", Level.PROVINCE);

  private static Official official(String name, String place, Level level) {
    return new Official(name, "书记", place, Optional.of(level), "");
  }

  private static NameUsage usage(JudgedByHand hand) {
    Judged judged = hand.judged();
    return new NameUsage(judged.corpus(), judged.findings());
  }

  /** 0 says the name three times, once of its own; 1 twice, none of its own. */
  private static JudgedByHand two() {
    String again = "栖梧人都知道";
    return new JudgedByHand()
        .tells(B, "2022", JudgedByHand.target(SHARED) + "。到栖梧去。" + again)
        .tells(A, "2021", JudgedByHand.source(SHARED) + "。" + again)
        .shares(0, 1, Label.COPIED, SHARED)
        .shares(0, 1, Label.COPIED, again);
  }

  @Test
  void whatIsSharedIsNotSaidAlone() {
    NameUsage usage = usage(two());
    assertThat(usage.inAll(NAME, 0)).isEqualTo(3);
    assertThat(usage.shared(NAME, 0, 1)).isEqualTo(2);
    assertThat(usage.alone(NAME, 0, 1)).isEqualTo(1);
    assertThat(usage.inAll(NAME, 1)).isEqualTo(2);
    assertThat(usage.shared(NAME, 1, 0)).isEqualTo(2);
    assertThat(usage.alone(NAME, 1, 0)).isZero();
  }

  @Test
  void whatWasChangedIsNotShared() {
    NameUsage usage = usage(two());
    assertThat(usage.shared(Pattern.compile("木"), 0, 1)).isZero();
    assertThat(usage.shared(Pattern.compile("铁"), 1, 0)).isZero();
    assertThat(usage.shared(Pattern.compile("闸.门"), 0, 1)).isZero();
  }

  @Test
  void withAnotherNothingIsShared() {
    NameUsage usage = usage(two().tells(C, "2020", "栖梧"));
    assertThat(usage.shared(NAME, 0, 2)).isZero();
    assertThat(usage.shared(NAME, 2, 0)).isZero();
  }

  @Test
  void othersSpeakOfItOnlyOfTheirOwnAccord() {
    assertThat(usage(two()).byOthers("栖梧", 0, 1)).isFalse();
    assertThat(usage(two().tells(C, "2020", "去栖梧看山。")).byOthers("栖梧", 0, 1)).isTrue();
    assertThat(usage(two().tells(C, "2020", "去松陉看山。")).byOthers("栖梧", 0, 1)).isFalse();
  }

  @Test
  void otherTextsOfBothAreNotOthers() {
    assertThat(usage(two().tells(A, "2020", "去栖梧看山。")).byOthers("栖梧", 0, 1)).isFalse();
    assertThat(usage(two().tells(B, "2020", "去栖梧看山。")).byOthers("栖梧", 0, 1)).isFalse();
  }

  @Test
  void whoTookTheSameTextOverIsNoOther() {
    String shared = "栖梧的水闸";
    assertThat(
            usage(two().tells(C, "2020", shared).shares(2, 0, Label.COPIED, shared))
                .byOthers("栖梧", 0, 1))
        .isFalse();
    assertThat(
            usage(two().tells(C, "2023", shared).shares(2, 1, Label.COPIED, shared))
                .byOthers("栖梧", 0, 1))
        .isFalse();
  }

  @Test
  void whoIsOverTheSourceAloneSpeaksOfItAsHisOwn() {
    assertThat(usage(two().tells(ABOVE_A, "2020", "去栖梧看山。")).byOthers("栖梧", 0, 1)).isTrue();
    JudgedByHand elsewhere =
        new JudgedByHand()
            .tells(C, "2022", "到栖梧去。")
            .tells(A, "2021", "到栖梧去。")
            .tells(ABOVE_A, "2020", "去栖梧看山。");
    assertThat(usage(elsewhere).byOthers("栖梧", 0, 1)).isFalse();
  }
}
