package taohua.report.page.sheet;

import java.util.List;
import taohua.hint.GatherStep;
import taohua.hint.Substitution;
import taohua.report.page.excerpt.Hint;
import taohua.report.page.excerpt.LeftName;
import taohua.report.page.reading.Reader;
import taohua.report.page.site.Changes;
import taohua.report.page.site.DocumentPair;
import taohua.words.Figures;

/** What a sheet says of the sources, as text: leftover names, changes, hints, and who they are. */
final class SourcesText {
  private final Sheet sheet;
  private final SheetLines out;

  SourcesText(Sheet sheet, SheetLines out) {
    this.sheet = sheet;
    this.out = out;
  }

  void write() {
    leftovers();
    changes();
    hints();
    sources();
  }

  private void leftovers() {
    List<LeftName> names = sheet.reader().leftovers();
    if (names.isEmpty()) {
      return;
    }
    out.heading(out.word("leftovers") + " (" + names.size() + ")");
    out.wrapped(0, out.word("leftovers.note"));
    for (LeftName name : names) {
      out.line(
          "* " + name.leftover().name() + "  #" + out.page().number(name.leftover().finding()));
      out.quote(out.word("source.role"), name.source());
      out.quote(out.word("target.check"), name.target());
    }
  }

  private void changes() {
    if (sheet.changes().isEmpty()) {
      return;
    }
    out.heading(out.word("changes"));
    for (Changes one : sheet.changes()) {
      out.wrapped(0, out.named(one.source()));
      for (Substitution change : one.first()) {
        out.wrapped(2, change.from() + " → " + change.to() + "  × " + change.count());
      }
      if (!one.rest().isEmpty()) {
        out.wrapped(2, out.word("changes.rest", one.rest().size()));
      }
    }
  }

  private void hints() {
    List<Hint> hints = sheet.reader().hints();
    if (!hints.isEmpty()) {
      out.heading(out.word("hints") + " (" + hints.size() + ")");
      for (Hint hint : hints) {
        out.line("* " + out.word("hint." + hint.contradiction().kind().word()));
        out.quote("", hint.quote());
      }
    }
  }

  private void sources() {
    Reader reader = sheet.reader();
    out.heading(out.word("sources") + " (" + reader.pairs().size() + ")");
    if (reader.pairs().isEmpty()) {
      out.line(out.word("none"));
    }
    for (DocumentPair pair : reader.pairs()) {
      out.wrapped(0, "* " + out.named(pair.other(reader.index())));
      out.wrapped(
          2,
          out.word(
                  "pair.story",
                  pair.copied(),
                  pair.matched(),
                  pair.findings().size(),
                  pair.longest())
              + " "
              + out.word("direction." + pair.direction().word() + ".long"));
    }
    // A single source has just been named.
    if (reader.gather().size() > 1) {
      out.heading(out.word("gather") + " (" + reader.gather().size() + ")");
      for (GatherStep step : reader.gather()) {
        out.wrapped(0, step.rank() + ". " + out.named(step.source()));
        out.wrapped(2, out.word("gather.new") + " " + Figures.count(step.characters()));
      }
    }
  }
}
