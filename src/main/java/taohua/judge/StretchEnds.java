package taohua.judge;

import taohua.fingerprint.Grams;
import taohua.text.Span;

/**
 * Where a stretch begins and ends that was cut out of a passage. A set phrase at its end belongs to
 * the set phrases that were cut off, and so do a few characters beyond the phrase: fewer than a
 * gram say nothing.
 */
final class StretchEnds {
  private final SetPhrases phrases;

  StretchEnds(SetPhrases phrases) {
    this.phrases = phrases;
  }

  /** The first character of a stretch, by its first run; that run's if nothing else is in it. */
  int start(Span run) {
    int start = run.start();
    for (int phrase = phrases.firstBehind(start); phrase < phrases.size(); phrase++) {
      Span next = phrases.get(phrase);
      if (next.start() >= run.end() || next.start() - start >= Grams.SIZE) {
        break;
      }
      start = next.end();
    }
    return start < run.end() ? start : run.start();
  }

  /** The end of a stretch, by its last run; that run's if nothing else is in it. */
  int end(Span run) {
    int end = run.end();
    for (int phrase = phrases.firstBehind(end - 1); phrase >= 0; phrase--) {
      if (phrase == phrases.size() || phrases.get(phrase).start() >= end) {
        continue;
      }
      Span last = phrases.get(phrase);
      if (last.end() <= run.start() || end - last.end() >= Grams.SIZE) {
        break;
      }
      end = last.start();
    }
    return end > run.start() ? end : run.end();
  }
}
