package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"王远", "江晚秋", "欧阳岚", "欧阳晚秋", "單于", "買買提·艾山", "阿依古丽·吐尔逊", "古力江•买买提", "司马"})
  void names(String name) {
    assertThat(Names.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王", "", "王远秋实甲", "王远秋实", "欧阳晚秋实", "乒乓", "王a", "a王", "王的", "王省长", "江主任", "同志们", "王·", "·王",
        "王 远", "王远·", "我们", "一二三"
      })
  void noNames(String name) {
    assertThat(Names.isName(name)).isFalse();
  }

  @Test
  void aSurnameMayBeAWordThatNamesAvoidBehindIt() {
    assertThat(Names.isName("席远")).isTrue();
    assertThat(Names.isName("远席")).isFalse();
    assertThat(Names.isName("王席")).isFalse();
  }

  @Test
  void spacesThatSetANameApartAreLeftOut() {
    assertThat(Names.of("王　远")).isEqualTo("王远");
    assertThat(Names.of(" 江 晚 秋 ")).isEqualTo("江晚秋");
    assertThat(Names.of("的 话")).isEmpty();
  }
}
