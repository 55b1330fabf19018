package taohua.report.page.sheet;

import java.util.List;
import java.util.stream.Collectors;
import taohua.judge.Finding;
import taohua.report.page.excerpt.Aligned;
import taohua.report.page.excerpt.CauseLine;
import taohua.report.page.excerpt.Column;
import taohua.report.page.site.LabelNames;
import taohua.report.review.Review;

/** The passages of a sheet as text, both sides one below the other. */
final class PassagesText {
  private final Sheet sheet;
  private final SheetLines out;

  PassagesText(Sheet sheet, SheetLines out) {
    this.sheet = sheet;
    this.out = out;
  }

  void write() {
    List<Aligned> passages = sheet.passages();
    if (!passages.isEmpty()) {
      out.heading(out.word("passages") + " (" + passages.size() + ")");
      out.wrapped(0, out.word("text.marks"));
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
            + out.page().number(finding.id())
            + "  "
            + out.word("same.here", finding.weight().matched())
            + "  "
            + LabelNames.of(out.page(), finding));
    out.wrapped(
        2,
        out.word("copied.of", finding.weight().copied())
            + " · "
            + out.word("longest.run", aligned.longest())
            + " · "
            + out.word("direction." + finding.direction().word())
            + " · "
            + out.word("relation." + finding.relation().word()));
    int source = aligned.source().document();
    out.wrapped(
        2,
        out.word("named", out.site().naming().name(source))
            + " "
            + out.site().naming().whoOrName(source)
            + " · "
            + out.site().corpus().document(source).id());
    side(out.word("source.role"), aligned.source());
    side(out.word("target.check"), aligned.target());
    CauseLine cause = CauseLine.of(out.page(), finding);
    if (cause != null) {
      out.wrapped(
          2, out.word("cause.head") + cause.kind() + out.word("cause.since") + cause.evidence());
    }
    for (Review review : out.page().reviews(finding.id())) {
      out.wrapped(2, ReviewText.of(out.page(), review));
    }
  }

  private void side(String role, Column column) {
    out.wrapped(
        2,
        role
            + " · "
            + out.word("paragraph", column.paragraphs())
            + " · "
            + out.site().naming().when(column.document()));
    String passage =
        column.pieces().stream()
            .map(piece -> isChanged(piece) ? "‹" + piece.text() + "›" : piece.text())
            .collect(Collectors.joining());
    out.wrapped(4, column.before() + "【" + passage + "】" + column.after());
  }

  private static boolean isChanged(Column.Piece piece) {
    return piece.kind().equals("changed") || piece.kind().equals("only");
  }
}
