package taohua.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.align.Edit;
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
  private final int[] reasons;
  private final int[] formulas;
  private final int[] findings;

  Marks(Corpus corpus, int document, List<Span> quotations, List<FormulaUse> uses) {
    this.corpus = corpus;
    this.document = document;
    int length = corpus.text(document).length();
    reasons = new int[length];
    formulas = new int[length];
    findings = new int[length];
    for (Span quotation : quotations) {
      set(quotation, QUOTED);
    }
    for (FormulaUse use : uses) {
      set(use.characters(), 1 << Label.FORMULA.rank());
      Arrays.fill(formulas, use.characters().start(), use.characters().end(), use.formula());
    }
  }

  /** Marks what the document shares as the target of a pair. */
  void addTarget(Shared shared, int finding) {
    for (Edit edit : shared.alignment().edits()) {
      add(edit.target(), edit, shared, finding);
    }
  }

  /**
   * Marks what the document shares as the source of a pair: reuse only where the pair has no
   * direction.
   */
  void addSource(Shared shared, int finding) {
    for (Edit edit : shared.alignment().edits()) {
      if (shared.countsForBoth()) {
        add(edit.source(), edit, shared, finding);
      } else if (edit.matches() && shared.relation() == Relation.OWN) {
        set(edit.source(), OWN_LATER);
      }
    }
  }

  /** Marks a passage that explains itself: what is quoted or permitted in it is reuse, no more. */
  void addExplained(Shared shared, int finding) {
    int permitted = shared.allowed() ? 1 << Label.ALLOWED.rank() : 0;
    for (Span run : shared.alignment().runs()) {
      for (int c = run.start(); c < run.end(); c++) {
        findings[c] = findings[c] == 0 ? finding : findings[c];
        boolean quoted = (reasons[c] & QUOTED) != 0;
        reasons[c] |= permitted | (quoted ? REUSED_WHERE_QUOTED : 0);
      }
    }
  }

  private void add(Span span, Edit edit, Shared shared, int finding) {
    if (!edit.matches()) {
      set(span, EDITED);
      return;
    }
    set(span, 1 << shared.label().rank());
    for (int c = span.start(); c < span.end(); c++) {
      findings[c] = findings[c] == 0 ? finding : findings[c];
    }
  }

  private void set(Span span, int reason) {
    for (int c = span.start(); c < span.end(); c++) {
      reasons[c] |= reason;
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

  /** The labels as disjoint spans, by place. */
  List<LabelledSpan> spans() {
    List<LabelledSpan> spans = new ArrayList<>();
    NormalText text = corpus.text(document);
    for (int start = 0; start < reasons.length; ) {
      int end = start + 1;
      if (!isLabelled(start)) {
        start = end;
        continue;
      }
      while (end < reasons.length && continues(start, end) && !text.endsParagraph(end - 1)) {
        end++;
      }
      Label label = label(start);
      int formula = label == Label.FORMULA ? formulas[start] : 0;
      spans.add(new LabelledSpan(new Span(start, end), label, findings[start], formula));
      start = end;
    }
    return spans;
  }

  private boolean continues(int start, int at) {
    return isLabelled(at)
        && label(at) == label(start)
        && findings[at] == findings[start]
        && (label(at) != Label.FORMULA || formulas[at] == formulas[start]);
  }
}
