package taohua.fingerprint;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * By what a document is found again among very many: its grams, with how often each stands in it
 * and whether a shingle that {@linkplain Winnowing winnowing} picks starts with it; the grams of
 * prose outside of its body, under other keys; and strings that are mostly numbers, which no gram
 * tells apart. A gram in a body is known by its four tokens of 16 bits, so that those that begin
 * alike are neighbours where terms are in order without signs; the others by a hash of 64 bits.
 */
public final class Terms {
  /** Characters of a string: as short as a phrase of common language may be. */
  public static final int STRING = 6;

  /** A string with more characters than this that may be numbers is a term of its own. */
  static final int MOST_SLOTS = 3;

  // Two bijections: so a gram is another term outside of a body, and a string is another than both.
  private static final long OUTSIDE = 0x94D049BB133111EBL;
  private static final long OF_STRINGS = 0xD6E8FEB86659FD93L;

  // A rolling hash (Karp, Rabin 1987, doi:10.1147/rd.312.0249) by an odd base, and its finish.
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long FINISH = 0xBF58476D1CE4E5B9L;

  // Stands for the tokens that a gram would need behind the end of a text; is none.
  private static final char BEHIND = '\0';

  private Terms() {}

  /** Takes a term of a document. */
  @FunctionalInterface
  public interface Sink {
    /**
     * A term; the same one may come several times.
     *
     * @param term of 64 bits
     * @param count in how many places it stands, at least 1
     * @param isPicked whether a shingle that was picked starts with this gram
     */
    void take(long term, int count, boolean isPicked);
  }

  /** The term of a gram in a body. */
  public static long ofGram(long gram) {
    return Grams.tokens(gram);
  }

  /** The term of a gram outside of a body. */
  public static long ofOutsideGram(long gram) {
    return gram ^ OUTSIDE;
  }

  /** Gives the terms of a body. */
  public static void ofBody(NormalText text, ShingleOptions options, Sink sink) {
    Grams grams = Grams.of(text);
    boolean[] picked = picked(text, options);
    for (int from = 0, to; from < grams.size(); from = to) {
      boolean isPicked = false;
      for (to = from; to < grams.size() && grams.key(to) == grams.key(from); to++) {
        isPicked |= picked[grams.place(to)];
      }
      sink.take(ofGram(grams.key(from)), to - from, isPicked);
    }
    // What the last tokens begin is found as well.
    for (int t = Math.max(0, text.tokenCount() - Grams.SIZE + 1); t < text.tokenCount(); t++) {
      sink.take(tokens(text, t), 1, false);
    }
    for (int start = 0; start + STRING <= text.length(); start++) {
      if (isTermByItself(text, start)) {
        sink.take(ofString(text, start), 1, false);
      }
    }
  }

  /** Up to four tokens from one on, and behind the end of the text as many that are none. */
  private static long tokens(NormalText text, int from) {
    long tokens = 0;
    for (int t = from; t < from + Grams.SIZE; t++) {
      char token = t < text.tokenCount() ? Grams.slot(text.token(t)) : BEHIND;
      tokens = tokens << Character.SIZE | token;
    }
    return tokens;
  }

  /** Gives the terms of prose outside of a body. */
  public static void ofOutside(NormalText text, Sink sink) {
    Grams grams = Grams.of(text);
    for (int rank = 0; rank < grams.size(); rank++) {
      if (rank == 0 || grams.key(rank) != grams.key(rank - 1)) {
        sink.take(ofOutsideGram(grams.key(rank)), 1, false);
      }
    }
  }

  /** The tokens of a text at which a picked shingle starts. */
  public static boolean[] picked(NormalText text, ShingleOptions options) {
    LongOpenHashSet picks = new LongOpenHashSet(Winnowing.pick(text, options));
    long[] shingles = Shingles.hash(text, new Span(0, text.tokenCount()), options.size());
    boolean[] picked = new boolean[text.tokenCount()];
    for (int t = 0; t < shingles.length; t++) {
      picked[t] = picks.contains(shingles[t]);
    }
    return picked;
  }

  /** Whether the string that starts at a character is a term: grams would not tell it. */
  static boolean isTermByItself(NormalText text, int start) {
    int slots = 0;
    for (int c = start; c < start + STRING; c++) {
      if (Character.isSurrogate(text.character(c))) {
        return true;
      }
      slots += NormalText.mayBeSlot(text.character(c)) ? 1 : 0;
    }
    return slots > MOST_SLOTS;
  }

  static long ofString(NormalText text, int start) {
    long rolling = 0;
    for (int c = start; c < start + STRING; c++) {
      rolling = rolling * BASE + text.character(c);
    }
    return (rolling ^ rolling >>> 32) * FINISH ^ OF_STRINGS;
  }
}
