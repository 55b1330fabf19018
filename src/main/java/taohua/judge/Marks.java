package taohua.judge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.align.Edits;
import taohua.formula.FormulaUse;
import taohua.text.Span;

/** The reasons that are known of every character of one document. Immutable once made. */
final class Marks {
  // Of each character the bits of its reasons.
  private final short[] reasons;

  private Marks(int length) {
    reasons = new short[length];
  }

  /**
   * The reasons of a document's characters.
   *
   * @param document its index in the corpus
   * @param length its characters
   * @param explanations what explains characters by itself
   * @param counting shared passages of this document that are reuse; a passage in which it is the
   *     source is reuse only where the pair has no direction
   * @param explained shared passages of this document that are none; only what is permitted or
   *     quoted in them is reuse, and only in the target
   */
  static Marks of(
      int document,
      int length,
      Explanations explanations,
      List<Shared> counting,
      List<Shared> explained) {
    Marks marks = new Marks(length);
    List<Span> quotations = explanations.quotations().get(document).characters();
    for (Span quotation : quotations) {
      marks.add(quotation, Reason.QUOTED);
    }
    for (FormulaUse use : explanations.formulas().get(document)) {
      marks.add(use.characters(), Reason.FORMULA);
    }
    for (Shared shared : counting) {
      if (shared.target() == document) {
        marks.addTarget(shared);
      } else {
        marks.addSource(shared);
      }
    }
    for (Shared shared : explained) {
      if (shared.target() == document && mayExplain(shared, quotations)) {
        marks.addExplained(shared);
      }
    }
    for (Shared shared : counting) {
      if (shared.source() == document && shared.relation() == Relation.OWN) {
        marks.addUsedAgain(shared);
      }
    }
    return marks;
  }

  private void addTarget(Shared shared) {
    Edits edits = shared.alignment().edits();
    int reason = shared.reason().bit();
    for (int i = 0; i < edits.size(); i++) {
      int bit = edits.matches(i) ? reason : Reason.EDITED.bit();
      add(edits.targetStart(i), edits.targetEnd(i), bit);
    }
  }

  private void addSource(Shared shared) {
    Edits edits = shared.alignment().edits();
    int reason = shared.reason().bit();
    for (int i = 0; shared.countsForBoth() && i < edits.size(); i++) {
      int bit = edits.matches(i) ? reason : Reason.EDITED.bit();
      add(edits.sourceStart(i), edits.sourceEnd(i), bit);
    }
  }

  // What is first said here is no reuse, however often it is said again: only what is reused for
  // another reason is known to be used again.
  private void addUsedAgain(Shared shared) {
    Edits edits = shared.alignment().edits();
    for (int i = 0; !shared.countsForBoth() && i < edits.size(); i++) {
      for (int c = edits.sourceStart(i); edits.matches(i) && c < edits.sourceEnd(i); c++) {
        reasons[c] |= (short) (of(c).isOverlap() ? Reason.OWN_LATER.bit() : 0);
      }
    }
  }

  /** Most passages are neither permitted text nor quoted, and many are looked at many times. */
  private static boolean mayExplain(Shared shared, List<Span> quotations) {
    if (shared.allowed()) {
      return true;
    }
    Span characters = shared.alignment().target().characters();
    for (Span quotation : quotations) {
      if (quotation.overlaps(characters)) {
        return true;
      }
    }
    return false;
  }

  // Quotation marks alone prove no reuse. COPIED says that these words do stand elsewhere; QUOTED
  // comes before it and says what they are, as long as the quotation is accepted.
  private void addExplained(Shared shared) {
    Edits edits = shared.alignment().edits();
    for (int i = 0; i < edits.size(); i++) {
      for (int c = edits.targetStart(i); edits.matches(i) && c < edits.targetEnd(i); c++) {
        boolean quoted = (reasons[c] & Reason.QUOTED.bit()) != 0;
        reasons[c] |= (short) (shared.allowed() ? Reason.ALLOWED.bit() : 0);
        reasons[c] |= (short) (quoted ? Reason.COPIED.bit() : 0);
      }
    }
  }

  private void add(Span span, Reason reason) {
    add(span.start(), span.end(), reason.bit());
  }

  private void add(int start, int end, int bit) {
    for (int c = start; c < end; c++) {
      reasons[c] |= (short) bit;
    }
  }

  /** The same, of which some characters are quoted where others have them, too. */
  Marks relaying(BitSet relayed) {
    for (int c = relayed.nextSetBit(0); c >= 0; c = relayed.nextSetBit(c + 1)) {
      reasons[c] |= (short) Reason.RELAYED.bit();
    }
    return this;
  }

  /** The same, of which some characters are no common language. */
  Marks copying(BitSet copied) {
    for (int c = copied.nextSetBit(0); c >= 0; c = copied.nextSetBit(c + 1)) {
      reasons[c] &= (short) ~Reason.FORMULA.bit();
    }
    return this;
  }

  /** Whether the same is known of some characters as by others of the same document. */
  boolean isAlike(Marks other, Span characters) {
    int start = characters.start();
    int end = characters.end();
    return Arrays.equals(reasons, start, end, other.reasons, start, end);
  }

  /** The number of characters. */
  int length() {
    return reasons.length;
  }

  /** All that is known of a character. */
  Reasons of(int character) {
    return Reasons.ofBits(reasons[character]);
  }

  /** What bears on the label of a character. */
  Reasons settled(int character) {
    return of(character).settled();
  }

  /** Whether a character is reused, or at least edited. */
  boolean isLabelled(int character) {
    return of(character).labelOrNull() != null;
  }

  /** The label of a character; null if it is neither reused nor edited. */
  @Nullable Label labelOrNull(int character) {
    return of(character).labelOrNull();
  }
}
