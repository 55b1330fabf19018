package taohua.align;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.List;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Aligns paragraphs from end to end with one that stands in their centre. Runs of four tokens that
 * each side has once, in the same order on both sides (the longest increasing subsequence, as in
 * Schensted 1961, doi:10.4153/CJM-1961-015-3), are taken to be equal; what lies between them is
 * aligned with affine gaps. So the time is near-linear in the text where paragraphs are alike. Not
 * for sharing between threads.
 */
public final class Global {
  private static final int SIZE = 4;
  private static final int REPEATED = -2;
  private static final int MISSING = -1;

  // Two paragraphs of 500 tokens that share no run of four; a larger gap is left unaligned.
  private static final int MOST_CELLS = 250_000;

  private final AlignedText centre;
  private final Span span;
  private final Gotoh gotoh;
  private final Long2IntOpenHashMap places;

  /**
   * @param centre the text that others are aligned with
   * @param tokens the part of it that counts
   */
  public Global(NormalText centre, Span tokens) {
    this.centre = new AlignedText(centre);
    span = tokens;
    gotoh = new Gotoh(this.centre, this.centre, new Cells());
    places = places(centre, tokens);
  }

  /**
   * The edits that turn part of another text (the source) into the centre (the target), in order;
   * together they cover both. None if both are empty.
   */
  public List<Edit> align(NormalText text, Span tokens) {
    AlignedText other = new AlignedText(text);
    Steps steps = new Steps();
    int t = span.start();
    int s = tokens.start();
    for (long anchor : anchors(text, tokens)) {
      int target = (int) (anchor >>> 32);
      int source = (int) anchor;
      // Anchors overlap on their diagonal, and seldom on another one.
      int skipped = Math.max(0, Math.max(t - target, s - source));
      if (skipped < SIZE) {
        gap(steps, other, new Span(t, target + skipped), new Span(s, source + skipped));
        steps.addEqual(centre, other, target + skipped, source + skipped, SIZE - skipped);
        t = target + SIZE;
        s = source + SIZE;
      }
    }
    gap(steps, other, new Span(t, span.end()), new Span(s, tokens.end()));
    return steps.isEmpty() ? List.of() : steps.alignment(centre, other).edits();
  }

  private void gap(Steps steps, AlignedText other, Span target, Span source) {
    if ((long) target.length() * source.length() <= MOST_CELLS) {
      Frame stretch = new Frame(centre, other, target.start(), source.start(), true);
      steps.addAll(gotoh.global(stretch, target.length(), source.length()));
    } else {
      steps.add(Steps.Kind.INSERTED, target.start(), target.end(), source.start(), source.start());
      steps.add(Steps.Kind.DELETED, target.end(), target.end(), source.start(), source.end());
    }
  }

  /** Where each run of four tokens stands, by its key. */
  private static Long2IntOpenHashMap places(NormalText text, Span tokens) {
    Long2IntOpenHashMap places = new Long2IntOpenHashMap();
    places.defaultReturnValue(MISSING);
    long key = 0;
    for (int t = tokens.start(); t < tokens.end(); t++) {
      key = key << 16 | text.token(t);
      int start = t - SIZE + 1;
      if (start >= tokens.start() && places.putIfAbsent(key, start) != MISSING) {
        places.put(key, REPEATED);
      }
    }
    return places;
  }

  /** The places of equal runs, target above source, ascending in both. */
  private long[] anchors(NormalText text, Span tokens) {
    Long2IntOpenHashMap own = places(text, tokens);
    long[] matches = new long[Math.max(0, tokens.length())];
    int count = 0;
    long key = 0;
    for (int s = tokens.start(); s < tokens.end(); s++) {
      key = key << 16 | text.token(s);
      int start = s - SIZE + 1;
      if (start >= tokens.start() && own.get(key) == start && places.get(key) >= 0) {
        matches[count++] = (long) places.get(key) << 32 | start;
      }
    }
    return ascending(matches, count);
  }

  // The matches come ascending in the source; the longest subsequence that ascends in the target.
  private static long[] ascending(long[] matches, int count) {
    int[] tails = new int[count];
    int[] before = new int[count];
    int length = 0;
    for (int i = 0; i < count; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (matches[tails[middle]] >>> 32 < matches[i] >>> 32) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    long[] chain = new long[length];
    for (int at = length - 1, i = length == 0 ? -1 : tails[length - 1]; at >= 0; at--) {
      chain[at] = matches[i];
      i = before[i];
    }
    return chain;
  }
}
