package taohua.judge;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import taohua.align.Edits;
import taohua.align.PassageFinder;
import taohua.formula.FormulaUse;
import taohua.text.Corpus;
import taohua.text.NormalText;

/**
 * What speaks for a shared passage and against it, as far as its characters have a certain label:
 * how many there are, and what they say as they stand in a row, see {@link Arrangement}.
 */
final class Evidence {
  // A salutation and the end of a sentence before are shorter.
  private static final int CLAUSE = 8;

  // Nine of ten sentences of 100 reports and speeches have no more characters; a longer one is as
  // long as two.
  private static final int LONG_SENTENCE = 71;

  private final Shared shared;
  private final NormalText text;
  private final NormalText sourceText;
  private final Marks marks;
  private final List<FormulaUse> formulas;
  private final PassageFinder passages;
  // Made and counted when first asked for: most passages are too short whatever they say.
  private @Nullable Arrangement arrangement;
  private int[] characters = {};
  private @Nullable BitSet rowed;
  private double copiedBits = Double.NaN;
  private double reuseBits = Double.NaN;
  private @Nullable Boolean isOneSentence;

  /**
   * @param marks of the target
   * @param formulas the common language of the target
   * @param passages what knows the weight of grams
   */
  Evidence(
      Shared shared,
      Corpus corpus,
      Marks marks,
      List<FormulaUse> formulas,
      PassageFinder passages) {
    this.shared = shared;
    text = corpus.text(shared.target());
    sourceText = corpus.text(shared.source());
    this.marks = marks;
    this.formulas = formulas;
    this.passages = passages;
  }

  /**
   * How many matched characters are an overlap of each label, by its rank; what an explained
   * passage shares beyond its explanation has no label. Not to change.
   */
  int[] characters() {
    if (characters.length == 0) {
      characters = count();
    }
    return characters;
  }

  private int[] count() {
    int[] counted = new int[Label.EDITED.rank() + 1];
    Edits edits = shared.alignment().edits();
    for (int i = 0; i < edits.size(); i++) {
      for (int c = edits.targetStart(i); edits.matches(i) && c < edits.targetEnd(i); c++) {
        Label label = labelOrNull(c);
        if (label != null && label.isOverlap() && text.counts(c)) {
          counted[label.rank()]++;
        }
      }
    }
    return counted;
  }

  /** How many matched characters have a label in all. */
  int matched() {
    int matched = 0;
    for (int counted : characters()) {
      matched += counted;
    }
    return matched;
  }

  private Arrangement arrangement() {
    if (arrangement == null) {
      arrangement = new Arrangement(shared, text, formulas, passages);
    }
    return arrangement;
  }

  /**
   * The characters that are common language in a rare row, with other such or with copied ones; not
   * to change.
   */
  BitSet rowed() {
    if (rowed == null) {
      rowed = arrangement().rowed(this::isCopied);
    }
    return rowed;
  }

  /**
   * What the copied characters say, and the row in which they stand with each other and with common
   * language, less what speaks against the passage; in bits.
   */
  double copiedBits() {
    if (Double.isNaN(copiedBits)) {
      copiedBits = arrangement().bits(this::isCopied);
    }
    return copiedBits;
  }

  /** The same of all that is reuse, be it copied, own or of the office. */
  double reuseBits() {
    if (Double.isNaN(reuseBits)) {
      reuseBits = arrangement().bits(this::isReuse);
    }
    return reuseBits;
  }

  /**
   * The most that characters of a label say which match without a break; 0 if there are too few.
   *
   * @param least how many characters there must be
   */
  double unbroken(Label label, int least) {
    return arrangement().unbroken(c -> labelOrNull(c) == label, least);
  }

  /**
   * Whether one of the two texts has what they share within one sentence of usual length,
   * salutations aside.
   */
  boolean isOneSentence() {
    if (isOneSentence == null) {
      Edits edits = shared.alignment().edits();
      isOneSentence =
          isOneSentence(edits, text, edits::targetStart, edits::targetEnd)
              || isOneSentence(edits, sourceText, edits::sourceStart, edits::sourceEnd);
    }
    return isOneSentence;
  }

  private static boolean isOneSentence(
      Edits edits, NormalText text, IntUnaryOperator start, IntUnaryOperator end) {
    int all = 0;
    int sentences = 0;
    int said = 0;
    for (int i = 0; i < edits.size(); i++) {
      for (int c = start.applyAsInt(i); c < end.applyAsInt(i); c++) {
        said += edits.matches(i) && text.counts(c) ? 1 : 0;
        if (all + said > LONG_SENTENCE) {
          return false;
        }
        if (text.endsSentence(c)) {
          sentences += said >= CLAUSE ? 1 : 0;
          all += said;
          said = 0;
        }
      }
    }
    return sentences + (said >= CLAUSE ? 1 : 0) <= 1;
  }

  /** Whether the passage says enough by itself, whatever of it is common. */
  boolean isPassage() {
    return passages.isPassage(shared.alignment());
  }

  private boolean isCopied(int character) {
    Label label = labelOrNull(character);
    return label == Label.FORMULA || label == Label.COPIED;
  }

  private boolean isReuse(int character) {
    Label label = labelOrNull(character);
    return label != null && (label == Label.FORMULA || label.isReuse());
  }

  // What is to be reviewed because of others is no question to the official's own later text.
  private @Nullable Label labelOrNull(int character) {
    Label label = marks.labelOrNull(character);
    boolean isOwn = shared.reason() == Reason.OWN_LATER && label != null && label.isReuse();
    return isOwn ? Label.OWN : label;
  }
}
