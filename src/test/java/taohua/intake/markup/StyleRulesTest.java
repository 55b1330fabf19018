package taohua.intake.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p{color:red} .a{color:blue}|blue",
        ".a{color:blue} p{color:red}|blue",
        "#i{color:blue} .a.b{color:red}|blue",
        ".a{color:red} .b{color:blue}|blue",
        "div > .a, q{color:blue}|blue",
        "p{color:blue!important} #i{color:red}|blue",
        "/* p{color:red} */ <!-- p{COLOR : Blue} -->|blue",
        "@import 'x.css'; p{color:blue}|blue",
        "@media print{p{color:red}} p{color:blue}|blue",
        "p:hover{color:red} p::before{color:red}|''",
        "p{color:blue|blue",
        "p>{color:red} p[{color:red}|''"
      })
  void theWeightierRuleAndThenTheLaterOneHolds(String sheet, String color) {
    assertThat(color("<style>" + sheet + "</style><div><p id=i class='a b'>x</p></div>"))
        .isEqualTo(color);
  }

  @Test
  void anElementsOwnStyleIsAboveRulesButNotAboveImportantOnes() {
    String own = "<p style='color:blue'>x</p>";
    assertThat(color("<style>p{color:red}</style>" + own)).isEqualTo("blue");
    assertThat(color("<style>p{color:red !important}</style>" + own)).isEqualTo("red");
    assertThat(color("<style media=print>p{color:red!important}</style>" + own)).isEqualTo("blue");
    assertThat(color(own)).isEqualTo("blue");
  }

  @Test
  void sheetsInOtherFilesAreMissed() {
    assertThat(new StyleRules(Jsoup.parse("<link rel='Stylesheet' href=x>")).areAll()).isFalse();
    assertThat(new StyleRules(Jsoup.parse("<link rel=icon href=x>")).areAll()).isTrue();
  }

  private static String color(String html) {
    Document page = Jsoup.parse(html);
    Element element = page.expectFirst("p");
    return Style.of(element, new StyleRules(page).of(element)).value("color");
  }
}
