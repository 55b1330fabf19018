package taohua.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import taohua.parallel.Workers;
import taohua.text.PackedPair;

/** All promising pairs among paragraphs that are not copies of others. */
final class Candidates {
  // Paragraphs that agree in three values are probably alike.
  static final int BAND_LIMIT = 128;
  // A shingle that more paragraphs have is common language and says little about two of them.
  static final int SAMPLE_LIMIT = 32;
  // Ranges of sampled shingles that are joined one by one.
  private static final int RANGES = 64;
  private static final long[] NONE = {};

  private final SignedParagraphs paragraphs;
  private final Copies copies;
  private final Promise promise;
  private final int[] distinct;
  private final int batch;
  private final Workers workers;
  private final PairBuffer promising;
  private final List<PairBuffer> found = Collections.synchronizedList(new ArrayList<>());

  /**
   * None yet.
   *
   * @param batch the pairs that one thread holds at once before it weighs them
   */
  Candidates(
      SignedParagraphs paragraphs, Copies copies, Promise promise, int batch, Workers workers) {
    this.paragraphs = paragraphs;
    this.copies = copies;
    this.promise = promise;
    this.batch = batch;
    promising = newBuffer();
    this.workers = workers;
    int[] first = new int[paragraphs.count()];
    int count = 0;
    for (int id = 0; id < first.length; id++) {
      if (copies.isFirst(id)) {
        first[count++] = id;
      }
    }
    distinct = Arrays.copyOf(first, count);
  }

  /**
   * The promising pairs and those of copies, each once, packed, the smaller number first,
   * ascending, as many as {@link PartnerLimit} keeps.
   */
  long[] sorted() {
    long[] pairs = promising.sorted();
    long[] all = new long[pairs.length + copies.count()];
    int size = PartnerLimit.keep(pairs, paragraphs.count(), all, copies.write(all));
    RadixSort.byBoth(all, size, paragraphs.count());
    return Arrays.copyOf(all, size);
  }

  /**
   * Joins what a pass tells.
   *
   * @param samples of each block of paragraphs; are given up
   */
  void join(Pass pass, long[][] samples) {
    joinBands(pass);
    joinSamples(samples);
  }

  /** Joins paragraphs that agree in a band of a pass: those that resemble each other. */
  void joinBands(Pass pass) {
    workers.each(
        pass.endBand() - pass.firstBand(),
        () -> {
          BucketJoin join = newJoin(BAND_LIMIT);
          long[] entries = new long[distinct.length];
          long[] scratch = new long[distinct.length];
          return number -> {
            int[] keys = paragraphs.band(pass.firstBand() + number);
            for (int i = 0; i < distinct.length; i++) {
              int id = distinct[i];
              entries[i] = PackedPair.of(keys[id], id);
            }
            RadixSort.byFirst(entries, entries.length, scratch);
            join.join(entries, 0, entries.length);
          };
        });
    collect();
  }

  /**
   * Joins paragraphs that share a sampled shingle: those of which one contains the other.
   *
   * @param samples are given up
   */
  void joinSamples(long[][] samples) {
    int count = 0;
    for (long[] block : samples) {
      count += block.length;
    }
    long[] sorted = new long[count];
    int size = 0;
    for (int block = 0; block < samples.length; block++) {
      for (long entry : samples[block]) {
        if (copies.isFirst(PackedPair.second(entry))) {
          sorted[size++] = entry;
        }
      }
      samples[block] = NONE;
    }
    int total = size;
    RadixSort.byFirst(sorted, total, new long[total]);
    workers.each(
        RANGES,
        () -> {
          BucketJoin join = newJoin(SAMPLE_LIMIT);
          return range ->
              join.join(sorted, border(sorted, total, range), border(sorted, total, range + 1));
        });
    collect();
  }

  private void collect() {
    promising.take(found);
    found.clear();
  }

  private BucketJoin newJoin(int limit) {
    PairBuffer pairs = newBuffer();
    found.add(pairs);
    return new BucketJoin(paragraphs, limit, pairs);
  }

  private PairBuffer newBuffer() {
    return new PairBuffer(promise, paragraphs.count(), batch);
  }

  /** Where a range starts: never inside of a bucket. */
  private static int border(long[] sorted, int size, int range) {
    int at = (int) ((long) size * range / RANGES);
    while (at > 0
        && at < size
        && PackedPair.first(sorted[at]) == PackedPair.first(sorted[at - 1])) {
      at++;
    }
    return at;
  }
}
