package taohua.spark;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import scala.Tuple2;
import taohua.candidate.PartPairs;
import taohua.text.PackedPair;

/**
 * Pairs of numbers among all paragraphs, packed, the smaller first; for the core, which counts from
 * 0 the paragraphs that it is asked about, numbered anew in the same order.
 */
final class NumberPairs {
  private final long[] pairs;
  private final int[] numbers;

  /**
   * @param pairs each once, ascending
   */
  NumberPairs(long[] pairs) {
    int[] all = new int[pairs.length * 2];
    for (int i = 0; i < pairs.length; i++) {
      all[2 * i] = PackedPair.first(pairs[i]);
      all[2 * i + 1] = PackedPair.second(pairs[i]);
    }
    IntArrays.radixSort(all);
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[size++] = all[i];
      }
    }
    numbers = Arrays.copyOf(all, size);
    this.pairs = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      this.pairs[i] =
          PackedPair.of(local(PackedPair.first(pairs[i])), local(PackedPair.second(pairs[i])));
    }
  }

  /** All pairs of some messages, each once, ascending. */
  static long[] united(Iterator<byte[]> messages) {
    List<byte[]> all = new ArrayList<>();
    messages.forEachRemaining(all::add);
    long[] pairs = new long[all.stream().mapToInt(one -> one.length).sum() / Long.BYTES];
    int at = 0;
    for (byte[] one : all) {
      long[] longs = Bytes.longs(one);
      System.arraycopy(longs, 0, pairs, at, longs.length);
      at += longs.length;
    }
    LongArrays.radixSort(pairs);
    int size = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[size++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, size);
  }

  /** Pairs as a part of a step. */
  static Stages.Part part(long[] pairs) {
    return new Stages.Part(Bytes.of(pairs), pairs.length);
  }

  private int local(int number) {
    return Arrays.binarySearch(numbers, number);
  }

  /** The different numbers in the pairs, ascending. */
  int[] numbers() {
    return numbers;
  }

  /** The pairs, numbered anew, ascending. */
  long[] renumbered() {
    return pairs;
  }

  /** Those of promising pairs that are kept and whose second is the owner's, ascending. */
  long[] limited(int owner, Owners owners) {
    long[] kept =
        Arrays.stream(PartPairs.limited(pairs, numbers.length))
            .map(
                pair ->
                    PackedPair.of(
                        numbers[PackedPair.first(pair)], numbers[PackedPair.second(pair)]))
            .filter(pair -> owners.of(PackedPair.second(pair)) == owner)
            .toArray();
    LongArrays.radixSort(kept);
    return kept;
  }

  /** Pairs to the owners of both of their paragraphs. */
  static Iterator<Tuple2<Integer, byte[]>> sent(long[] pairs, Owners owners) {
    Outbox outbox = new Outbox(owners.count());
    for (long pair : pairs) {
      int first = owners.of(PackedPair.first(pair));
      int second = owners.of(PackedPair.second(pair));
      outbox.to(first).add(pair);
      if (second != first) {
        outbox.to(second).add(pair);
      }
    }
    return outbox.sent();
  }
}
