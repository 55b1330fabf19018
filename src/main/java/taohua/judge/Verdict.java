package taohua.judge;

import java.util.List;
import taohua.align.AlignOptions;
import taohua.align.Edits;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What a shared passage counts as, given the labels of its characters.
 *
 * @param standing whether it is reuse, explains itself, or is nothing
 * @param label what it counts as; what most explains it, if it is not reuse
 * @param matched characters of the target that match and have a label
 * @param copied of these, those that nothing explains
 * @param bits the information in what is reuse; 0 if it is none
 */
record Verdict(Standing standing, Label label, int matched, int copied, double bits) {
  // Everybody repeats himself and his office by the sentence; worth telling is more than that, a
  // run of 43 characters or several shorter ones. Twice the bits of other reuse bring twice as many
  // sentences that every speech of one official has as three times do.
  private static final double OWN_WEIGHT = 2.5;

  // Language lies within a sentence, and no evidence knows all of it. What goes on over a full stop
  // is rarely language; what does not must say more, about as much as 43 characters that nobody
  // else has: of 59 passages that nobody had copied that ended 27, of 1,010 that were copied three.
  private static final double ONE_SENTENCE = 1.5;

  private static final List<Label> EXPLAINING = List.of(Label.FORMULA, Label.QUOTED, Label.ALLOWED);

  /** What becomes of a passage. */
  enum Standing {
    /** It is reuse, of enough weight. */
    REUSE,
    /** It is mostly common language, quotation or permitted text. */
    EXPLAINED,
    /** It is neither: no finding. */
    NOTHING
  }

  /**
   * The verdict on a passage: copied if enough of it is, common language in a rare row among it,
   * and says more the more of the passage is common language, and if all of it is one sentence, or
   * a sentence of it is copied without a break and says enough for one; else own or of the office
   * if copied, own and office text together are as long and say {@link #OWN_WEIGHT} times as much;
   * else what explains more than half of it, if it is a passage by itself; else nothing.
   */
  static Verdict of(Evidence evidence, AlignOptions options) {
    int[] characters = evidence.characters();
    int matched = evidence.matched();
    int copied = characters[Label.COPIED.rank()];
    int own = characters[Label.OWN.rank()];
    int office = characters[Label.OFFICE.rank()];
    if (isCopied(evidence, characters, options)) {
      return reuse(Label.COPIED, matched, copied, evidence.reuseBits());
    }
    if (own + office > 0 && copied + own + office >= options.minChars()) {
      double bits = evidence.reuseBits();
      if (bits >= OWN_WEIGHT * options.minBits()) {
        return reuse(own >= office ? Label.OWN : Label.OFFICE, matched, copied, bits);
      }
    }
    Label most = mostExplaining(characters);
    boolean isExplained = 2 * characters[most.rank()] > matched && evidence.isPassage();
    return new Verdict(
        isExplained ? Standing.EXPLAINED : Standing.NOTHING, most, matched, copied, 0);
  }

  private static boolean isCopied(Evidence evidence, int[] characters, AlignOptions options) {
    int copied = characters[Label.COPIED.rank()];
    int formula = characters[Label.FORMULA.rank()];
    // A report judges its passages under every setting, and most are too short each time: bits,
    // which cost most to count, come last.
    if (!isLong(copied, formula, evidence, options)) {
      return false;
    }
    int rowed = evidence.rowed().cardinality();
    double common = Math.max(0, formula - rowed) / (double) evidence.matched();
    double needed = options.minBits() * (1 + common);
    return evidence.copiedBits() >= (evidence.isOneSentence() ? ONE_SENTENCE * needed : needed)
        || evidence.unbroken(Label.COPIED, options.minChars()) >= ONE_SENTENCE * options.minBits();
  }

  private static boolean isLong(int copied, int formula, Evidence evidence, AlignOptions options) {
    int missing = options.minChars() - copied;
    return missing <= 0 || missing <= formula && missing <= evidence.rowed().cardinality();
  }

  private static Verdict reuse(Label label, int matched, int copied, double bits) {
    return new Verdict(Standing.REUSE, label, matched, copied, Math.max(0, bits));
  }

  private static Label mostExplaining(int[] characters) {
    Label most = Label.FORMULA;
    for (Label label : EXPLAINING) {
      most = characters[label.rank()] > characters[most.rank()] ? label : most;
    }
    return most;
  }

  /**
   * The same with the characters as the findings alone label them: of a passage that explains
   * itself, what lies between its quotations is no overlap.
   */
  Verdict counted(Evidence evidence, AlignOptions options) {
    if (!isExplained() && !standsByRow(options)) {
      return this;
    }
    int counted = evidence.matched();
    int copiedCounted = evidence.characters()[Label.COPIED.rank()];
    return new Verdict(standing, label, counted, copiedCounted, bits);
  }

  /**
   * Whether the passage is copied only because the row is rare in which it sets its common
   * language; then this is copied as well.
   */
  boolean standsByRow(AlignOptions options) {
    return counts() && label == Label.COPIED && copied < options.minChars();
  }

  /** Whether the passage is reuse. */
  boolean counts() {
    return standing == Standing.REUSE;
  }

  /** Whether the passage is no reuse but tells what it is. */
  boolean isExplained() {
    return standing == Standing.EXPLAINED;
  }

  /** The finding that a passage with this verdict is. */
  Finding finding(int id, Shared shared, Corpus corpus) {
    Finding.Weight weight = new Finding.Weight(resemblance(shared, corpus), bits, matched, copied);
    return new Finding(
        id, shared.alignment(), shared.direction(), shared.relation(), label, weight);
  }

  private double resemblance(Shared shared, Corpus corpus) {
    NormalText target = corpus.text(shared.target());
    NormalText source = corpus.text(shared.source());
    int sourceMatched = 0;
    Edits edits = shared.alignment().edits();
    for (int i = 0; i < edits.size(); i++) {
      Span there = new Span(edits.sourceStart(i), edits.sourceEnd(i));
      sourceMatched += edits.matches(i) ? source.counted(there) : 0;
    }
    int all =
        target.counted(shared.alignment().target().characters())
            + source.counted(shared.alignment().source().characters());
    return all == 0 ? 0 : Math.min(1, (double) (matched + sourceMatched) / all);
  }
}
