package taohua.report.page.pair;

import java.util.ArrayList;
import java.util.List;
import taohua.judge.Finding;
import taohua.judge.View;
import taohua.report.page.excerpt.Cover;
import taohua.report.page.excerpt.Marking;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Site;
import taohua.text.Document;
import taohua.text.NormalText;

/** One text of a pair: its paragraphs with shared passages, and what lies between in a line. */
final class PairColumn {
  private final Site site;
  private final int document;
  private final List<Piece> pieces;

  private PairColumn(Site site, int document, List<Piece> pieces) {
    this.site = site;
    this.document = document;
    this.pieces = pieces;
  }

  static PairColumn of(Site site, DocumentPair pair, List<Joint> joints, int document) {
    // A layer's place in the list is its key: findings come first, by id.
    List<Layer> layers = new ArrayList<>();
    Cover cover = new Cover();
    for (Finding finding : pair.findings()) {
      cover.add(View.of(finding, document).alignment().target().characters(), layers.size());
      layers.add(new Layer.Found(finding));
    }
    for (int j = 0; j < joints.size(); j++) {
      Joint joint = joints.get(j);
      cover.add(document == pair.target() ? joint.target() : joint.source(), layers.size());
      layers.add(new Layer.Joined(j));
    }
    for (Finding finding : pair.findings()) {
      View.of(finding, document).alignment().edits().stream()
          .filter(edit -> !edit.matches())
          .forEach(edit -> cover.add(edit.target(), layers.size()));
    }
    layers.add(new Layer.Edited());
    NormalText text = site.corpus().text(document);
    for (int p = 1; p < text.paragraphCount(); p++) {
      cover.cut(text.paragraph(p).start());
    }
    List<Piece> pieces =
        cover.parts().stream().map(part -> Piece.of(part, layers)).filter(Piece::isFound).toList();
    return new PairColumn(site, document, pieces);
  }

  /**
   * A paragraph, or a run of paragraphs that share nothing.
   *
   * @param first index of the first of them
   * @param last index of the last of them
   * @param marks its text; empty for a run that is left out
   */
  record Row(int first, int last, List<Marking.Mark> marks) {
    boolean isGap() {
      return marks.isEmpty();
    }

    /** The numbers, counted from 1. */
    String numbers() {
      return first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
    }
  }

  int document() {
    return document;
  }

  /** The rows, by place. */
  List<Row> rows() {
    Document own = site.corpus().document(document);
    NormalText text = site.corpus().text(document);
    Marking marking =
        new Marking(own.text(), text, pieces.stream().map(Piece::characters).toList());
    List<Row> rows = new ArrayList<>();
    int next = 0;
    for (int p : paragraphs(text)) {
      if (next < p) {
        rows.add(new Row(next, p - 1, List.of()));
      }
      rows.add(new Row(p, p, marking.of(own.paragraphs().get(p).pieces())));
      next = p + 1;
    }
    if (next < own.paragraphs().size()) {
      rows.add(new Row(next, own.paragraphs().size() - 1, List.of()));
    }
    return rows;
  }

  private List<Integer> paragraphs(NormalText text) {
    return pieces.stream()
        .map(piece -> text.paragraphOf(piece.characters().start()))
        .distinct()
        .toList();
  }

  /** The piece under a mark; only if there is one. */
  Piece piece(Marking.Mark mark) {
    return pieces.get(mark.span());
  }
}
