package taohua.fingerprint;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.function.IntPredicate;
import taohua.text.Corpus;

/**
 * How much it says that a text shares a run of tokens with another: the fewer others use it, the
 * more. A gram that {@code n} of {@code N} other officials use weighs {@code 5 (1 - log n / log(N +
 * 1))} bits, so one that hardly anybody uses weighs as much in a small corpus as in a large one,
 * and a set phrase of everybody next to nothing. Counted over officials, not documents: who repeats
 * himself makes nothing common.
 */
public final class Rarity {
  /**
   * The information in a gram that one other official uses, in bits: about what the next character
   * of Chinese prose tells a reader who knows those before it.
   */
  public static final double UNUSED = 5;

  // A phrase of everybody weighs little, but a page that everybody has must still be seen: whether
  // it is common
  // language is for the lexicon to say, by its length.
  private static final double COMMONEST = 1;

  // The grams of two officials and more, ascending, and how many have each; any other has one.
  private final long[] shared;
  private final int[] officials;
  private final int population;
  // Where the grams with each beginning start.
  private final int[] starts;
  private final int shift;

  private Rarity(long[] shared, int[] officials, int population) {
    this.shared = shared;
    this.officials = officials;
    this.population = population;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(shared.length | 1);
    shift = Long.SIZE - bits;
    starts = new int[1 << bits];
    int at = 0;
    for (int beginning = 0; beginning < starts.length; beginning++) {
      while (at < shared.length && beginning(shared[at]) < beginning) {
        at++;
      }
      starts[beginning] = at;
    }
  }

  /**
   * The rarity of grams among the officials of some documents.
   *
   * @param grams of each document of the corpus; those that no other has may be left out
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
    // Each official's are sorted, and Java merges what is sorted in part.
    Arrays.sort(all.elements(), 0, all.size());
    return repeated(all, population);
  }

  /** How many officials the evidence comes from. */
  public int population() {
    return population;
  }

  /**
   * The information in a gram.
   *
   * @param users how many other officials use it; fewer than 1 count as 1
   * @param others how many other officials there are; fewer than 1 count as 1
   */
  public static double bits(int users, int others) {
    int known = Math.max(1, others);
    int using = Math.min(known, Math.max(1, users));
    return Math.max(COMMONEST, UNUSED * (1 - Math.log(using) / Math.log(known + 1.0)));
  }

  /**
   * The information in each gram of a text, in bits, by its first token.
   *
   * @param isEvidence whether the text is itself among those that were counted; its official is not
   *     one of the others
   */
  public float[] gramBits(Grams grams, boolean isEvidence) {
    int self = isEvidence ? 1 : 0;
    float[] ofUsers = new float[population + 1];
    for (int users = 0; users <= population; users++) {
      ofUsers[users] = (float) bits(users - self, population - self);
    }
    float[] bits = new float[grams.inText()];
    Arrays.fill(bits, ofUsers[Math.min(1, population)]);
    for (int rank = 0; rank < grams.size(); rank++) {
      long key = grams.key(rank);
      int at = starts[beginning(key)];
      while (at < shared.length && shared[at] < key) {
        at++;
      }
      if (at < shared.length && shared[at] == key) {
        bits[grams.place(rank)] = ofUsers[officials[at]];
      }
    }
    return bits;
  }

  private int beginning(long key) {
    return (int) ((key ^ Long.MIN_VALUE) >>> shift);
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
    Arrays.sort(keys, 0, own.size());
    for (int i = 0; i < own.size(); i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        all.add(keys[i]);
      }
    }
  }

  private static Rarity repeated(LongArrayList sorted, int population) {
    long[] keys = sorted.elements();
    LongArrayList shared = new LongArrayList();
    IntArrayList officials = new IntArrayList();
    for (int start = 0; start < sorted.size(); ) {
      int end = start + 1;
      while (end < sorted.size() && keys[end] == keys[start]) {
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
