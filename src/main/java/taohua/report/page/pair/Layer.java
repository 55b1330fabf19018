package taohua.report.page.pair;

import taohua.judge.Finding;

/** What may lie over a place of one text of a pair. */
sealed interface Layer {
  /** A shared passage, with what differs in it. */
  record Found(Finding finding) implements Layer {}

  /**
   * What the other text has in a place of its own.
   *
   * @param joint its number in the pair, from 0
   */
  record Joined(int joint) implements Layer {}

  /** What differs from the other text, in any of the findings. */
  record Edited() implements Layer {}
}
