package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENDS_SENTENCE | 守好堤坝。” | 守好堤坝
          ENDS_COLON | 任务有： | 任务有
          ENDS_PAUSE | 守好堤坝， | 守好堤坝。
          ENDS_BRACKET | 防汛（全文） | 防汛
          ENDS_DIGIT | 防汛2 | 防汛
          ENDS_ELLIPSIS | 守好堤坝... | 守好堤坝。
          ENDS_OPEN | 守好堤坝 | 守好堤坝。
          HOLDS_SENTENCE_END | 守好。又 | 守好，又
          ONE_COMMA | 守好，又 | 守好，又，又
          COMMAS | 守好，又、又 | 守好，又
          LITTLE_HAN | www.qs.cn防汛 | 防汛
          HALF_HAN | 防汛abc | 防汛
          SOME_DIGITS | 防汛防汛防汛3 | 防汛
          MANY_DIGITS | 防汛33 | 防汛防汛防汛3
          LATIN | abc防 | 防汛防汛a
          SYMBOLS | 防汛防汛防汛★ | 防汛
          MANY_SYMBOLS | ★防汛★ | 防汛防汛防汛★
          ALL_IN_BRACKETS | （防汛） | （防汛）又
          QUOTED | “防汛” | 防汛
          SALUTATION | 尊敬的各位来宾： | 守好堤坝：
          ENUMERATED | （二）守好堤坝 | 守好（二）
          ARABIC_ENUMERATED | 2.守好堤坝 | 2.5万人
          DASHED | ——守好堤坝 | 守好——堤坝
          NUMBER_ALONE | - 12 - | 12人
          PAGE_COUNTER | 第2页共3页 | 第2次共3次
          URL | www.qs.example | 防汛
          PHONE | 电话010-12345678 | 增长12.5
          CLOCK | 发布12:30 | 比分12:3
          NUMERIC_DATE | 2021-03-05 | 2021年
          HAN_DATE | 二〇二一年三月 | 今年三月
          DATE_ALONE | （2021年3月5日） | 我们在2021年3月5日守好了堤坝
          LABELLED | 来源：青石网 | 守好堤坝
          LABELLED_SHORT | 来源：青石网 | 来源：青石网青石网青石网青石网青石网青石网青石网青石网
          ASKED | 记者：今年的堤坝怎么守 | 记者：好
          PART_MARKER | 篇二：春耕 | 守好篇幅
          NOTE_MARKER | ①指河长 | 河长
          CAPTION | ▲堤坝巡查 | 堤坝巡查
          CAPTION | 图江晚秋上堤 | 图书馆的灯亮着
          FILE_NAME | 讲话.docx | 讲话
          DOTTED_LEADER | 一、防汛……………3 | 一、防汛…3
          BYLINE | 青石县县长方石安 | 守好堤坝
          NAME_ALONE | 方石安 | 青石县县长方石安
          TITLE | 在全县防汛会议上的讲话 | 在全县防汛会议上
          NOISE | + p2 R- a! I/ M7 R0 | p2 R
          NOISE | 4 }1 Z; s/ R7 w2 Y# | I am a man of Qingshi
          HIDDEN_PART | 此处有3260个字未显示 | 此处有3260个字
          HIDDEN_PART | （后面的图文登录以后才能看到！） | 后面的图文
          HIDDEN_PART | 剩余内容开通会员后可查看 | 会员
          CLOCK | 2015-7-8 16:31 | 2015-7-8
          TITLE | 镇长就职演说篇二 | 守好篇二
          SUBTITLE | ——在全县防汛会议上 | 在全县防汛会议上
          STRONG_WORD | 责任编辑 | 守好堤坝
          STRONG_WORDS | 上一篇 下一篇 | 上一篇
          WEB_WORD | 首页 | 守好堤坝
          WEB_WORDS | 下载 打印 | 下载
          MOSTLY_WEB | 下载 打印 | 下载以后请务必守好堤坝
          LEAD_WORD | 小编 | 守好堤坝
          LEAD_WORDS | 小编整理 | 小编
          MANY_LEAD_WORDS | 小编整理的范文供参考 | 小编整理
          SPEECH_WORD | 全面 | 堤坝
          SPEECH_WORDS | 全面加强 | 全面
          MANY_SPEECH_WORDS | 全面加强推进落实深入 | 全面加强
          CLOSING_WORD | 谢谢大家 | 大家
          GENRE_WORD | 讲话 | 堤坝
          OFFICE_WORD | 县长 | 堤坝
          NEWS_WORD | 本报讯 | 堤坝
          NEWS_WORDS | 本报讯本报记者 | 本报讯
          NOTE_WORD | 参见 | 堤坝
          META_WORD | 本文 | 堤坝
          META_WORDS | 本文作者 | 本文
          SPEAKS_TO_US | 我们守好堤坝 | 守好堤坝
          """)
  void whatHasATraitAndWhatHasNot(Trait trait, String with, String without) {
    assertThat(looks(with)).contains(trait);
    assertThat(looks(without)).doesNotContain(trait);
  }

  @ParameterizedTest
  @CsvSource({
    "4,UP_TO_4",
    "5,UP_TO_8",
    "8,UP_TO_8",
    "15,UP_TO_15",
    "30,UP_TO_30",
    "60,UP_TO_60",
    "120,UP_TO_120",
    "121,LONGER"
  })
  void lengthsFallIntoClasses(int length, Trait trait) {
    assertThat(looks("守".repeat(length))).contains(trait);
  }

  @Test
  void patternsLookAtNoLongText() {
    assertThat(looks("守".repeat(146) + "www.qingshi.cn")).contains(Trait.URL);
    assertThat(looks("守".repeat(147) + "www.qingshi.cn")).doesNotContain(Trait.URL);
  }

  @Test
  void everyUnitHasOneEndAndOneLength() {
    for (String text : new String[] {"守", "守。", "守：", "（守）", "……", "12"}) {
      assertThat(looks(text).stream().filter(one -> one.name().startsWith("ENDS_"))).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          同志们：
          各位来宾、女士们、先生们！
          大家上午好！
          尊敬的方主席，各位代表：
          """)
  void salutations(String line) {
    assertThat(Salutation.is(Unit.plain(line))).isTrue();
    assertThat(Salutation.is(Unit.plain(line) + "守好堤坝")).isFalse();
  }

  private static Set<Trait> looks(String text) {
    Line line = Line.of(text).get(0);
    Traits traits = Looks.of(Unit.of(line, 0, line.length(), 0), Pairs.shipped());
    return Stream.of(Trait.values()).filter(traits::contains).collect(Collectors.toSet());
  }
}
