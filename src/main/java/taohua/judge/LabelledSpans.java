package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Cuts a document into labelled spans: where its reasons, its findings or the formulas that label
 * it change, and at the end of every paragraph.
 */
final class LabelledSpans {
  private final NormalText text;
  private final Marks marks;
  private final int[] findings;
  private final int[] formulas;

  /**
   * @param findings of each character the id of its first finding, or 0
   * @param formulas of each character the id of its formula, or 0
   */
  LabelledSpans(NormalText text, Marks marks, int[] findings, int[] formulas) {
    this.text = text;
    this.marks = marks;
    this.findings = findings;
    this.formulas = formulas;
  }

  /** Disjoint, by place; what is neither reused nor edited is in none. */
  List<LabelledSpan> cut() {
    List<LabelledSpan> spans = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = start + 1;
      while (end < text.length() && !text.endsParagraph(end - 1) && isAlike(start, end)) {
        end++;
      }
      if (marks.isLabelled(start)) {
        spans.add(
            new LabelledSpan(
                new Span(start, end), marks.settled(start), findings[start], formula(start)));
      }
      start = end;
    }
    return spans;
  }

  private boolean isAlike(int a, int b) {
    return marks.settled(a) == marks.settled(b)
        && findings[a] == findings[b]
        && formula(a) == formula(b);
  }

  // Common language within permitted text is permitted, and no formula labels it.
  private int formula(int character) {
    return marks.labelOrNull(character) == Label.FORMULA ? formulas[character] : 0;
  }
}
