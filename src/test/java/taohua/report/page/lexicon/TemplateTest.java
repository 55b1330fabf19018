package taohua.report.page.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.family.Family;
import taohua.family.Slot;
import taohua.report.Fixture;
import taohua.report.page.site.Site;
import taohua.words.Lang;
import taohua.words.Messages;

final class TemplateTest {
  @Test
  void theFillersOfASlotAreCountedMostFrequentFirst() {
    Site site = new Site(Fixture.report(), "报告", Messages.of(Lang.ZH));
    Template template = new Template(site.run().findings().families().get(0));
    assertThat(template.fillers(template.family().slots().get(0)))
        .containsExactly(new Template.Filler("我县", 1), new Template.Filler("我市", 1));
    assertThat(template.earliest(site.corpus())).isEqualTo(Fixture.CITY);
  }

  @Test
  void aTemplateIsCutAtItsSlotsAndNowhereElse() {
    Family family =
        new Family(
            1,
            "{1}要{2}，{{2}",
            2,
            List.of(),
            List.of(new Slot(1, Slot.Kind.PLACE), new Slot(2, Slot.Kind.FREE)),
            new Family.Cohesion(1, 1));
    List<Template.Piece> pieces = new Template(family).pieces();
    assertThat(pieces.stream().map(Template.Piece::text))
        .containsExactly("{1}", "要", "{2}", "，{2}");
    assertThat(Optional.ofNullable(pieces.get(3).slot())).isEmpty();
  }
}
