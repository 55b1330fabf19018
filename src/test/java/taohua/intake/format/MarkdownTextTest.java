package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "# 守堤 = 守堤",
        "### 守堤 ## = 守堤",
        "#守堤 = #守堤",
        "**守堤**备物 = 守堤备物",
        "- 守堤 = 守堤",
        "1. 守堤 = 1. 守堤",
        "> > 守堤 = 守堤",
        "守[堤](http://example.invalid/a)备 = 守堤备",
        "守![图](a.png)堤 = 守堤",
        "守堤\\*备物 = 守堤*备物",
        "守__堤__备 = 守堤备",
        // Placeholders of names and places.
        "***同志在*市*县 = ***同志在*市*县",
        "**市委书记**讲话 = 市委书记讲话",
        "在****年 = 在****年"
      })
  void marksGoAndWordsStay(String source, String text) throws Unreadable {
    assertThat(read(source)).isEqualTo(text);
  }

  @Test
  void whatIsAroundTheTextIsLeftOut() throws Unreadable {
    assertThat(read("---\ntitle: 坏\n---\n守堤\n\n---\n```\n备物\n```\n<!-- 坏 -->"))
        .isEqualTo("守堤\n\n\n\n备物\n\n");
  }

  @Test
  void aPageIsCalledWhatTheFieldsAboveItSay() throws Unreadable {
    byte[] page =
        "---\ndate: 2023-07-13\ntitle: \"守堤动员\"\n---\n守堤\n".getBytes(StandardCharsets.UTF_8);
    assertThat(MarkdownText.of(page).properties().names())
        .containsExactly("发布时间：2023-07-13", "守堤动员");
    byte[] other = "---\npublishDate: 2023-07-13\n---\n守堤\n".getBytes(StandardCharsets.UTF_8);
    assertThat(MarkdownText.of(other).properties().names()).containsExactly("发布时间：2023-07-13");
    byte[] unruled =
        "title: '守堤动员'\ndate: 2023-07-13 20:40\ntags:\n\n- 防汛\n---\n守堤\n"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(MarkdownText.of(unruled).properties().names())
        .containsExactly("发布时间：2023-07-13", "守堤动员");
    byte[] heading = "water: 守堤\n---\n备物\n".getBytes(StandardCharsets.UTF_8);
    assertThat(MarkdownText.of(heading).text()).contains("守堤");
    byte[] prose = "note: 守堤\n备物\n---\n守堤\n".getBytes(StandardCharsets.UTF_8);
    assertThat(MarkdownText.of(prose).properties()).isEqualTo(Properties.NONE);
    byte[] bare = "守堤\ntitle: 备物\n".getBytes(StandardCharsets.UTF_8);
    assertThat(MarkdownText.of(bare).properties()).isEqualTo(Properties.NONE);
  }

  @Test
  void cellsOfATableStandOnLinesOfTheirOwn() throws Unreadable {
    assertThat(read("| 守 | 堤 |\n|---|:-:|\n| 备 | 物 |")).isEqualTo("守\n堤\n\n备\n物");
  }

  private static String read(String source) throws Unreadable {
    return MarkdownText.of(source.getBytes(StandardCharsets.UTF_8)).text();
  }
}
