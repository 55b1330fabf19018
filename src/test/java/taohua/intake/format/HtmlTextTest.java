package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
  void aPageIsCalledWhatItsWindowAndItsStatementsSay() throws Unreadable {
    String page =
        "<head><title> 县长致辞_\n白水县人民政府 </title><meta name='ArticleTitle' content='县长致辞'>"
            + "<meta name=\"sitename\" content=\"白水县人民政府\"><meta property='og:title' content='县长致辞'>"
            + "<meta name='keywords' content='守堤'></head><p>守堤</p>";
    Extracted read = HtmlText.of(page);
    assertThat(read.properties().names()).containsExactly("白水县人民政府", "县长致辞_ 白水县人民政府", "县长致辞");
    assertThat(read.text()).isEqualTo("守堤\n");
    String late =
        "<%@ Page %>\n<head><title>县长致辞</title></head><svg><title>图</title></svg><p>守堤</p>";
    assertThat(HtmlText.of(late).properties().names()).containsExactly("县长致辞");
    assertThat(HtmlText.of("<title>—</title><p>守堤</p>").properties()).isEqualTo(Properties.NONE);
    assertThat(HtmlText.of("<title>" + "长".repeat(201) + "</title><p>守</p>").properties())
        .isEqualTo(Properties.NONE);
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

  @Test
  void preformattedTextKeepsItsLinesWhateverSaysThatItIs() throws Unreadable {
    assertThat(read("<pre><b>守\n备</b></pre>")).isEqualTo("守\n备\n");
    assertThat(read("<p style='white-space: pre-wrap'>守\n备</p>")).isEqualTo("守\n备\n");
  }

  @Test
  void formsOfListsAndOfTablesStandOnLinesOfTheirOwn() throws Unreadable {
    assertThat(read("<dl><dt>守<dd>堤<dt>备<dd>物</dl>")).isEqualTo("守\n堤\n备\n物\n");
    assertThat(read("<table><tr><td><p>守</p>堤<p>备</p></td></tr></table>")).isEqualTo("守\n堤\n备\n");
    assertThat(read("守堤<br>备物<br/><br>管人")).isEqualTo("守堤\n备物\n管人\n");
    assertThat(read("<span style='display:block'>守</span><p style='display:inline'>堤</p>备"))
        .isEqualTo("守\n堤备\n");
  }

  @Test
  void whatAWordProcessorSetsApartIsNoText() throws Unreadable {
    Extracted libreOffice =
        extracted(
            "<meta name=generator content='LibreOffice 7.4'><div title=header><p>内部材料</p></div>"
                + "<p>守堤<a class=sdfootnoteanc href='#1'><sup>1</sup></a>备物</p>"
                + "<div id=sdfootnote1><p class=sdfootnote>注一</p></div>"
                + "<div id=sdendnote1><p class=sdendnote>注二</p></div>"
                + "<div title=footer><p>第1页</p></div>");
    assertThat(libreOffice.text()).isEqualTo("守堤备物\n");
    assertThat(libreOffice.asides())
        .containsExactly(new Aside(Aside.Kind.RUNNING, 2, 7), new Aside(Aside.Kind.NOTES, 2, 4));
    Extracted word =
        extracted(
            "<p>守堤<a style='mso-footnote-id:ftn1'><span"
                + " class=MsoFootnoteReference>[1]</span></a>。</p><div style='mso-element:"
                + " footnote-list'><hr><div style='mso-element:footnote'"
                + " id=ftn1><p>注一</p></div></div><div style='mso-element:comment-list'><div"
                + " style='mso-element:comment'>改</div></div>");
    assertThat(word.text()).isEqualTo("守堤。\n");
    assertThat(word.asides())
        .containsExactly(new Aside(Aside.Kind.NOTES, 1, 2), new Aside(Aside.Kind.COMMENTS, 1, 1));
  }

  @Test
  void whatOnlyLooksSetApartIsText() throws Unreadable {
    assertThat(read("<div title=header>守堤</div><p class=MsoFootnoteReference>备物管人</p>"))
        .isEqualTo("守堤\n备物管人\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>坏</script>",
        "<style>坏</style>",
        "<title>坏</title>",
        "<noscript>坏</noscript>",
        "<template>坏</template>",
        "<textarea>坏</textarea>",
        "<p data-text='坏'></p>"
      })
  void whatIsNoTextIsLeftOut(String other) throws Unreadable {
    Extracted page = extracted("<p>守堤</p>" + other);
    assertThat(page.text().strip()).isEqualTo("守堤");
    assertThat(page.hidden()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>首页</nav>",
        "<footer>首页</footer>",
        "<aside>首页</aside>",
        "<form><button>首页</button></form>",
        "<select><option>首页</option></select>",
        "<p aria-hidden=true>首页</p>",
        "<details><summary>首页</summary></details>"
      })
  void whateverIsSeenIsRead(String shown) throws Unreadable {
    assertThat(read("守堤" + shown + "备物")).isEqualTo("守堤\n首页\n备物\n");
  }

  @Test
  void linksAreMarked() throws Unreadable {
    Extracted page =
        extracted(
            "<p>守<a href='/x'> 堤 </a>备</p><a name=x>物</a><a href=#><div>管</div>人</a><a"
                + " href=y></a>");
    assertThat(page.text()).isEqualTo("守 堤 备\n物\n管\n人\n");
    assertThat(page.links().stream().map(link -> page.text().substring(link.start(), link.end())))
        .containsExactly("堤", "管\n人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b hidden>坏</b>",
        "<b style='color: red; DISPLAY : none'>坏</b>",
        "<b style='visibility:hidden'>坏</b>",
        "<b style='opacity:0'>坏</b>",
        "<b style='font-size:0'>坏</b>",
        "<b style='font-size:1px'>坏</b>",
        "<b style='font:0/0 a'>坏</b>",
        "<b style='text-indent:-9999px'>坏</b>",
        "<b style='position:absolute;left:-9999px'>坏</b>",
        "<b style='position:absolute;clip:rect(0,0,0,0)'>坏</b>",
        "<b style='transform:translateX(-9999px)'>坏</b>",
        "<b style='transform:scale(0)'>坏</b>",
        "<b style='display:inline-block;width:1px;height:1px;overflow:hidden'>坏</b>",
        "<b style='color:#fff'>坏</b>",
        "<b style='color:#FEFEFE'>坏</b>",
        "<b style='color:White !important'>坏</b>",
        "<b style='color:rgb(255, 255, 255)'>坏</b>",
        "<b style='color:rgba(0,0,0,0)'>坏</b>",
        "<b style='color:transparent'>坏</b>",
        "<b style='color:hsl(0,0%,100%)'>坏</b>",
        "<font color=white>坏</font>",
        "<font color=FFFFFF>坏</font>",
        "<b style='background:#000'>坏</b>",
        "<b style='color:navy;background:url(x.png);background:#000080'>坏</b>",
        "<b style='visibility:hidden'><i>坏</i></b>",
        "<b class=x>坏</b>",
        "<b id=y>坏</b>",
        "<b class='z w'><i>坏</i></b>",
        "<q>坏</q>"
      })
  void whatAReaderCannotSeeIsToldApartAndTheWordAroundItIsWhole(String hidden) throws Unreadable {
    String sheet =
        "<style>/* p{display:none} */ @charset 'utf-8'; .x, b#y { color : #ffffff }"
            + " p:hover{display:none}@media print{p{display:none}} b.z > i{font-size:0} q::after{}"
            + " q{visibility:hidden}</style>";
    Extracted page = extracted(sheet + "<p>守堤" + hidden + "备物</p>");
    assertThat(page.text()).isEqualTo("守堤备物\n");
    assertThat(page.hidden()).containsExactly("坏");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b style='color:#eee'>好</b>",
        "<b style='color:#fff;background:#c00'>好</b>",
        "<b style='color:#fff;background:url(x.jpg)'>好</b>",
        "<b style='background:#000;color:#fff'><i>好</i></b>",
        "<b style='font-size:0'><i style='font-size:14px'>好</i></b>",
        "<b style='font-size:2px'>好</b>",
        "<b style='font: bold 12px/1 宋体'>好</b>",
        "<b style='visibility:hidden'><i style='visibility:visible'>好</i></b>",
        "<b style='opacity:.1'>好</b>",
        "<b style='text-indent:-2em'>好</b>",
        "<b style='width:1px'>好</b>",
        "<b style='position:absolute;left:-20px'>好</b>",
        "<b style='left:-9999px'>好</b>",
        "<b style='transform:scale(0.9)'>好</b>",
        "<b style='color:transparent;background-clip:text'>好</b>",
        "<b style='background:url(data:x;display:none)'>好</b>",
        "<b class=x style='display:inline'>好</b>",
        "<b class=v>好</b>",
        "<i style='color:#fff'><a href=#>好</a></i>"
      })
  void whatLooksLikeItButIsSeenIsRead(String shown) throws Unreadable {
    String sheet =
        "<style>.x{display:none} b.v{display:inline} .v{display:none} @media"
            + " (max-width:9px){p{display:none}}</style>";
    Extracted page = extracted(sheet + "<p>守堤" + shown + "备物</p>");
    assertThat(page.text()).isEqualTo("守堤好备物\n");
    assertThat(page.hidden()).isEmpty();
  }

  @Test
  void whiteTextOnItsOwnMayStandOnAGroundThatAnotherFilePaints() throws Unreadable {
    String banner = "<h1 style='color:#fff'>守堤</h1><p>备<b style='color:#fff'>坏</b>物</p>";
    assertThat(extracted(banner).hidden()).containsExactly("守堤", "坏");
    Extracted linked = extracted("<link rel=stylesheet href=x.css>" + banner);
    assertThat(linked.text()).isEqualTo("守堤\n备物\n");
    assertThat(linked.hidden()).containsExactly("坏");
  }

  @Test
  void hiddenTextIsToldInOrder() throws Unreadable {
    Extracted page =
        extracted(
            "<p hidden>一<br>二<u>三</u></p>守<i hidden>三</i>堤<div style='display:none'><p>四</p>"
                + " 。</div><i hidden>。</i>");
    assertThat(page.text()).isEqualTo("守堤\n");
    assertThat(page.hidden()).containsExactly("一 二三", "三", "四 。");
  }

  @Test
  void anArticleThatAScriptWouldShowIsRead() throws Unreadable {
    String prose = "<p>堤上的石头，昨夜又松了三块，值班的人没有一个看见。</p>";
    for (String style : List.of("visibility:hidden;opacity:0", "display:none", "color:white")) {
      Extracted page =
          extracted("<h1>守堤</h1><div style='" + style + "'>" + prose + "<i hidden>坏</i></div>");
      assertThat(page.text()).isEqualTo("守堤\n堤上的石头，昨夜又松了三块，值班的人没有一个看见。\n");
      assertThat(page.hidden()).containsExactly("坏");
    }
    Extracted less = extracted(prose + prose + "<div style='display:none'>" + prose + "</div>");
    assertThat(less.hidden()).containsExactly("堤上的石头，昨夜又松了三块，值班的人没有一个看见。");
    assertThat(less.text()).hasSize(2 * 26);
  }

  @Test
  void anArticleOfAnOfficialAccountIsReadHoweverMuchStandsBesideIt() throws Unreadable {
    String prose = "<p>堤上的石头，昨夜又松了三块，值班的人没有一个看见。</p>";
    String article = "<div id=js_content style='visibility:hidden'>守<i hidden>坏</i>堤</div>";
    Extracted page = extracted(prose + article + prose);
    assertThat(page.text()).contains("\n守堤\n");
    assertThat(page.hidden()).containsExactly("坏");
  }

  @Test
  void proseThatAButtonUnfoldsIsRead() throws Unreadable {
    String prose = "<p>堤上的石头，昨夜又松了三块，值班的人没有一个看见，天亮才有人来报。</p>";
    String folded = "<div style='display:none'>" + prose + "</div>";
    assertThat(extracted(prose + prose + folded).hidden()).hasSize(1);
    assertThat(extracted(prose + prose + folded + "<a href=#>点击展开全文</a>").hidden()).isEmpty();
    assertThat(extracted(prose + prose + folded + "<p>请看全文</p>").hidden()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<noscript>%s</noscript>",
        "<template>%s</template>",
        "<textarea>%s</textarea>",
        "<noframes>%s</noframes>"
      })
  void aShellGivesWhatItHoldsForReadersWithoutScripts(String shell) throws Unreadable {
    String prose = "堤上的石头，昨夜又松了三块，值班的人没有一个看见。";
    String article = "<p>" + prose + "</p>\n<p>" + prose + "</p>\n<p>完</p>";
    assertThat(read("正在加载<div>" + shell.formatted(article) + "</div>"))
        .isEqualTo("正在加载\n" + prose + "\n" + prose + "\n完\n");
    String full = "<p>" + prose + "</p><p>" + prose + "</p>";
    assertThat(read(full + shell.formatted(article))).doesNotContain("完");
    assertThat(read("正在加载<div>" + shell.formatted("请打开脚本。") + "</div>")).doesNotContain("脚本");
  }

  @Test
  void whatStandsInAFrameIsReadWhereItStands() throws Unreadable {
    assertThat(
            read("守<iframe srcdoc='&lt;p&gt;堤&lt;iframe srcdoc=备&gt;&lt;/iframe&gt;'></iframe>物"))
        .isEqualTo("守\n堤\n备\n物\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<frameset cols='20%,*'><frame src=a.html><frame src=b.html></frameset>",
        "<frameset><frame src=a.html><noframes><p>您的浏览器不支持框架。</p></noframes></frameset>",
        "<h1>守堤</h1><iframe src=a.html></iframe>"
      })
  void aPageOfFramesAloneSaysWhatToDo(String html) {
    assertThatThrownBy(() -> read(html))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("open the page inside the frame in a browser and save that");
  }

  @Test
  void aPageThatShowsNothingIsRejected() {
    assertThatThrownBy(() -> read("<script>坏</script>。"))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Unreadable.Reason.NO_TEXT));
  }

  private static String read(String html) throws Unreadable {
    return extracted(html).text();
  }

  private static Extracted extracted(String html) throws Unreadable {
    return HtmlText.of(html.getBytes(StandardCharsets.UTF_8));
  }
}
