package taohua.report.page.pair;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.Edit;
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
  // Above every finding's id, so that it is the last key of a piece.
  private static final int EDITED = Integer.MAX_VALUE;
  private static final int JOINTS = 1 << 30;

  private final Site site;
  private final int document;
  private final List<Cover.Part> pieces;

  private PairColumn(Site site, int document, List<Cover.Part> pieces) {
    this.site = site;
    this.document = document;
    this.pieces = pieces;
  }

  static PairColumn of(Site site, DocumentPair pair, List<Joint> joints, int document) {
    Cover cover = new Cover();
    for (int j = 0; j < joints.size(); j++) {
      Joint joint = joints.get(j);
      cover.add(document == pair.target() ? joint.target() : joint.source(), JOINTS + j);
    }
    for (Finding finding : pair.findings()) {
      Alignment alignment = View.of(finding, document).alignment();
      cover.add(alignment.target().characters(), finding.id());
      for (Edit edit : alignment.edits()) {
        if (!edit.matches()) {
          cover.add(edit.target(), EDITED);
        }
      }
    }
    NormalText text = site.corpus().text(document);
    for (int p = 1; p < text.paragraphCount(); p++) {
      cover.cut(text.paragraph(p).start());
    }
    List<Cover.Part> pieces =
        cover.parts().stream().filter(part -> part.keys().get(0) < JOINTS).toList();
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
        new Marking(own.text(), text, pieces.stream().map(Cover.Part::characters).toList());
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
  Cover.Part piece(Marking.Mark mark) {
    return pieces.get(mark.span());
  }

  /** The first of the findings that hold a piece. */
  int finding(Cover.Part piece) {
    return piece.keys().get(0);
  }

  /** All findings that hold a piece, as the page's script reads them. */
  String ids(Cover.Part piece) {
    return words(piece, 0, JOINTS);
  }

  /** The joints that hold a piece, counted from 0. */
  String joints(Cover.Part piece) {
    return words(piece, JOINTS, EDITED);
  }

  private static String words(Cover.Part piece, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int key : piece.keys()) {
      if (key >= from && key < to) {
        words.append(words.isEmpty() ? "" : " ").append(key - from);
      }
    }
    return words.toString();
  }

  /** Whether a piece differs from the other text. */
  boolean isEdited(Cover.Part piece) {
    return piece.keys().get(piece.keys().size() - 1) == EDITED;
  }

  /** The word for what the first finding of a piece counts as. */
  String label(Cover.Part piece) {
    Finding finding = site.finding(finding(piece));
    return finding == null ? "copied" : finding.label().word();
  }
}
