package taohua.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

/**
 * Kinships that aligned passages show. A paragraph with a third of its text in slots has few
 * shingles in common with its kin, but an alignment sees through the slots.
 */
public final class Kinships {
  // Less than what a family asks for (Clusters), since a passage may end before its paragraph.
  private static final double LEAST = 0.5;
  private static final int SHORTEST = 20;

  private Kinships() {}

  /** The pairs of paragraphs of at least 20 characters that share most of their text. */
  public static List<Kin> of(Corpus corpus, List<Alignment> alignments) {
    List<Kin> kinships = new ArrayList<>();
    for (Alignment alignment : alignments) {
      shared(corpus, alignment)
          .forEach(
              (kin, common) -> {
                int a = length(corpus, kin.a());
                int b = length(corpus, kin.b());
                if (Math.min(a, b) >= SHORTEST && 2.0 * common.matched() >= LEAST * (a + b)) {
                  kinships.add(kin);
                }
              });
    }
    return kinships;
  }

  /**
   * What two paragraphs have in common.
   *
   * @param matched characters
   * @param a from the first to the last of them in the one, in its document's text
   * @param b the same in the other
   */
  record Common(int matched, Span a, Span b) {
    Common and(Common other) {
      return new Common(matched + other.matched, a.cover(other.a), b.cover(other.b));
    }
  }

  /** What each two paragraphs have in common. */
  static Map<Kin, Common> shared(Corpus corpus, Alignment alignment) {
    Map<Kin, Common> shared = new TreeMap<>(Comparator.comparing(Kin::a).thenComparing(Kin::b));
    int target = alignment.target().document();
    int source = alignment.source().document();
    NormalText text = corpus.text(target);
    for (Edit edit : alignment.edits()) {
      if (!edit.matches()) {
        continue;
      }
      int from = edit.target().start();
      while (from < edit.target().end()) {
        int paragraph = text.paragraphOf(from);
        int to = Math.min(edit.target().end(), text.paragraph(paragraph).end());
        int there = edit.source().start() + from - edit.target().start();
        int other = corpus.text(source).paragraphOf(Math.min(there, edit.source().end() - 1));
        Kin.Place a = new Kin.Place(new ParagraphPlace(target, paragraph));
        Kin.Place b = new Kin.Place(new ParagraphPlace(source, other));
        Common common = new Common(to - from, new Span(from, to), source(edit, from, to));
        shared.merge(new Kin(a, b), common, Common::and);
        from = to;
      }
    }
    return shared;
  }

  // A placeholder may stand for more or fewer characters than it has.
  private static Span source(Edit edit, int from, int to) {
    int before = from - edit.target().start();
    int last = edit.source().end();
    int start = Math.min(edit.source().start() + before, last);
    boolean all = to == edit.target().end();
    return new Span(start, all ? last : Math.min(start + to - from, last));
  }

  static int length(Corpus corpus, Kin.Place place) {
    Span span = corpus.text(place.document()).paragraph(place.paragraph().paragraph());
    return span.length();
  }
}
