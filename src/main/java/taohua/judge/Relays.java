package taohua.judge;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.Span;

/**
 * What several documents report of the same third party: characters that a document attributes to
 * somebody, and that another's document attributes to somebody at the same place. To say who spoke
 * explains them no longer, since it may have been taken over with the words; unless what he said is
 * at hand.
 */
final class Relays {
  private final Explanations explanations;
  private final AtomicReferenceArray<@Nullable BitSet> attributed;
  private final SharedByDocument shared;
  private final Originals originals;

  Relays(Corpus corpus, SharedByDocument shared, Explanations explanations) {
    this.explanations = explanations;
    this.shared = shared;
    originals = new Originals(corpus);
    attributed = new AtomicReferenceArray<>(corpus.size());
  }

  /** The characters that a document reports as another does, and whose original is not at hand. */
  BitSet of(int document) {
    BitSet relayed = new BitSet();
    List<Shared> all = shared.of(document, rank -> true);
    if (all.isEmpty()) {
      return relayed;
    }
    Quotations quotations = explanations.quotations().get(document);
    if (quotations.attributed().isEmpty()) {
      return relayed;
    }
    for (Shared one : all) {
      if (!one.allowed()) {
        if (one.target() == document) {
          add(one, true, relayed);
        } else if (one.countsForBoth()) {
          add(one, false, relayed);
        }
      }
    }
    if (!relayed.isEmpty()) {
      relayed.andNot(originals.of(document, quotations, all));
    }
    return relayed;
  }

  private void add(Shared one, boolean asTarget, BitSet relayed) {
    BitSet ours = attributed(asTarget ? one.target() : one.source());
    BitSet theirs = attributed(asTarget ? one.source() : one.target());
    if (ours.isEmpty() || theirs.isEmpty()) {
      return;
    }
    for (Edit edit : one.alignment().edits()) {
      Span here = asTarget ? edit.target() : edit.source();
      Span there = asTarget ? edit.source() : edit.target();
      for (int i = 0; edit.matches() && i < here.length(); i++) {
        // Of a slot, either may be the longer one.
        int other = there.start() + Math.min(i, there.length() - 1);
        if (ours.get(here.start() + i) && theirs.get(other)) {
          relayed.set(here.start() + i);
        }
      }
    }
  }

  /** The characters of a document that somebody is said to have said. */
  private BitSet attributed(int document) {
    BitSet known = attributed.get(document);
    if (known == null) {
      known = explanations.quotations().get(document).attributedCharacters();
      attributed.set(document, known);
    }
    return known;
  }
}
