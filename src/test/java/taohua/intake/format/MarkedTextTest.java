package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {
  private static final String ONE = "堤上的石头松了三块，值班的人没有看见。";
  private static final String TWO = "明早七点，各村都到闸口来领沙袋。";
  private static final String THREE = "谁的船没有系好，谁自己去捞。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p>\n<p>%s</p>\n<p>%s</p>",
        "<p>%s</p><p>%s</p><p>%s</p>",
        "<P class=MsoNormal style=\"TEXT-INDENT: 2em\">%s</P>\n<P>%s</P>\n<P>%s</P>",
        "%s<br>%s<br/>%s<br />",
        "%s<br>\n%s<br>\n%s<br>\n",
        "<br>\u3000\u3000%s<br>\u3000\u3000%s<br>\u3000\u3000%s",
        "<div><span>%s</span></div><div><span>%s</span></div><div>%s</div>",
        "&nbsp;&nbsp;%s\n&nbsp;&nbsp;%s\n&nbsp;&nbsp;%s",
        "&#12288;&#12288;%s\n&#12288;%s\n%s",
        "<strong>%s</strong>\n<strong>%s</strong>\n<span style=\"color:red\">%s</span>",
        "<!DOCTYPE html><html><body><p>%s</p><p>%s</p><p>%s</p></body></html>",
      })
  void theSourceOfAnArticleIsReadAsItsPage(String source) throws Unreadable {
    String read = read(source.formatted(ONE, TWO, THREE)).replaceAll("[ \u00A0\u3000]", "");
    assertThat(read.strip()).isEqualTo(ONE + "\n" + TWO + "\n" + THREE);
  }

  @Test
  void stopsWrittenAsNumbersAreStops() throws Unreadable {
    String source = ONE + "\n" + TWO + "\n" + THREE;
    assertThat(read(source.replace("，", "&#xff0c;").replace("。", "&#12290;")).strip())
        .isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "网页里用<p>和</p>把段落围起来，用<br>换行，这些标签我们今天都要讲到，请各位同事记下来。",
        "堤上的水位<警戒线时正常，>警戒线时报警，<三米>以上停航，5<6，7>3。",
        "空格写作&nbsp;，破折号写作&mdash;，省略号写作&hellip;，都是网页的写法。",
        "预算&决算、投入&产出、A&B;C&D;都要公开。",
        "写信给<zhang@x.cn>或者<li@x.cn>，不要写给<wang@x.cn>。",
        "<一>守堤\n<二>备物\n<三>管人",
        "守堤，\n备物。"
      })
  void aTextThatMerelyMentionsMarkupStaysAsItIs(String text) throws Unreadable {
    assertThat(read(text)).isEqualTo(text);
  }

  @Test
  void tagsThatAreMentionedInTextWithEntitiesStay() throws Unreadable {
    assertThat(read("&nbsp;守<p>堤，\n&nbsp;备物，\n&nbsp;管人。"))
        .isEqualTo("\u00A0守<p>堤，\n\u00A0备物，\n\u00A0管人。\n");
  }

  @Test
  void whatAMarkedTextHidesIsToldApart() throws Unreadable {
    Extracted text =
        PlainText.of(
            ("<p>" + ONE + "</p><p>明<b style='font-size:0'>坏</b>早</p><p>" + TWO + "</p>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(text.text()).isEqualTo(ONE + "\n明早\n" + TWO + "\n");
    assertThat(text.hidden()).containsExactly("坏");
  }

  private static String read(String text) throws Unreadable {
    return PlainText.of(text.getBytes(StandardCharsets.UTF_8)).text();
  }
}
