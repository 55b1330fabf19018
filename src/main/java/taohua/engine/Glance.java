package taohua.engine;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import taohua.fingerprint.Grams;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Winnowing;
import taohua.text.DocumentKey;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What a document has in common with those that are checked, without its text.
 *
 * @param key of its body
 * @param grams that a checked document has, too
 * @param picks winnowed shingles that a checked document has, too
 * @param strings of a checked document, by their keys, each once
 * @param isNear whether one of its paragraphs may be nearly one of a checked document, or it
 *     matters by what stands outside of its body
 * @param isEmpty whether it has no body
 */
@SuppressWarnings("ArrayRecordComponent") // Read by its maker and one reader, never compared.
record Glance(
    DocumentKey key, Grams grams, long[] picks, long[] strings, boolean isNear, boolean isEmpty) {
  // Of two paragraphs of twenty tokens, which have sixteen shingles of five, one holds two fifths
  // of the other's.
  private static final int NEAR = 7;
  private static final long[] NO_KEYS = {};

  static Glance at(NormalText text, DocumentKey key, Sought sought, ShingleOptions shingles) {
    Grams grams = Grams.of(text, sought.grams()::has);
    boolean isEmpty = text.length() == 0;
    if (grams.size() == 0) {
      return new Glance(key, grams, NO_KEYS, NO_KEYS, false, isEmpty);
    }
    boolean[] starts = new boolean[grams.inText() + 1];
    for (int rank = 0; rank < grams.size(); rank++) {
      starts[grams.place(rank)] = true;
    }
    boolean isNear = false;
    boolean hasShingle = false;
    for (int p = 0; p < text.paragraphCount(); p++) {
      Span tokens = text.paragraphTokens(p);
      int shared = 0;
      for (int t = tokens.start(); t + Grams.SIZE < tokens.end(); t++) {
        shared += starts[t] && starts[t + 1] ? 1 : 0;
      }
      isNear |= shared >= NEAR;
    }
    for (int t = 0; t + 1 < grams.inText(); t++) {
      hasShingle |= starts[t] && starts[t + 1];
    }
    long[] picks = hasShingle ? sought.picks().in(Winnowing.pick(text, shingles)) : NO_KEYS;
    return new Glance(key, grams, picks, strings(text, sought), isNear, isEmpty);
  }

  /** The same of a document that matters whatever its body has. */
  Glance near() {
    return new Glance(key, grams, picks, strings, true, isEmpty);
  }

  private static long[] strings(NormalText text, Sought sought) {
    LongArrayList found = new LongArrayList();
    sought.eachString(
        text,
        (key, start) -> {
          if (sought.strings().has(key)) {
            found.add(key);
          }
        });
    return new LongOpenHashSet(found).toLongArray();
  }
}
