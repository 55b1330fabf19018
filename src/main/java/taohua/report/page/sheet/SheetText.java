package taohua.report.page.sheet;

import taohua.report.page.reading.Reader;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.words.Clip;

/** A sheet for a terminal or plain paper. */
final class SheetText {
  private final Sheet sheet;
  private final SheetLines out;

  SheetText(Page page, Sheet sheet, TextLines lines) {
    this.sheet = sheet;
    out = new SheetLines(page, lines);
  }

  void write() {
    Site site = out.site();
    head(site);
    if (!sheet.isUncompared()) {
      new FiguresText(sheet, out).write();
      new SourcesText(sheet, out).write();
      new PassagesText(sheet, out).write();
      new OutsidePassagesText(sheet, out).write();
    }
    out.blank();
    out.wrapped(0, out.word("footer"));
    String few = site.isUpperBound() ? " " + out.word("baseline.few") : "";
    out.wrapped(0, out.word("baseline", site.basis().in(site.words())) + few);
    site.ofPseudonyms().forEach(note -> out.wrapped(0, note.in(site.words())));
  }

  private void head(Site site) {
    Reader reader = sheet.reader();
    out.line("======== " + out.word("sheet.title") + " " + sheet.number() + " ========");
    out.wrapped(0, site.naming().name(reader.index()));
    out.blank();
    out.fact("official", site.naming().who(reader.index()));
    out.fact("date", site.naming().when(reader.index()));
    out.fact("file", reader.document().id());
    out.fact("sheet.hash", Clip.hash(reader.sha256(), 16));
    out.fact("sheet.against", out.page().told(site.scope()));
    if (!site.given().time().isEmpty()) {
      out.fact("sheet.time", site.given().time());
    }
    out.blank();
    out.wrapped(0, sheet.verdict());
    sheet.limits().forEach(limit -> out.wrapped(0, out.page().told(limit)));
    if (!sheet.outside().isEmpty()) {
      out.wrapped(0, out.word("outside.story", sheet.outside().size(), sheet.copiedOutside()));
    }
    if (!sheet.reworded().isEmpty()) {
      out.wrapped(0, out.word("reworded.story", sheet.reworded().size()));
    }
    if (!sheet.drafts().isEmpty()) {
      out.wrapped(0, out.word("sheet.drafts", String.join(out.word("list.and"), sheet.drafts())));
    }
  }
}
