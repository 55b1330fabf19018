package taohua.report.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.report.Fixture;
import taohua.words.Lang;
import taohua.words.Messages;

final class SearchIndexTest {
  @Test
  void theSearchIndexIsAScriptOfPlainData() {
    Site site = new Site(Fixture.report(), "报告", Messages.of(Lang.ZH));
    String script = SearchIndex.of(site).script();
    assertThat(script)
        .startsWith("window.taohuaIndex={")
        .endsWith("};\n")
        .contains("documents/0001.html", "formulas-1.html#m1", "families.html#g1")
        .containsPattern("\"#[0-9A-Z]{4}-[0-9A-Z]{4}\"")
        .contains("方青河", "云岭市")
        .doesNotContain("<", "\u202e");
  }
}
