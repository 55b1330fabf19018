package taohua.report.page.reading;

import taohua.judge.Finding;
import taohua.judge.LabelledSpan;

/** What may lie over a place of a document. */
sealed interface Layer {
  /** What its characters count as, and why. */
  record Labelled(LabelledSpan span) implements Layer {}

  /** A finding that has these characters. */
  record Found(Finding finding) implements Layer {}

  /** A finding that has other characters in this place. */
  record Edited(Finding finding) implements Layer {}
}
