package taohua.align;

import java.util.List;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Aligns one chain from end to end. What lies between two anchors is aligned with affine gaps; the
 * ends are settled by a free alignment beyond and a little within the outer anchors, in which a
 * border that both texts share counts as evidence.
 */
final class ChainAligner {
  // How far the free alignment may grow a passage beyond its outer anchors, in tokens: two
  // sentences. A longer stretch without any anchor of two or three tokens is no copy.
  private static final int REACH = 80;
  // How much of a chain's end is settled anew: about a clause, so that a stray anchor can fall off.
  private static final int UNSETTLED = 24;
  // Larger gaps, of 245 by 245 tokens and more, are left unaligned; they hold a dropped or a
  // foreign passage. It bounds what one gap costs, to about a millisecond.
  private static final int MOST_CELLS = 60_000;

  private final AlignedText target;
  private final AlignedText source;
  private final NormalText targetText;
  private final NormalText sourceText;
  private final List<Anchor> anchors;
  private final Gotoh gotoh;
  private final Steps steps;
  // How far the steps go in each text.
  private int t;
  private int s;

  ChainAligner(AlignedText target, AlignedText source, Chain chain, Gotoh gotoh) {
    this.target = target;
    this.source = source;
    targetText = target.text();
    sourceText = source.text();
    anchors = chain.anchors();
    this.gotoh = gotoh;
    steps = new Steps(targetText, sourceText);
  }

  Alignment align() {
    int head = settled(0, 1);
    int tail = settled(anchors.size() - 1, -1);
    if (head > tail) {
      head = longest();
      tail = head;
    }
    // The free alignments start within these two anchors, which are equal around there.
    int headInset = Math.min(UNSETTLED / 2, anchors.get(head).length() / 2);
    int tailInset = Math.min(UNSETTLED / 2, (anchors.get(tail).length() - 1) / 2);
    beginning(anchors.get(head), headInset);
    for (int i = head; i < tail; i++) {
      add(anchors.get(i), 0);
    }
    add(anchors.get(tail), tailInset);
    end(anchors.get(tail), tailInset);
    return new Alignment(
        new Passage(target.document(), steps.targetCharacters()),
        new Passage(source.document(), steps.sourceCharacters()),
        steps.edits());
  }

  // The outermost anchor that has enough of the chain outside of itself, without stepping back in
  // the source.
  private int settled(int from, int step) {
    int at = from;
    int seen = anchors.get(at).length();
    while (seen < UNSETTLED && at + step >= 0 && at + step < anchors.size()) {
      Anchor inner = anchors.get(at + step);
      if ((inner.source() - anchors.get(at).source()) * step < 0) {
        break;
      }
      at += step;
      seen += inner.length();
    }
    return at;
  }

  private int longest() {
    int longest = 0;
    for (int i = 1; i < anchors.size(); i++) {
      longest = anchors.get(i).length() > anchors.get(longest).length() ? i : longest;
    }
    return longest;
  }

  /** Aligns all before the middle of the head, backwards from there. */
  private void beginning(Anchor head, int inset) {
    Anchor first = anchors.get(0);
    t = head.target() + inset;
    s = head.source() + inset;
    steps.addAll(
        gotoh.extend(
            Frame.before(targetText, t, sourceText, s),
            t - first.target() + REACH,
            Math.max(0, s - first.source()) + REACH));
  }

  /** Aligns all behind the middle of the tail. */
  private void end(Anchor tail, int inset) {
    Anchor last = anchors.get(anchors.size() - 1);
    t = tail.targetEnd() - inset;
    s = tail.sourceEnd() - inset;
    steps.addAll(
        gotoh.extend(
            Frame.after(targetText, t, sourceText, s),
            last.targetEnd() - t + REACH,
            Math.max(0, last.sourceEnd() - s) + REACH));
  }

  /**
   * Adds an anchor and the gap before it, without what the steps have already and without its last
   * tokens.
   */
  private void add(Anchor anchor, int inset) {
    int skipped = Math.max(0, t - anchor.target());
    if (anchor.source() + skipped < s && anchor.sourceEnd() > s) {
      // It overlaps the one before in the source and gives way.
      skipped = s - anchor.source();
    }
    int length = anchor.length() - skipped - inset;
    if (length > 0) {
      gapTo(anchor.target() + skipped, anchor.source() + skipped);
      steps.addEqual(t, s, length);
      t += length;
      s += length;
    }
  }

  private void gapTo(int targetEnd, int sourceEnd) {
    int targets = targetEnd - t;
    int sources = sourceEnd - s;
    if (sources >= 0 && (long) targets * sources <= MOST_CELLS) {
      Frame gap = Frame.after(targetText, t, sourceText, s);
      steps.addAll(gotoh.global(gap, targets, sources));
    } else {
      steps.addGap(new Span(t, targetEnd), new Span(s, Math.max(s, sourceEnd)));
    }
    t = targetEnd;
    s = sourceEnd;
  }
}
