package taohua.report.page.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.engine.Run;
import taohua.formula.Formula;
import taohua.formula.Kind;
import taohua.formula.Lexicon;
import taohua.report.Fixture;
import taohua.report.page.Pages;
import taohua.report.page.chart.Spark;
import taohua.table.Growth;
import taohua.words.Lang;
import taohua.words.Messages;

class LexiconPageTest {
  private static final String ROW =
      "<tr data-kind=\"policy\"><td class=\"wording\" lang=\"zh-Hans\">";

  @TempDir private Path folder = Path.of("");

  @Test
  void aRowSaysItsKindItsOfficialsAndNoGrowthOverTwoPeriods() throws IOException {
    Pages.of(Fixture.report(), "报告", Lang.ZH).write(folder);
    String page = Files.readString(folder.resolve("formulas.html"));
    assertThat(page).contains(ROW, "href=\"formulas-1.html#m1\"", "规范提法", "id=\"k-topic\"");
    assertThat(page).doesNotContain("class=\"spark\"", "增长");
    assertThat(page).contains("<a href=\"documents/0002.html\">2021-07-20</a>");
  }

  @Test
  void aPhraseHasEveryUseInContext() throws IOException {
    Pages.of(Fixture.report(), "报告", Lang.ZH).write(folder);
    String page = Files.readString(folder.resolve("formulas-1.html"));
    assertThat(page).contains("id=\"m1\"", "<details>", "<b>" + Fixture.FORMULA + "</b>");
    assertThat(page).contains("href=\"documents/0002.html#p2\"", "今年以来，我市<b>");
    assertThat(page).as("two dates make no growth").doesNotContain("其余", "class=\"growth\"");
  }

  @Test
  void usesBeyondTheCapAreCountedAndNamed() throws IOException {
    Formula formula = Fixture.report().findings().lexicon().formulas().get(0);
    var uses = Collections.nCopies(UsesView.USES + 5, formula.occurrences().get(0));
    Formula often = new Formula(1, formula.text(), formula.length(), formula.support(), uses, 0);
    Pages.of(with(new Lexicon(List.of(often), 3)), "报告", Lang.ZH).write(folder);
    String page = Files.readString(folder.resolve("formulas-1.html"));
    assertThat(page.split("<li>", -1)).hasSize(UsesView.USES + 1);
    assertThat(page).contains("其余 5 处", "data/occurrences.csv");
  }

  @Test
  void variantsStandUnderTheirHeadingWithTheirOwnCounts() throws IOException {
    Formula heading = Fixture.report().findings().lexicon().formulas().get(0);
    Formula variant =
        new Formula(
            2,
            "坚持稳中求进的工作总基调",
            heading.length(),
            new Formula.Support(2, 2, 2),
            heading.occurrences().subList(0, 1),
            1);
    Pages.of(with(new Lexicon(List.of(heading, variant), 3)), "报告", Lang.ZH).write(folder);
    String page = Files.readString(folder.resolve("formulas.html"));
    assertThat(page.split("data-kind=\"", -1)).hasSize(2);
    assertThat(page).containsPattern("≈ <a href=\"formulas-1.html#m2\">[^<]*</a> 2</small>");
    assertThat(Files.readString(folder.resolve("formulas-1.html")))
        .contains("近似于 <a href=\"formulas-1.html#m1\"");
  }

  @Test
  void anEmptyLexiconHasItsPageAndNoUses() throws IOException {
    Pages.of(with(Lexicon.EMPTY), "报告", Lang.EN).write(folder);
    assertThat(folder.resolve("formulas.html")).exists();
    assertThat(folder.resolve("formulas-1.html")).doesNotExist();
  }

  @Test
  void everyKindHasItsWords() {
    for (Lang lang : Lang.values()) {
      for (Kind kind : Kind.values()) {
        Messages words = Messages.of(lang);
        assertThat(words.get("kind." + kind.word())).isNotEmpty();
        assertThat(words.get("kind." + kind.word() + ".text")).isNotEmpty();
      }
    }
  }

  @Test
  void theLineRisesWhereOfficialsJoin() {
    List<String> years = List.of("2019", "2020", "2021");
    Growth.Step first = new Growth.Step("2019", 1, 1, 1);
    Growth.Step again = new Growth.Step("2020", 0, 1, 1);
    Growth.Step last = new Growth.Step("2021", 1, 2, 1);
    assertThat(Spark.path(years, List.of(first, again, last))).isEqualTo("M0 14H0V7H40V0H60V14Z");
    assertThat(Spark.path(years, List.of(new Growth.Step(Growth.UNDATED, 1, 1, 1)))).isEmpty();
  }

  private static Run with(Lexicon lexicon) {
    Run run = Fixture.report();
    Run.Findings found = run.findings();
    return new Run(
        run.kind(),
        run.options(),
        run.given(),
        run.corpus(),
        run.entries(),
        new Run.Findings(
            found.shared(),
            lexicon,
            found.families(),
            found.pairs(),
            found.hints(),
            found.tables()));
  }
}
