package taohua.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the shared passages of two texts. Anchors are chained; what lies between two anchors of a
 * chain is aligned with affine gaps; the ends are settled by a free alignment beyond and a little
 * within the outer anchors, in which a border that both texts share counts as evidence. Not for
 * sharing between threads.
 */
final class Aligner {
  // How far the free alignment may grow a passage beyond its outer anchors, in tokens: two
  // sentences. A longer stretch without any anchor of two or three tokens is no copy.
  private static final int REACH = 80;
  // How much of a chain's end is settled anew: about a clause, so that a stray anchor can fall off.
  private static final int UNSETTLED = 24;
  // Larger gaps, of 245 by 245 tokens and more, are left unaligned; they hold a dropped or a
  // foreign
  // passage. It bounds what one gap costs, to about a millisecond.
  private static final int MOST_CELLS = 60_000;

  private final AlignedText target;
  private final AlignedText source;
  private final Gotoh gotoh;
  private final Anchors anchors;

  Aligner(AlignedText target, AlignedText source, Cells cells) {
    this.target = target;
    this.source = source;
    gotoh = new Gotoh(target, source, cells);
    anchors = Anchors.between(target, source);
  }

  /** The passages, best chain first. */
  List<Alignment> align(double unit, double least) {
    List<Alignment> alignments = new ArrayList<>();
    for (Chain chain : Chains.of(anchors, unit, least)) {
      alignments.add(align(chain));
    }
    return alignments;
  }

  private Alignment align(Chain chain) {
    int[] members = chain.anchors().toIntArray();
    int head = settled(members, 0, 1);
    int tail = settled(members, members.length - 1, -1);
    if (head > tail) {
      head = longest(members);
      tail = head;
    }
    int first = members[head];
    int last = members[tail];
    int headInset = Math.min(UNSETTLED / 2, anchors.length[first] / 2);
    int tailInset = Math.min(UNSETTLED / 2, (anchors.length[last] - 1) / 2);
    Steps steps = beginning(members, head, headInset);
    between(steps, members, head, headInset, tail, tailInset);
    steps.addAll(end(members, tail, tailInset));
    return steps.alignment(target, source);
  }

  // The outermost anchor that has enough of the chain outside of itself, without stepping back in
  // the source.
  private int settled(int[] members, int from, int step) {
    int seen = anchors.length[members[from]];
    int at = from;
    while (seen < UNSETTLED && at + step >= 0 && at + step < members.length) {
      int inner = members[at + step];
      if ((anchors.source[inner] - anchors.source[members[at]]) * step < 0) {
        break;
      }
      at += step;
      seen += anchors.length[inner];
    }
    return at;
  }

  private int longest(int[] members) {
    int longest = 0;
    for (int i = 1; i < members.length; i++) {
      longest = anchors.length[members[i]] > anchors.length[members[longest]] ? i : longest;
    }
    return longest;
  }

  private Steps beginning(int[] members, int head, int inset) {
    int t = anchors.target[members[head]] + inset;
    int s = anchors.source[members[head]] + inset;
    int inside = t - anchors.target[members[0]];
    int sourceInside = Math.max(0, s - anchors.source[members[0]]);
    return gotoh.extend(
        new Frame(target, source, t, s, false), inside + REACH, sourceInside + REACH);
  }

  private Steps end(int[] members, int tail, int inset) {
    int last = members[members.length - 1];
    int t = anchors.target[members[tail]] + anchors.length[members[tail]] - inset;
    int s = anchors.source[members[tail]] + anchors.length[members[tail]] - inset;
    int inside = anchors.target[last] + anchors.length[last] - t;
    int sourceInside = Math.max(0, anchors.source[last] + anchors.length[last] - s);
    return gotoh.extend(
        new Frame(target, source, t, s, true), inside + REACH, sourceInside + REACH);
  }

  private void between(
      Steps steps, int[] members, int head, int headInset, int tail, int tailInset) {
    int t = anchors.target[members[head]] + headInset;
    int s = anchors.source[members[head]] + headInset;
    for (int m = head; m <= tail; m++) {
      int anchor = members[m];
      int targetEnd = anchors.target[anchor] + anchors.length[anchor] - (m == tail ? tailInset : 0);
      int skipped = Math.max(0, t - anchors.target[anchor]);
      int sourceStart = anchors.source[anchor] + skipped;
      if (m > head && sourceStart < s && anchors.source[anchor] + anchors.length[anchor] > s) {
        // The anchors overlap in the source: this one gives way.
        skipped += s - sourceStart;
        sourceStart = s;
      }
      int targetStart = anchors.target[anchor] + skipped;
      if (targetStart >= targetEnd) {
        continue;
      }
      gap(steps, t, targetStart, s, sourceStart);
      steps.addEqual(target, source, targetStart, sourceStart, targetEnd - targetStart);
      t = targetEnd;
      s = sourceStart + targetEnd - targetStart;
    }
  }

  private void gap(Steps steps, int t, int targetEnd, int s, int sourceEnd) {
    int targets = targetEnd - t;
    int sources = sourceEnd - s;
    if (sources >= 0 && (long) targets * sources <= MOST_CELLS) {
      steps.addAll(gotoh.global(new Frame(target, source, t, s, true), targets, sources));
    } else {
      steps.add(Steps.Kind.INSERTED, t, targetEnd, s, s);
      steps.add(Steps.Kind.DELETED, targetEnd, targetEnd, s, Math.max(s, sourceEnd));
    }
  }
}
