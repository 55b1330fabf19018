package taohua.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.engine.Run;
import taohua.family.Slot;
import taohua.hint.Cause;
import taohua.hint.Contradiction;
import taohua.hint.GatherStep;
import taohua.hint.Hints;
import taohua.hint.Leftover;
import taohua.hint.Substitution;
import taohua.judge.Finding;
import taohua.report.Fixture;
import taohua.table.Tables;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.words.Lang;
import taohua.words.Messages;

final class HintsPageTest {
  private static final String NAME = "云岭<b>";

  @Test
  void everyTraceKindHasItsWords() {
    for (Lang lang : Lang.values()) {
      Messages words = Messages.of(lang);
      Stream.of(Contradiction.Kind.values()).forEach(kind -> words.get("hint." + kind.word()));
      Stream.of(Slot.Kind.values()).forEach(kind -> words.get("slot." + kind.word()));
      Stream.of(Cause.Kind.values()).forEach(kind -> words.get("cause." + kind.word()));
      Stream.of(Cause.Kind.values()).forEach(kind -> words.get("evidence." + kind.word()));
    }
  }

  @Test
  void namesAndChangesStandBeforeThePassages(@TempDir Path folder) throws IOException {
    Pages.of(traced(Fixture.report()), "报告", Lang.ZH).write(folder);
    String page = Files.readString(folder.resolve("pairs/0001-0002.html"));
    assertThat(page.indexOf("疑似漏改")).isPositive().isLessThan(page.indexOf("改动对照表"));
    assertThat(page.indexOf("改动对照表")).isLessThan(page.indexOf("class=\"finding\" id=\"f"));
    assertThat(page).contains("可能直接取自较早文本", "也可能：多方同文", "<mark lang=\"zh-Hans\">云岭&lt;b&gt;");
    assertThat(page).doesNotContain(NAME);
  }

  @Test
  void aDocumentShowsItsSourcesAndHints(@TempDir Path folder) throws IOException {
    Pages.of(traced(Fixture.report()), "报告", Lang.EN).write(folder);
    String page = Files.readString(folder.resolve("documents/0001.html"));
    assertThat(page).contains("Fewest sources (1)", "two words for home", "taken directly from");
    String overview = Files.readString(folder.resolve("index.html"));
    assertThat(overview).contains("<b>1</b> Leftover names", "id=\"dyads\"");
  }

  @Test
  void theSheetOfACheckSpeaksOfComparedAndCheckedText() {
    String sheet = Pages.of(traced(Fixture.check()), "比对", Lang.ZH).single();
    assertThat(sheet).contains("疑似漏改", "改动对照表", "最少来源组合", "可能直接取自比对文本");
    assertThat(sheet.indexOf("改动对照表")).isLessThan(sheet.indexOf("此处有"));
  }

  private static Run traced(Run run) {
    Finding finding = run.findings().passages().get(0);
    Passage target = new Passage(Fixture.COUNTY, start(finding.alignment().target()));
    Passage source = new Passage(Fixture.CITY, start(finding.alignment().source()));
    Hints hints =
        new Hints(
            List.of(new Substitution(Fixture.COUNTY, Fixture.CITY, "我市", "我县", 14)),
            List.of(new Leftover(1, NAME, target, source)),
            List.of(
                new Contradiction(
                    Fixture.COUNTY,
                    Contradiction.Kind.TWO_HOMES,
                    target.characters(),
                    "我市",
                    "我县",
                    9)),
            List.of(
                new Cause(
                    1,
                    Cause.Kind.DIRECT,
                    List.of(0, 1),
                    Fixture.CITY,
                    30,
                    Set.of(Cause.Kind.COMMON_SOURCE_UNKNOWN))),
            List.of(new GatherStep(Fixture.COUNTY, Fixture.CITY, 1, 30, 30, 30)));
    Run.Findings found = run.findings();
    return new Run(
        run.kind(),
        run.options(),
        run.given(),
        run.corpus(),
        run.entries(),
        new Run.Findings(
            found.shared(), found.lexicon(), found.families(), found.pairs(), hints, Tables.NONE));
  }

  private static Span start(Passage passage) {
    int start = passage.characters().start();
    return new Span(start, start + 2);
  }
}
