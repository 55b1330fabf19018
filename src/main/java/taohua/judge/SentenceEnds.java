package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.align.Edits;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Where a passage begins and ends whose outer sentence was cut short or made longer. Who condenses
 * leaves out clauses at the ends of a sentence as well as within, and who pads adds some there. So
 * where one text begins a sentence with the passage and the other is within one, what the other has
 * of that sentence before belongs to the passage, as a clause does that was left out or added
 * between two others. Where both are within a sentence, the rest of it belongs to the passage if
 * both have at most a clause of it, which was reworded. The same holds for the end. This tells
 * where reuse stands and speaks neither for it nor against it; a quotation stands where it is
 * quoted.
 */
final class SentenceEnds {
  // Nine of ten sentences of 100 reports and speeches are no longer. What is left out of a source
  // says little against a passage.
  private static final int MOST_LEFT_OUT = 71;

  // As much foreign text as stays with a stretch, see Segments.
  private static final int MOST_ADDED = 32;

  // About a clause.
  private static final int MOST_EXCHANGED = 24;

  private final Corpus corpus;

  SentenceEnds(Corpus corpus) {
    this.corpus = corpus;
  }

  /** A passage with the rest of its outer sentences, as far as that belongs to it. */
  Shared of(Shared shared) {
    NormalText target = corpus.text(shared.target());
    NormalText source = corpus.text(shared.source());
    Span inTarget = shared.alignment().target().characters();
    Span inSource = shared.alignment().source().characters();
    Edits edits = shared.alignment().edits();
    List<Edit> before = List.of();
    if (!isCut(target, inTarget.start() - 1, source, inSource.start() - 1)) {
      boolean isMoved = edits.sourceStart(0) > inSource.start();
      before = rest(before(target, inTarget), before(source, inSource), isMoved);
    }
    List<Edit> behind = List.of();
    if (!isCut(target, inTarget.end(), source, inSource.end())) {
      boolean isMoved = edits.sourceEnd(edits.size() - 1) < inSource.end();
      behind = rest(behind(target, inTarget), behind(source, inSource), isMoved);
    }
    if (before.isEmpty() && behind.isEmpty()) {
      return shared;
    }
    List<Edit> all = new ArrayList<>(before);
    all.addAll(edits);
    all.addAll(behind);
    return with(all, shared);
  }

  /** Whether two texts go on alike beyond a passage: it was cut there, see {@link Segments}. */
  private static boolean isCut(NormalText target, int t, NormalText source, int s) {
    return Math.min(t, s) >= 0
        && t < target.length()
        && s < source.length()
        && target.character(t) == source.character(s);
  }

  /**
   * What the two texts have of a sentence beyond the passage, if it belongs to that.
   *
   * @param isMoved whether the two stand beside different clauses, so that neither answers the
   *     other
   */
  private static List<Edit> rest(Span target, Span source, boolean isMoved) {
    if (target.isEmpty()) {
      boolean belongs = !source.isEmpty() && source.length() <= MOST_LEFT_OUT;
      return belongs ? List.of(new Edit.Deleted(target, source)) : List.of();
    }
    if (source.isEmpty()) {
      boolean belongs = target.length() <= MOST_ADDED;
      return belongs ? List.of(new Edit.Inserted(target, source)) : List.of();
    }
    boolean belongs = !isMoved && Math.max(target.length(), source.length()) <= MOST_EXCHANGED;
    return belongs ? List.of(new Edit.Replaced(target, source)) : List.of();
  }

  /** What a sentence has before a passage that begins within it; empty if it begins there. */
  private static Span before(NormalText text, Span passage) {
    return new Span(text.sentence(passage.start()).start(), passage.start());
  }

  private static Span behind(NormalText text, Span passage) {
    return new Span(passage.end(), text.sentence(passage.end() - 1).end());
  }

  private static Shared with(List<Edit> edits, Shared shared) {
    Span target = edits.stream().map(Edit::target).reduce(Span::cover).orElseThrow();
    Span source = edits.stream().map(Edit::source).reduce(Span::cover).orElseThrow();
    return new Shared(
        new Alignment(
            new Passage(shared.target(), target), new Passage(shared.source(), source), edits),
        shared.direction(),
        shared.relation(),
        shared.allowed());
  }
}
