package taohua.judge;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import taohua.align.PassageFinder;
import taohua.formula.FormulaUse;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What speaks for a shared passage and against it, as far as its characters have a certain label:
 * how many there are, and what they say as they stand in a row, see {@link Arrangement}.
 */
final class Evidence {
  private final Shared shared;
  private final List<Span> runs;
  private final NormalText text;
  private final Marks marks;
  private final Arrangement arrangement;
  private final PassageFinder passages;

  /**
   * @param text of the target
   * @param marks of the target
   * @param formulas the common language of the target
   * @param passages what knows the weight of grams
   */
  Evidence(
      Shared shared,
      NormalText text,
      Marks marks,
      List<FormulaUse> formulas,
      PassageFinder passages) {
    this.shared = shared;
    this.runs = shared.alignment().runs();
    this.text = text;
    this.marks = marks;
    this.passages = passages;
    arrangement = new Arrangement(shared, text, formulas, passages);
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

  /**
   * The characters that are common language in a rare row, with other such or with characters of
   * some labels.
   */
  BitSet rowed(Predicate<Label> labels) {
    return arrangement.rowed(c -> has(c, labels));
  }

  /**
   * What the characters of some labels say, and the row in which they stand with each other and
   * with common language, less what speaks against the passage; in bits.
   */
  double bits(Predicate<Label> labels) {
    return arrangement.bits(c -> has(c, labels));
  }

  /** Whether the target has the passage within one sentence. */
  boolean isOneSentence() {
    Span characters = shared.alignment().target().characters();
    for (int c = characters.start(); c < characters.end() - 1; c++) {
      if (text.endsSentence(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the passage says enough by itself, whatever of it is common. */
  boolean isPassage() {
    return passages.isPassage(shared.alignment());
  }

  private boolean has(int character, Predicate<Label> labels) {
    Label label = labelOrNull(character);
    return label != null && (label == Label.FORMULA || labels.test(label));
  }

  // What is to be reviewed because of others is no question to the official's own later text.
  private @Nullable Label labelOrNull(int character) {
    Label label = marks.labelOrNull(character);
    boolean isOwn = shared.reason() == Reason.OWN_LATER && label != null && label.isReuse();
    return isOwn ? Label.OWN : label;
  }
}
