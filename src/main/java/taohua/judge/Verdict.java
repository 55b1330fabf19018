package taohua.judge;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import taohua.align.AlignOptions;
import taohua.align.Edit;
import taohua.align.PassageFinder;
import taohua.fingerprint.Rarity;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What a shared passage counts as, given the labels of its characters. Its evidence is the
 * information in its matched runs, as far as their characters explain themselves no other way, less
 * what its foreign characters say against it: two texts on one subject share words, too, but not
 * without words of their own between.
 */
final class Verdict {
  // What a foreign token of the target says against a passage, as a share of what an unused gram
  // says for it.
  // A copy in which a third of all words was exchanged still stands; where more than half is
  // foreign, the
  // passage must be long.
  private static final double AGAINST = 0.25;

  // Everybody repeats himself and his office by the sentence; worth telling is a paragraph.
  private static final int OWN_WEIGHT = 3;

  private final Corpus corpus;
  private final Shared shared;
  private final List<Span> runs;
  private final Label label;
  private final boolean counts;
  private final boolean explained;
  private final int matched;
  private final int copied;
  private final double bits;

  Verdict(
      Corpus corpus, Shared shared, Marks[] marks, PassageFinder passages, AlignOptions options) {
    this.corpus = corpus;
    this.shared = shared;
    runs = shared.alignment().runs();
    NormalText text = corpus.text(shared.target());
    Marks mark = marks[shared.target()];
    int[] byLabel = byLabel(text, mark);
    matched = IntStream.of(byLabel).sum();
    copied = byLabel[Label.COPIED.rank()];
    int mine = byLabel[Label.OWN.rank()] + byLabel[Label.OFFICE.rank()];
    double against = AGAINST * Rarity.UNUSED * foreign(text);
    // Most passages are judged seven times and are too short each time: bits are counted last.
    boolean isCopied =
        copied >= options.minChars()
            && bits(mark, passages, label -> label == Label.COPIED) - against >= options.minBits();
    boolean mayBeMine = mine > 0 && copied + mine >= OWN_WEIGHT * options.minChars();
    double reused = isCopied || mayBeMine ? bits(mark, passages, Label::isReuse) - against : 0;
    boolean isMine = mayBeMine && reused >= OWN_WEIGHT * options.minBits();
    counts = isCopied || isMine;
    if (isCopied) {
      label = Label.COPIED;
    } else if (isMine) {
      boolean own = byLabel[Label.OWN.rank()] >= byLabel[Label.OFFICE.rank()];
      label = own ? Label.OWN : Label.OFFICE;
    } else {
      label = mostExplaining(byLabel);
    }
    explained = 2 * byLabel[label.rank()] > matched && !label.isReuse();
    bits = Math.max(0, counts ? reused : 0);
  }

  /** Whether the passage is reuse that does not explain itself, of enough weight. */
  boolean counts() {
    return counts;
  }

  /** Whether the passage is mostly common language, quotation or permitted text. */
  boolean isExplained() {
    return explained;
  }

  Finding finding(int id) {
    Finding.Weight weight = new Finding.Weight(resemblance(), bits, matched, copied);
    return new Finding(
        id, shared.alignment(), shared.direction(), shared.relation(), label, weight);
  }

  private int[] byLabel(NormalText text, Marks mark) {
    int[] byLabel = new int[Label.values().length];
    for (Span run : runs) {
      for (int c = run.start(); c < run.end(); c++) {
        // What an explained passage shares beyond its explanation bears no label.
        if (mark.isLabelled(c)) {
          byLabel[mark.label(c).rank()] += text.counts(c) ? 1 : 0;
        }
      }
    }
    byLabel[Label.EDITED.rank()] = 0;
    return byLabel;
  }

  private int foreign(NormalText text) {
    int foreign = 0;
    for (Edit edit : shared.alignment().edits()) {
      foreign += edit.matches() ? 0 : text.counted(edit.target());
    }
    return foreign;
  }

  private double bits(Marks mark, PassageFinder passages, Predicate<Label> labels) {
    double bits = 0;
    for (Span run : runs) {
      for (int c = run.start(); c < run.end(); ) {
        int end = c;
        while (end < run.end() && mark.isLabelled(end) && labels.test(mark.label(end))) {
          end++;
        }
        bits += passages.bits(shared.target(), new Span(c, end));
        c = Math.max(end, c + 1);
      }
    }
    return bits;
  }

  private static Label mostExplaining(int[] byLabel) {
    Label most = Label.FORMULA;
    for (Label label : new Label[] {Label.QUOTED, Label.ALLOWED}) {
      most = byLabel[label.rank()] > byLabel[most.rank()] ? label : most;
    }
    return most;
  }

  private double resemblance() {
    NormalText target = corpus.text(shared.target());
    NormalText source = corpus.text(shared.source());
    int sourceMatched = 0;
    for (Edit edit : shared.alignment().edits()) {
      sourceMatched += edit.matches() ? source.counted(edit.source()) : 0;
    }
    int all =
        target.counted(shared.alignment().target().characters())
            + source.counted(shared.alignment().source().characters());
    return all == 0 ? 0 : Math.min(1, (double) (matched + sourceMatched) / all);
  }
}
