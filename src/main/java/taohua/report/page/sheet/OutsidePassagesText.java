package taohua.report.page.sheet;

import taohua.engine.OutsideFinding;
import taohua.report.page.excerpt.OutsideText;
import taohua.report.review.Review;

/** The passages outside of bodies as text, both sides one below the other. */
final class OutsidePassagesText {
  private final Sheet sheet;
  private final SheetLines out;

  OutsidePassagesText(Sheet sheet, SheetLines out) {
    this.sheet = sheet;
    this.out = out;
  }

  void write() {
    if (!sheet.outside().isEmpty()) {
      out.heading(out.word("outside") + " (" + sheet.outside().size() + ")");
      out.wrapped(0, out.word("outside.note"));
    }
    sheet.outside().forEach(this::passage);
  }

  private void passage(OutsideFinding finding) {
    out.blank();
    out.line(
        "#"
            + out.page().number(finding.id())
            + "  "
            + out.word("same.here", finding.weight().matched())
            + "  "
            + out.word("outside.uncounted"));
    out.wrapped(2, out.named(finding.source().document()));
    side(out.word("source.role"), finding.source());
    side(out.word("target.check"), finding.target());
    for (Review review : out.page().reviews(finding.id())) {
      out.wrapped(2, ReviewText.of(out.page(), review));
    }
  }

  private void side(String role, OutsideFinding.Place place) {
    OutsideText text = OutsideText.of(out.site(), place);
    out.wrapped(2, role + " · " + out.word(text.part()));
    out.wrapped(4, text.before() + "【" + text.passage() + "】" + text.after());
  }
}
