package taohua.report.page.sheet;

import java.util.List;
import java.util.stream.Collectors;
import taohua.hint.GatherStep;
import taohua.hint.Substitution;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.page.excerpt.Aligned;
import taohua.report.page.excerpt.CauseLine;
import taohua.report.page.excerpt.Column;
import taohua.report.page.excerpt.Hint;
import taohua.report.page.excerpt.LeftName;
import taohua.report.page.excerpt.Quote;
import taohua.report.page.reading.Reader;
import taohua.report.page.site.Bar;
import taohua.report.page.site.Changes;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.report.review.Review;
import taohua.report.words.Clip;
import taohua.report.words.Figures;

/** A sheet for a terminal or plain paper. */
public final class SheetText {
  // The widest name of a figure, with a blank behind it.
  private static final int NAMES = 34;
  private static final int COUNTS = 10;

  private final Page page;
  private final Sheet sheet;
  private final Site site;
  private final TextLines out;

  public SheetText(Page page, Sheet sheet, TextLines out) {
    this.page = page;
    this.sheet = sheet;
    this.out = out;
    site = page.site();
  }

  public void write() {
    head();
    figures();
    leftovers();
    changes();
    hints();
    sources();
    passages();
    out.blank();
    out.wrapped(0, page.word("footer"));
    out.wrapped(
        0,
        page.word("baseline", site.evidence())
            + (site.isUpperBound() ? " " + page.word("baseline.few") : ""));
  }

  private void head() {
    Reader reader = sheet.reader();
    out.line("======== " + page.word("sheet.title") + " " + sheet.number() + " ========");
    out.wrapped(0, site.name(reader.index()));
    out.blank();
    fact("official", site.who(reader.index()));
    fact("date", site.when(reader.index()));
    fact("file", reader.document().id());
    fact("sheet.hash", Clip.hash(reader.sha256(), 16));
    fact("sheet.against", page.word("documents.n", site.sources()));
    if (!site.given().time().isEmpty()) {
      fact("sheet.time", site.given().time());
    }
    out.blank();
    out.wrapped(0, sheet.verdict());
  }

  private void fact(String key, String value) {
    out.pair(page.word(key), NAMES, value);
  }

  private void heading(String text) {
    out.blank();
    out.line("-- " + text + " --");
  }

  private void figures() {
    Ladder ladder = sheet.ladder();
    heading(page.word("ladder"));
    figure(page.word("total"), ladder.total(), ladder.total());
    for (Sheet.Step step : sheet.steps()) {
      String name = page.word("ladder.less", page.word("label." + step.label().word()));
      out.line(
          TextLines.padded("  " + name, NAMES)
              + TextLines.right(Figures.taken(step.count()), COUNTS)
              + TextLines.right(Figures.percent(ladder.share(step.left())), COUNTS));
    }
    figure(
        page.word(site.isUpperBound() ? "residual.bound" : "residual"),
        ladder.residual(),
        ladder.residual());
    figure("  " + page.word("residual.single"), ladder.residualSingle(), ladder.residualSingle());
    figure("  " + page.word("residual.shared"), ladder.residualShared(), ladder.residualShared());
    figure(page.word("edited.apart"), sheet.edited(), sheet.edited());
    out.blank();
    fact(
        "sheet.counts", Figures.count(ladder.total()) + " / " + Figures.count(ladder.characters()));
    fact("longest.chars", Figures.count(sheet.longest()));
    largest(ladder);
    map();
  }

  private void figure(String name, int count, int share) {
    out.line(
        TextLines.padded(name, NAMES)
            + TextLines.right(Figures.count(count), COUNTS)
            + TextLines.right(Figures.percent(sheet.ladder().share(share)), COUNTS));
  }

  private void largest(Ladder ladder) {
    int document = ladder.largest().document();
    if (document >= 0) {
      fact(
          "largest",
          Figures.percent(ladder.share(ladder.largest().characters()))
              + " · "
              + Figures.percent(ladder.share(ladder.largest().net())));
      out.pair("", NAMES, named(document));
      if (sheet.largestIsLater()) {
        out.pair("", NAMES, page.word("direction.later.long"));
      }
    }
  }

  /** The map along the text: a sign for each seventieth of it. */
  private void map() {
    char[] signs = ".".repeat(70).toCharArray();
    for (Bar.Part part : sheet.reader().strip()) {
      for (int at = part.x(); at < part.x() + part.width(); at++) {
        int column = at * signs.length / 1000;
        char sign = sign(part.label());
        signs[column] = signs[column] == sign(Label.COPIED) ? signs[column] : sign;
      }
    }
    out.blank();
    out.line(page.word("strip"));
    out.line("[" + new String(signs) + "]");
    for (List<Label> some : List.of(Bar.LABELS.subList(0, 4), Bar.LABELS.subList(4, 7))) {
      out.line(
          some.stream()
              .map(label -> sign(label) + " " + page.word("label." + label.word()))
              .collect(Collectors.joining("   ")));
    }
  }

  private static char sign(Label label) {
    return switch (label) {
      case COPIED -> '#';
      case OFFICE -> 'o';
      case OWN -> '=';
      case QUOTED -> '"';
      case FORMULA -> ':';
      case ALLOWED -> '+';
      case EDITED -> '~';
    };
  }

  private void leftovers() {
    List<LeftName> names = sheet.reader().leftovers();
    if (names.isEmpty()) {
      return;
    }
    heading(page.word("leftovers") + " (" + names.size() + ")");
    out.wrapped(0, page.word("leftovers.note"));
    for (LeftName name : names) {
      out.line("* " + name.leftover().name() + "  #" + page.number(name.leftover().finding()));
      quote(page.word("source.role"), name.source());
      quote(page.word("target.check"), name.target());
    }
  }

  private void quote(String role, Quote quote) {
    String head = role + " · " + page.word("paragraph", quote.paragraphs());
    out.wrapped(2, (role.isEmpty() ? page.word("paragraph", quote.paragraphs()) : head) + ":");
    out.wrapped(4, quote.before() + "【" + quote.marked() + "】" + quote.after());
  }

  private void changes() {
    if (sheet.changes().isEmpty()) {
      return;
    }
    heading(page.word("changes"));
    for (Changes one : sheet.changes()) {
      out.wrapped(0, named(one.source()));
      for (Substitution change : one.first()) {
        out.wrapped(2, change.from() + " → " + change.to() + "  × " + change.count());
      }
      if (!one.rest().isEmpty()) {
        out.wrapped(2, page.word("changes.rest", one.rest().size()));
      }
    }
  }

  private void hints() {
    List<Hint> hints = sheet.reader().hints();
    if (!hints.isEmpty()) {
      heading(page.word("hints") + " (" + hints.size() + ")");
      for (Hint hint : hints) {
        out.line("* " + page.word("hint." + hint.contradiction().kind().word()));
        quote("", hint.quote());
      }
    }
  }

  private void sources() {
    Reader reader = sheet.reader();
    heading(page.word("sources") + " (" + reader.pairs().size() + ")");
    if (reader.pairs().isEmpty()) {
      out.line(page.word("none"));
    }
    for (DocumentPair pair : reader.pairs()) {
      out.wrapped(0, "* " + named(pair.other(reader.index())));
      out.wrapped(
          2,
          page.word(
                  "pair.story",
                  pair.copied(),
                  pair.matched(),
                  pair.findings().size(),
                  pair.longest())
              + " "
              + page.word("direction." + pair.direction().word() + ".long"));
    }
    // A single source has just been named.
    if (reader.gather().size() > 1) {
      heading(page.word("gather") + " (" + reader.gather().size() + ")");
      for (GatherStep step : reader.gather()) {
        out.wrapped(0, step.rank() + ". " + named(step.source()));
        out.wrapped(2, page.word("gather.new") + " " + Figures.count(step.characters()));
      }
    }
  }

  private String named(int document) {
    return page.word("named", site.name(document))
        + " "
        + site.who(document)
        + " · "
        + site.when(document)
        + " · "
        + site.corpus().document(document).id();
  }

  private void passages() {
    List<Aligned> passages = sheet.passages();
    if (!passages.isEmpty()) {
      heading(page.word("passages") + " (" + passages.size() + ")");
      out.wrapped(0, page.word("text.marks"));
    }
    for (Aligned aligned : passages) {
      passage(aligned);
    }
  }

  private void passage(Aligned aligned) {
    Finding finding = aligned.finding();
    out.blank();
    out.line(
        "#"
            + page.number(finding.id())
            + "  "
            + page.word("same.here", finding.weight().matched())
            + "  "
            + page.word("label." + finding.label().word()));
    out.wrapped(
        2,
        page.word("copied.of", finding.weight().copied())
            + " · "
            + page.word("longest.run", aligned.longest())
            + " · "
            + page.word("direction." + finding.direction().word())
            + " · "
            + page.word("relation." + finding.relation().word()));
    int source = aligned.source().document();
    out.wrapped(
        2,
        page.word("named", site.name(source))
            + " "
            + site.whoOrName(source)
            + " · "
            + site.corpus().document(source).id());
    side(page.word("source.role"), aligned.source());
    side(page.word("target.check"), aligned.target());
    CauseLine cause = CauseLine.of(page, finding);
    if (cause != null) {
      out.wrapped(
          2, page.word("cause.head") + cause.kind() + page.word("cause.since") + cause.evidence());
    }
    for (Review review : page.reviews(finding.id())) {
      out.wrapped(2, said(page, review));
    }
  }

  private void side(String role, Column column) {
    out.wrapped(
        2,
        role
            + " · "
            + page.word("paragraph", column.paragraphs())
            + " · "
            + site.when(column.document()));
    String passage =
        column.pieces().stream()
            .map(piece -> isChanged(piece) ? "‹" + piece.text() + "›" : piece.text())
            .collect(Collectors.joining());
    out.wrapped(4, column.before() + "【" + passage + "】" + column.after());
  }

  private static boolean isChanged(Column.Piece piece) {
    return piece.kind().equals("changed") || piece.kind().equals("only");
  }

  /** A review on one line. */
  public static String said(Page page, Review review) {
    String word = review.conclusion().map(one -> one.word()).orElse("none");
    String by = review.reviewer().isEmpty() ? "" : " —— " + review.reviewer();
    return page.word("review.head") + page.word("conclusion." + word) + " " + review.note() + by;
  }
}
