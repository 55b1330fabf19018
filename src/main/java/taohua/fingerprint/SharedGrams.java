package taohua.fingerprint;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.text.Corpus;

/** The grams that several officials of a corpus use, in a sorted array. */
final class SharedGrams implements OfficialFrequency {
  // Ascending, and how many use each; any other counts one.
  private final long[] shared;
  private final int[] officials;
  private final int population;
  // Where the grams with each beginning start, about one of them at each.
  private final int[] starts;
  private final int shift;

  private SharedGrams(long[] shared, int[] officials, int population) {
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

  static SharedGrams of(Corpus corpus, Grams[] grams, IntPredicate evidence) {
    LongArrayList all = new LongArrayList();
    int population = 0;
    for (IntArrayList documents : byOfficial(corpus, evidence)) {
      if (!documents.isEmpty()) {
        population++;
        addDistinct(grams, documents, all);
      }
    }
    // Each official's are sorted, and Java merges what is sorted in part.
    Arrays.sort(all.elements(), 0, all.size());
    return counted(all, population);
  }

  private static List<IntArrayList> byOfficial(Corpus corpus, IntPredicate evidence) {
    List<IntArrayList> documents = new ArrayList<>();
    for (int official = 0; official < corpus.officialCount(); official++) {
      documents.add(new IntArrayList());
    }
    for (int d = 0; d < corpus.size(); d++) {
      if (evidence.test(d)) {
        documents.get(corpus.official(d)).add(d);
      }
    }
    return documents;
  }

  private static void addDistinct(Grams[] grams, IntArrayList documents, LongArrayList all) {
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

  private static SharedGrams counted(LongArrayList sorted, int population) {
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
    return new SharedGrams(shared.toLongArray(), officials.toIntArray(), population);
  }

  @Override
  public int population() {
    return population;
  }

  @Override
  public int officials(long gram) {
    int at = starts[beginning(gram)];
    while (at < shared.length && shared[at] < gram) {
      at++;
    }
    return at < shared.length && shared[at] == gram ? officials[at] : 1;
  }

  private int beginning(long gram) {
    return (int) ((gram ^ Long.MIN_VALUE) >>> shift);
  }
}
