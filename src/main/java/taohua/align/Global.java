package taohua.align;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import taohua.text.NormalText;
import taohua.text.PackedPair;
import taohua.text.Span;

/**
 * Aligns paragraphs from end to end with one that stands in their centre. Runs of four tokens that
 * each side has once, in the same order on both sides, are taken to be equal; what lies between
 * them is aligned with affine gaps. So the time is near-linear in the text where paragraphs are
 * alike. Not for sharing between threads.
 */
public final class Global {
  private static final int SIZE = 4;
  private static final int REPEATED = -2;
  private static final int MISSING = -1;

  // Two paragraphs of 500 tokens that share no run of four; a larger gap is left unaligned.
  private static final int MOST_CELLS = 250_000;

  private final NormalText centre;
  private final Span span;
  private final Long2IntOpenHashMap places;
  private final Gotoh gotoh = new Gotoh();

  /**
   * @param centre the text that others are aligned with
   * @param tokens the part of it that counts
   */
  public Global(NormalText centre, Span tokens) {
    this.centre = centre;
    span = tokens;
    places = places(centre, tokens);
  }

  /**
   * The edits that turn part of another text (the source) into the centre (the target), in order;
   * together they cover both. None if both are empty.
   */
  public List<Edit> align(NormalText text, Span tokens) {
    Steps steps = new Steps(centre, text);
    int t = span.start();
    int s = tokens.start();
    for (long anchor : LongestAscending.byFirst(anchors(text, tokens))) {
      int target = PackedPair.first(anchor);
      int source = PackedPair.second(anchor);
      // Anchors overlap on their diagonal, and seldom on another one.
      int skipped = Math.max(0, Math.max(t - target, s - source));
      if (skipped < SIZE) {
        addGap(steps, text, new Span(t, target + skipped), new Span(s, source + skipped));
        steps.addEqual(target + skipped, source + skipped, SIZE - skipped);
        t = target + SIZE;
        s = source + SIZE;
      }
    }
    addGap(steps, text, new Span(t, span.end()), new Span(s, tokens.end()));
    return steps.edits();
  }

  private void addGap(Steps steps, NormalText text, Span target, Span source) {
    if ((long) target.length() * source.length() <= MOST_CELLS) {
      Frame gap = Frame.after(centre, target.start(), text, source.start());
      steps.addAll(gotoh.global(gap, target.length(), source.length()));
    } else {
      steps.addGap(target, source);
    }
  }

  /** Where each run of four tokens stands, by its key. */
  private static Long2IntOpenHashMap places(NormalText text, Span tokens) {
    Long2IntOpenHashMap places = new Long2IntOpenHashMap();
    places.defaultReturnValue(MISSING);
    long key = 0;
    for (int t = tokens.start(); t < tokens.end(); t++) {
      key = key << Character.SIZE | text.token(t);
      int start = t - SIZE + 1;
      if (start >= tokens.start() && places.putIfAbsent(key, start) != MISSING) {
        places.put(key, REPEATED);
      }
    }
    return places;
  }

  /** The places of runs that each side has once, in the centre and in a text; by the latter. */
  private long[] anchors(NormalText text, Span tokens) {
    Long2IntOpenHashMap own = places(text, tokens);
    LongArrayList anchors = new LongArrayList();
    long key = 0;
    for (int s = tokens.start(); s < tokens.end(); s++) {
      key = key << Character.SIZE | text.token(s);
      int start = s - SIZE + 1;
      if (start >= tokens.start() && own.get(key) == start && places.get(key) >= 0) {
        anchors.add(PackedPair.of(places.get(key), start));
      }
    }
    return anchors.toLongArray();
  }
}
