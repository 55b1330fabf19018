package taohua.judge;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import taohua.align.Edit;
import taohua.align.PassageFinder;
import taohua.formula.FormulaUse;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

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
  private final List<Span> runs;
  private final NormalText text;
  private final NormalText sourceText;
  private final Marks marks;
  private final Arrangement arrangement;
  private final PassageFinder passages;

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
    this.runs = shared.alignment().runs();
    text = corpus.text(shared.target());
    sourceText = corpus.text(shared.source());
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

  /**
   * The most that characters of a label say which match without a break; 0 if there are too few.
   *
   * @param least how many characters there must be
   */
  double unbroken(Label label, int least) {
    return arrangement.unbroken(c -> labelOrNull(c) == label, least);
  }

  /**
   * Whether one of the two texts has what they share within one sentence of usual length,
   * salutations aside.
   */
  boolean isOneSentence() {
    return isOneSentence(text, Edit::target) || isOneSentence(sourceText, Edit::source);
  }

  private boolean isOneSentence(NormalText text, Function<Edit, Span> side) {
    int all = 0;
    int sentences = 0;
    int said = 0;
    for (Edit edit : shared.alignment().edits()) {
      Span span = side.apply(edit);
      for (int c = span.start(); c < span.end(); c++) {
        said += edit.matches() && text.counts(c) ? 1 : 0;
        if (text.endsSentence(c)) {
          sentences += said >= CLAUSE ? 1 : 0;
          all += said;
          said = 0;
        }
      }
    }
    return sentences + (said >= CLAUSE ? 1 : 0) <= 1 && all + said <= LONG_SENTENCE;
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
