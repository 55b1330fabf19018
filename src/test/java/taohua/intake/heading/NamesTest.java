package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"王远", "江晚秋", "欧阳岚", "欧阳晚秋", "单于", "买买提·艾山", "古力江•买买提", "郑工", "李长河", "何日升"})
  void whatLooksLikeANameByItself(String name) {
    assertThat(Names.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"群培顿珠", "萨仁格日勒", "尉长林", "单于国栋", "江晚秋", "王远"})
  void whoIsNamedAlone(String name) {
    assertThat(Names.isAlone(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"云岭县", "柳溪镇", "简明远区", "拉萨", "哈尔滨", "群", "乌鲁木齐", "安全", "普查员"})
  void placesAndWordsAloneNameNobody(String words) {
    assertThat(Names.isAlone(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王", "", "王远秋实甲", "王远秋实", "乒乓", "王a", "a王", "王·", "·王", "王 远", "王远·", "我们", "一二三", "安徽",
        "安全", "和谐", "江主任", "江同志", "常务副", "索引号", "文号", "党群部", "方志办"
      })
  void whatIsNoNameByItself(String name) {
    assertThat(Names.isName(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "郑工", "扎西", "谌贻明", "白玛多吉", "孟克巴雅尔", "买买提·艾山", "王发祥", "冯镇海", "乌兰", "左丘明澄", "玉苏甫江麦麦提", "洛桑江措",
        "乌云其木格", "任远", "国世安", "刀林月", "冶成江", "鹿心远", "占江", "道尔加", "呼尔查", "才让太"
      })
  void afterAnOfficeAnyCharactersAreAName(String name) {
    assertThat(Names.apart(name)).isEqualTo(name);
    assertThat(Names.joined(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "信箱",
        "信访",
        "原则",
        "普查",
        "普法",
        "铁路",
        "热线",
        "致辞",
        "同志们",
        "工作报告",
        "讲的话",
        "谈水利",
        "夜访工地",
        "之声",
        "江晚秋谈古城保护",
        "接待日",
        "质量奖",
        "说事",
        "荐书",
        "公署",
        "员名单",
        "团成员",
        "处书记",
        "国旗下",
        "任前",
        "简介",
        "有约",
        "通道"
      })
  void aWordThatAnOfficeRunsIntoIsNoName(String word) {
    assertThat(Names.joined(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"×××", "xx", "XXX", "＊＊＊", "某某", "周某", "周某某", "李××", "某某某", "○○○", "闵 x"})
  void aNameMayBeMasked(String written) {
    assertThat(Names.isMasked(written)).isTrue();
  }

  @Test
  void whatSetsANameApartIsLeftOut() {
    assertThat(Names.plain("王　远")).isEqualTo("王远");
    assertThat(Names.plain(" 江 晚 秋 同志")).isEqualTo("江晚秋");
    assertThat(Names.plain("买买提 • 艾山")).isEqualTo("买买提·艾山");
    assertThat(Names.isMasked("江晚秋")).isFalse();
  }
}
