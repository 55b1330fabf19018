package taohua.judge;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import taohua.align.Edit;
import taohua.align.PassageFinder;
import taohua.fingerprint.Rarity;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What speaks for a shared passage and against it. For it speaks the information in its matched
 * runs, as far as their characters have a certain label; against it what is foreign in it: two
 * texts on one subject share words, too, but not without words of their own between.
 */
final class Evidence {
  // What a foreign token of the target says against a passage, as a share of what an unused gram
  // says for it. A copy in which a third of all words was exchanged still stands; where more than
  // half is foreign, the passage must be long.
  private static final double AGAINST = 0.25;

  private final Shared shared;
  private final List<Span> runs;
  private final NormalText text;
  private final Marks marks;
  private final PassageFinder passages;

  /**
   * @param text of the target
   * @param marks of the target
   * @param passages what knows the weight of characters
   */
  Evidence(Shared shared, NormalText text, Marks marks, PassageFinder passages) {
    this.shared = shared;
    this.runs = shared.alignment().runs();
    this.text = text;
    this.marks = marks;
    this.passages = passages;
  }

  /**
   * How many matched characters are an overlap of each label, by its rank; what an explained
   * passage shares beyond its explanation has no label.
   */
  int[] characters() {
    int[] characters = new int[Label.EDITED.rank() + 1];
    for (Span run : runs) {
      for (int c = run.start(); c < run.end(); c++) {
        Label label = labelOrNull(c);
        if (label != null && label.isOverlap() && text.counts(c)) {
          characters[label.rank()]++;
        }
      }
    }
    return characters;
  }

  /** The bits in the characters of some labels, less those that speak against the passage. */
  double bits(Predicate<Label> labels) {
    double bits = 0;
    for (Span run : runs) {
      for (int c = run.start(); c < run.end(); ) {
        int end = c;
        while (end < run.end() && has(end, labels)) {
          end++;
        }
        bits += passages.bits(shared.target(), new Span(c, end));
        c = Math.max(end, c + 1);
      }
    }
    return bits - AGAINST * Rarity.UNUSED * foreign();
  }

  private boolean has(int character, Predicate<Label> labels) {
    Label label = labelOrNull(character);
    return label != null && labels.test(label);
  }

  // What is to be reviewed because of others is no question to the official's own later text.
  private @Nullable Label labelOrNull(int character) {
    Label label = marks.labelOrNull(character);
    boolean isOwn = shared.reason() == Reason.OWN_LATER && label != null && label.isReuse();
    return isOwn ? Label.OWN : label;
  }

  private int foreign() {
    int foreign = 0;
    for (Edit edit : shared.alignment().edits()) {
      foreign += edit.matches() ? 0 : text.counted(edit.target());
    }
    return foreign;
  }
}
