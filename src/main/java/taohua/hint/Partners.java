package taohua.hint;

import java.util.Arrays;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Span;

/** For each character of an alignment's target the same character of its source. */
final class Partners {
  private final int start;
  private final int[] partners;

  private Partners(int start, int[] partners) {
    this.start = start;
    this.partners = partners;
  }

  static Partners of(Alignment alignment) {
    Span target = alignment.target().characters();
    int[] partners = new int[target.length()];
    Arrays.fill(partners, -1);
    for (Edit edit : alignment.edits()) {
      if (edit instanceof Edit.Equal) {
        for (int i = 0; i < edit.target().length(); i++) {
          partners[edit.target().start() + i - target.start()] = edit.source().start() + i;
        }
      }
    }
    return new Partners(target.start(), partners);
  }

  /** The source's character that equals this one, or -1. */
  int of(int character) {
    int at = character - start;
    return at < 0 || at >= partners.length ? -1 : partners[at];
  }

  /** Whether these characters stand in the source as they do here. */
  boolean holds(Span characters) {
    int first = of(characters.start());
    for (int i = 0; i < characters.length(); i++) {
      if (first < 0 || of(characters.start() + i) != first + i) {
        return false;
      }
    }
    return true;
  }
}
