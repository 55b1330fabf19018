package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.align.PassageFinder;
import taohua.formula.FormulaUse;
import taohua.judge.Runs.Run;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Cuts shared passages where a long stretch speaks against them, so that what is foreign there is
 * no reason to let go what was copied elsewhere, and nothing in it counts as copied. A passage that
 * is worth enough keeps its best stretch, the one whose runs and links say most in all (one of all
 * maximal scoring subsequences, Ruzzo and Tompa 1999), and what stands before and behind unless
 * that takes away more than {@link #MOST_LOST}. What is cut off is a passage by itself.
 */
final class Segments {
  // Half of what a passage must say: some thirty characters of foreign text, a sentence.
  private static final double MOST_LOST = 40;

  private final Corpus corpus;
  private final Explanations explanations;
  private final PassageFinder passages;
  private final double leastBits;

  /**
   * @param explanations what explains characters by itself
   * @param passages what knows the weight of characters
   * @param leastBits what a stretch must say to be worth a passage
   */
  Segments(Corpus corpus, Explanations explanations, PassageFinder passages, double leastBits) {
    this.corpus = corpus;
    this.explanations = explanations;
    this.passages = passages;
    this.leastBits = leastBits;
  }

  /** The passages, each cut into one or more, in order. */
  List<Shared> of(List<Shared> shared, Workers workers) {
    return workers.map(shared.size(), i -> of(shared.get(i))).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Shared> of(Shared shared) {
    List<FormulaUse> formulas = explanations.formulas().get(shared.target());
    Arrangement arrangement =
        new Arrangement(shared, corpus.text(shared.target()), formulas, passages);
    Runs runs = arrangement.runs();
    // No stretch takes away more than all gaps together; so most passages need no closer look.
    if (arrangement.against() < MOST_LOST) {
      return List.of(shared);
    }
    double[] said = new double[runs.size()];
    double[] links = new double[runs.size()];
    for (int i = 0; i < said.length; i++) {
      said[i] = arrangement.run(i, character -> true);
      links[i] = arrangement.link(i, character -> true);
    }
    List<Span> parts = new Stretches(said, links).parts(leastBits, MOST_LOST);
    if (parts.size() == 1) {
      return List.of(shared);
    }
    StretchEnds ends = new StretchEnds(new SetPhrases(formulas));
    return parts.stream().map(part -> part(shared, runs, part, ends)).toList();
  }

  private static Shared part(Shared shared, Runs runs, Span part, StretchEnds ends) {
    Run first = runs.get(part.start());
    Run last = runs.get(part.end() - 1);
    List<Edit> edits = shared.alignment().edits().subList(first.firstEdit(), last.lastEdit() + 1);
    int start = part.start() == 0 ? first.target().start() : ends.start(first.target());
    int end = part.end() == runs.size() ? last.target().end() : ends.end(last.target());
    List<Edit> kept = start < end ? within(edits, new Span(start, end)) : edits;
    Alignment alignment =
        new Alignment(
            new Passage(shared.target(), cover(kept.stream().map(Edit::target).toList())),
            new Passage(shared.source(), cover(kept.stream().map(Edit::source).toList())),
            kept);
    return new Shared(alignment, shared.direction(), shared.relation(), shared.allowed());
  }

  /** The edits within some characters of the target; equal ones are cut at the ends. */
  private static List<Edit> within(List<Edit> edits, Span characters) {
    List<Edit> kept = new ArrayList<>();
    for (Edit edit : edits) {
      Span target = edit.target();
      int before = Math.max(0, characters.start() - target.start());
      int behind = Math.max(0, target.end() - characters.end());
      if (before == 0 && behind == 0) {
        kept.add(edit);
      } else if (edit instanceof Edit.Equal && before + behind < target.length()) {
        kept.add(
            new Edit.Equal(inner(target, before, behind), inner(edit.source(), before, behind)));
      }
    }
    return kept;
  }

  private static Span inner(Span span, int before, int behind) {
    return new Span(span.start() + before, span.end() - behind);
  }

  private static Span cover(List<Span> spans) {
    return spans.stream().reduce(Span::cover).orElseThrow();
  }
}
