package taohua.fingerprint;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.function.IntPredicate;
import taohua.text.Corpus;

/**
 * How much it says that two texts share a run of tokens: the fewer officials use it, the more. A
 * gram that {@code n} of {@code N} officials use weighs {@code log2((N + 1) / n)} bits, so a set
 * phrase of everybody weighs next to nothing. Counted over officials, not documents: who repeats
 * himself makes nothing common.
 */
public final class Rarity {
  private final long[] shared;
  private final int[] officials;
  private final int population;

  private Rarity(long[] shared, int[] officials, int population) {
    this.shared = shared;
    this.officials = officials;
    this.population = population;
  }

  /**
   * The rarity of grams among the officials of some documents.
   *
   * @param grams of each document of the corpus
   * @param evidence which documents to count
   */
  public static Rarity of(Corpus corpus, Grams[] grams, IntPredicate evidence) {
    LongArrayList all = new LongArrayList();
    int population = 0;
    for (int[] documents : byOfficial(corpus, evidence)) {
      if (documents.length > 0) {
        population++;
        addDistinct(grams, documents, all);
      }
    }
    long[] keys = all.toLongArray();
    LongArrays.radixSort(keys);
    return repeated(keys, population);
  }

  /** How many officials the evidence comes from. */
  public int population() {
    return population;
  }

  /** The information in a gram that hardly anybody uses, in bits; at least 1. */
  public double most() {
    return bits(1);
  }

  /** The information in each gram of a text, in bits, by its first token. */
  public float[] gramBits(Grams grams) {
    float[] bits = new float[grams.size()];
    int at = 0;
    for (int rank = 0; rank < grams.size(); rank++) {
      long key = grams.key(rank);
      while (at < shared.length && shared[at] < key) {
        at++;
      }
      int users = at < shared.length && shared[at] == key ? officials[at] : 1;
      bits[grams.place(rank)] = (float) bits(users);
    }
    return bits;
  }

  private double bits(int users) {
    return Math.log((Math.max(population, 1) + 1.0) / users) / Math.log(2);
  }

  private static int[][] byOfficial(Corpus corpus, IntPredicate evidence) {
    int[][] documents = new int[corpus.officialCount()][0];
    for (int d = 0; d < corpus.size(); d++) {
      if (evidence.test(d)) {
        int official = corpus.official(d);
        documents[official] = Arrays.copyOf(documents[official], documents[official].length + 1);
        documents[official][documents[official].length - 1] = d;
      }
    }
    return documents;
  }

  private static void addDistinct(Grams[] grams, int[] documents, LongArrayList all) {
    LongArrayList own = new LongArrayList();
    for (int document : documents) {
      for (int rank = 0; rank < grams[document].size(); rank++) {
        own.add(grams[document].key(rank));
      }
    }
    long[] keys = own.elements();
    if (documents.length > 1) {
      LongArrays.radixSort(keys, 0, own.size());
    }
    for (int i = 0; i < own.size(); i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        all.add(keys[i]);
      }
    }
  }

  // Only grams of two officials and more are kept; any other is used by one.
  private static Rarity repeated(long[] keys, int population) {
    LongArrayList shared = new LongArrayList();
    IntArrayList officials = new IntArrayList();
    for (int start = 0; start < keys.length; ) {
      int end = start + 1;
      while (end < keys.length && keys[end] == keys[start]) {
        end++;
      }
      if (end - start > 1) {
        shared.add(keys[start]);
        officials.add(end - start);
      }
      start = end;
    }
    return new Rarity(shared.toLongArray(), officials.toIntArray(), population);
  }
}
