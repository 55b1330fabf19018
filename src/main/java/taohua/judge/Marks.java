package taohua.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.align.Edit;
import taohua.formula.FormulaUse;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What is known about every character of one document, and the label that follows from it. A
 * character is reused if it matches its partner in an alignment or lies in common language; of the
 * reasons that explain it, the first in the order of {@link Label} is its label.
 */
final class Marks {
  private static final int QUOTED = 1 << Label.QUOTED.rank();
  private static final int EDITED = 1 << Label.EDITED.rank();
  private static final int OWN = 1 << Label.OWN.rank();
  // The same official has it too, but in a later document: it explains reuse, it is none.
  private static final int OWN_LATER = 1 << 7;
  // Any reason for reuse will do where quotation comes first.
  private static final int REUSED_WHERE_QUOTED = 1 << Label.COPIED.rank();
  private static final int REUSED = 0x7F & ~EDITED & ~QUOTED;

  private final Corpus corpus;
  private final int document;
  private final List<FormulaUse> uses;
  private final byte[] reasons;

  Marks(Corpus corpus, int document, List<Span> quotations, List<FormulaUse> uses) {
    this.corpus = corpus;
    this.document = document;
    this.uses = uses;
    reasons = new byte[corpus.text(document).length()];
    for (Span quotation : quotations) {
      set(quotation, QUOTED);
    }
    for (FormulaUse use : uses) {
      set(use.characters(), 1 << Label.FORMULA.rank());
    }
  }

  /** Marks what the document shares as the target of a pair. */
  void addTarget(Shared shared) {
    for (Edit edit : shared.alignment().edits()) {
      add(edit.target(), edit, shared);
    }
  }

  /**
   * Marks what the document shares as the source of a pair: reuse only where the pair has no
   * direction.
   */
  void addSource(Shared shared) {
    for (Edit edit : shared.alignment().edits()) {
      if (shared.countsForBoth()) {
        add(edit.source(), edit, shared);
      } else if (edit.matches() && shared.relation() == Relation.OWN) {
        set(edit.source(), OWN_LATER);
      }
    }
  }

  /** Marks a passage that explains itself: what is quoted or permitted in it is reuse, no more. */
  void addExplained(Shared shared) {
    int permitted = shared.allowed() ? 1 << Label.ALLOWED.rank() : 0;
    for (Span run : shared.alignment().runs()) {
      for (int c = run.start(); c < run.end(); c++) {
        boolean quoted = (reasons[c] & QUOTED) != 0;
        reasons[c] |= (byte) (permitted | (quoted ? REUSED_WHERE_QUOTED : 0));
      }
    }
  }

  private void add(Span span, Edit edit, Shared shared) {
    set(span, edit.matches() ? 1 << shared.label().rank() : EDITED);
  }

  private void set(Span span, int reason) {
    for (int c = span.start(); c < span.end(); c++) {
      reasons[c] |= (byte) reason;
    }
  }

  boolean isLabelled(int c) {
    return (reasons[c] & (REUSED | EDITED)) != 0;
  }

  /** The label of a character; only if {@link #isLabelled}. */
  Label label(int c) {
    int of = reasons[c];
    if ((of & REUSED) == 0) {
      return Label.EDITED;
    }
    if ((of & OWN_LATER) != 0) {
      of |= OWN;
    }
    return Label.ofRank(Integer.numberOfTrailingZeros(of & 0x7F & ~EDITED));
  }

  /**
   * The labels as disjoint spans, by place.
   *
   * @param findings of each character the number of its first finding, or 0
   */
  List<LabelledSpan> spans(int[] findings) {
    List<LabelledSpan> spans = new ArrayList<>();
    int[] formulas = new int[reasons.length];
    for (FormulaUse use : uses) {
      Arrays.fill(formulas, use.characters().start(), use.characters().end(), use.formula());
    }
    NormalText text = corpus.text(document);
    for (int start = 0; start < reasons.length; ) {
      int end = start + 1;
      if (!isLabelled(start)) {
        start = end;
        continue;
      }
      Label label = label(start);
      while (end < reasons.length
          && isLabelled(end)
          && label(end) == label
          && findings[end] == findings[start]
          && (label != Label.FORMULA || formulas[end] == formulas[start])
          && !text.endsParagraph(end - 1)) {
        end++;
      }
      int formula = label == Label.FORMULA ? formulas[start] : 0;
      spans.add(new LabelledSpan(new Span(start, end), label, findings[start], formula));
      start = end;
    }
    return spans;
  }
}
