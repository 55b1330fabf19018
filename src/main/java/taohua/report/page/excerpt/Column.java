package taohua.report.page.excerpt;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.report.page.site.Site;
import taohua.text.Document;
import taohua.text.Span;

/**
 * One side of an aligned passage with its differences from the other.
 *
 * @param document index in the corpus
 * @param paragraph index of the paragraph in which it starts
 * @param paragraphs those it lies in, counted from 1
 * @param before the sentence's part before it
 * @param pieces the passage
 * @param after the sentence's part after it
 */
public record Column(
    int document,
    int paragraph,
    String paragraphs,
    String before,
    List<Piece> pieces,
    String after) {
  /**
   * Text of one kind.
   *
   * @param kind same, formula, slot, changed or only
   */
  public record Piece(String text, String kind) {}

  /** The target's side of an alignment. */
  public static Column of(Site site, Alignment alignment) {
    int d = alignment.target().document();
    Span span = alignment.target().characters();
    Document document = site.corpus().document(d);
    Body body = new Body(document, site.corpus().text(d));
    return new Column(
        d,
        site.corpus().text(d).paragraphOf(span.start()),
        body.paragraphs(span),
        body.before(span),
        new Differences(site, alignment, body).pieces(),
        body.after(span));
  }

  /** Cuts a side where its edits and its common language begin and end. */
  private static final class Differences {
    private final Site site;
    private final Alignment alignment;
    private final Body body;
    private final List<Piece> pieces = new ArrayList<>();

    Differences(Site site, Alignment alignment, Body body) {
      this.site = site;
      this.alignment = alignment;
      this.body = body;
    }

    List<Piece> pieces() {
      Span all = alignment.target().characters();
      List<Edit> edits =
          alignment.edits().stream().filter(edit -> !edit.target().isEmpty()).toList();
      int at = all.start();
      for (Edit edit : edits) {
        add(at, edit.target().start(), "only");
        add(edit);
        at = Math.max(at, edit.target().end());
      }
      add(at, all.end(), "only");
      return pieces;
    }

    private void add(Edit edit) {
      if (edit instanceof Edit.Equal) {
        addSame(edit.target());
      } else if (edit instanceof Edit.Replaced) {
        addReplaced(edit);
      } else {
        add(
            edit.target().start(),
            edit.target().end(),
            edit instanceof Edit.Slot ? "slot" : "only");
      }
    }

    private void addReplaced(Edit edit) {
      int other = alignment.source().document();
      Body source = new Body(site.corpus().document(other), site.corpus().text(other));
      String theirs = source.text(source.between(edit.source().start(), edit.source().end()));
      String ours = body.text(body.between(edit.target().start(), edit.target().end()));
      pieces.addAll(WordDifferences.of(ours, theirs));
    }

    private void addSame(Span characters) {
      List<LabelledSpan> labels = site.entry(alignment.target().document()).labels();
      int at = characters.start();
      for (int i = firstAfter(labels, at); i < labels.size(); i++) {
        Span common = labels.get(i).characters();
        if (common.start() >= characters.end()) {
          break;
        }
        if (labels.get(i).label() == Label.FORMULA) {
          int start = Math.max(at, common.start());
          int end = Math.min(characters.end(), common.end());
          add(at, start, "same");
          add(start, end, "formula");
          at = Math.max(at, end);
        }
      }
      add(at, characters.end(), "same");
    }

    /** The first label that ends after a character. */
    private static int firstAfter(List<LabelledSpan> labels, int character) {
      int low = 0;
      int high = labels.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (labels.get(middle).characters().end() <= character) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private void add(int start, int end, String kind) {
      if (start < end) {
        Span all = alignment.target().characters();
        // Behind the last character stands the rest of its sentence, which is shown as such.
        Span span =
            end == all.end()
                ? new Span(body.offset(start), body.end(end - 1))
                : body.between(start, end);
        // A box around a number must not hold the full stop behind it.
        int last = kind.equals("slot") ? body.end(end - 1) : span.end();
        pieces.add(new Piece(body.text(new Span(span.start(), last)), kind));
        if (last < span.end()) {
          pieces.add(new Piece(body.text(new Span(last, span.end())), "same"));
        }
      }
    }
  }
}
