package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  @Test
  void eachBlockStandsOnALineOfItsOwn() throws Unreadable {
    assertThat(read("<div>守堤<p>备物</p>管人</div><table><tr><td>一<td>二</table>三<br>四<span>五</span>"))
        .isEqualTo("守堤\n备物\n管人\n一\n二\n三\n四五\n");
  }

  @Test
  void whiteSpaceIsOneBlankAndNoneAtTheEdgesOfALine() throws Unreadable {
    assertThat(read("<p> 守 \n\t堤 </p> <p>备\u3000物 <b> 管</b></p>")).isEqualTo("守 堤\n备\u3000物 管\n");
  }

  @Test
  void halfACharacterIsWhatBrowsersShow() throws Unreadable {
    assertThat(read("<p>守&#xD800;堤&#xDFB7;备&#134071;</p>")).isEqualTo("守\uFFFD堤\uFFFD备𠮷\n");
  }

  @Test
  void aNoncharacterDoesNotEndThePage() throws Unreadable {
    assertThat(read("<p>守\uFFFF堤</p><p>备</p>")).isEqualTo("守\uFFFD堤\n备\n");
  }

  @Test
  void preformattedTextKeepsItsLines() throws Unreadable {
    assertThat(read("<pre>守\n  堤</pre>")).isEqualTo("守\n  堤\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>坏</script>",
        "<style>坏</style>",
        "<nav>坏</nav>",
        "<footer>坏</footer>",
        "<p hidden>坏</p>",
        "<p aria-hidden=true>坏</p>",
        "<p style='color: red; DISPLAY : none'>坏</p>",
        "<p style='visibility:hidden'>坏</p>",
        "<form><button>坏</button></form>"
      })
  void whatIsNotShownIsLeftOut(String hidden) throws Unreadable {
    assertThat(read("<p>守堤</p>" + hidden).strip()).isEqualTo("守堤");
  }

  @Test
  void aPageThatShowsNothingIsRejected() {
    assertThatThrownBy(() -> read("<script>坏</script>。"))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Unreadable.Reason.NO_TEXT));
  }

  private static String read(String html) throws Unreadable {
    return HtmlText.of(html.getBytes(StandardCharsets.UTF_8));
  }
}
