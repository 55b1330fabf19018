package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.Span;

class NarrowTest {
  private static final String PROSE = "堤上的石头，昨夜又松了三块，值班的人没有一个看见。明早七点到闸口领沙袋。";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void proseInNarrowLinesIsOneParagraph(int width) {
    String text = "在守堤会上的讲话要点\n同志们：\n" + narrow(PROSE, width, "\n") + "\n以上就是今天要说的三件事情。";
    assertThat(read(text)).containsExactly(PROSE);
  }

  @Test
  void aBlankLineBehindASentenceEndsAParagraph() {
    String one = narrow(PROSE, 1, "\n");
    assertThat(read(one + "\n\n" + one)).containsExactly(PROSE, PROSE);
    assertThat(read(narrow(PROSE, 1, " \r\n\n\u3000")))
        .containsExactly(PROSE.substring(0, 24 + 1), PROSE.substring(24 + 1));
  }

  @Test
  void aNameAboveAndADateBelowAreNotOfTheParagraph() {
    assertThat(read("江晚秋\n" + narrow(PROSE, 1, "\n") + "\n五月九日")).containsExactly(PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "堤上的石头，昨夜又松了三块，值班的人没有一个看见。",
        "首页\n要闻\n公开\n互动\n服务\n专题\n数据\n图解\n视频\n信箱\n地图\n无障碍\n繁体",
        "谢谢大家。\nEND\n文字 | 办公室\n图片 | 小北\n编辑 | 老井\n审核 | 仲夏\n监制 | 薄云\n校对 | 小满\n排版 | 阿谷",
        "一，守\n二，备\n三，管\n四，巡\n五，报。",
        "石头松了，\n没人看见。\n水涨三尺，\n没人来报。\n沙袋空了，\n没人去装。\n船绳断了，\n没人去系。\n灯都灭了，\n没人去点。\n天快亮了，\n没人起身。"
      })
  void otherShortLinesStay(String text) {
    assertThat(Narrow.paragraphs(text)).isEmpty();
  }

  private static String narrow(String text, int width, String between) {
    return text.replaceAll("(.{" + width + "})(?=.)", "$1" + between);
  }

  private static List<String> read(String text) {
    return Narrow.paragraphs(text).stream().map(lines -> join(text, lines)).toList();
  }

  private static String join(String text, List<Span> lines) {
    StringBuilder joined = new StringBuilder();
    lines.forEach(line -> joined.append(text, line.start(), line.end()));
    return joined.toString();
  }
}
