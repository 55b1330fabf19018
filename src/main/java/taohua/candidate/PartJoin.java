package taohua.candidate;

import taohua.fingerprint.Bands;

/**
 * Finds the promising pairs among the paragraphs of some buckets, of which others told that hold
 * them: {@link SignedPart}. They are numbered from 0 here, in the order of their numbers among all,
 * so that it finds in each bucket what {@link ParagraphPairs} finds there. Not thread-safe.
 */
public final class PartJoin {
  /** The section of the buckets of sampled shingles; those before are of bands. */
  public static final int SAMPLES = Bands.COUNT;

  /** How many sections there are. */
  public static final int SECTIONS = SAMPLES + 1;

  // Larger ones are compared with the fewest before them, whatever their size: limit² / 2 / size is
  // less than that for the larger of both limits.
  private static final int SETTLED =
      Candidates.BAND_LIMIT * Candidates.BAND_LIMIT / 2 / BucketJoin.LEAST_REACH;
  private static final int BATCH = 1 << 20;

  private final SignedParagraphs paragraphs;
  private final PairBuffer found;

  /**
   * Nothing is told of them yet.
   *
   * @param count how many paragraphs there are
   */
  public PartJoin(int count, PairOptions options) {
    paragraphs = new SignedParagraphs(count);
    found = new PairBuffer(new Promise(paragraphs, options), count, BATCH);
  }

  /**
   * Takes what was told of a paragraph.
   *
   * @param order see {@link SignedPart#order}
   * @param sketches holds its sketch
   * @param at where that begins
   */
  public void tell(int id, int size, int order, long[] sketches, int at) {
    paragraphs.sizes[id] = size;
    paragraphs.order[id] = order;
    System.arraycopy(sketches, at, paragraphs.sketches, id * SignedPart.SKETCH, SignedPart.SKETCH);
  }

  /**
   * Joins whole buckets of one section.
   *
   * @param entries packed of key and paragraph, in order of the paragraphs
   */
  public void join(int section, long[] entries) {
    int limit = section == SAMPLES ? Candidates.SAMPLE_LIMIT : Candidates.BAND_LIMIT;
    RadixSort.byFirst(entries, entries.length, new long[entries.length]);
    new BucketJoin(paragraphs, limit, found).join(entries, 0, entries.length);
  }

  /**
   * Joins a part of one bucket of more than {@link #mostInOne} paragraphs: all of those between two
   * places of the order of {@link SignedPart#order} and number, with {@link #overlap} before them.
   *
   * @param entries packed of anything and paragraph
   */
  public void joinPart(long[] entries) {
    new BucketJoin(paragraphs, Candidates.BAND_LIMIT, found).joinPart(entries, entries.length);
  }

  /** Paragraphs that a bucket has at most which may not be joined in parts. */
  public static int mostInOne() {
    return SETTLED;
  }

  /** How many before it a paragraph of a larger bucket is compared with. */
  public static int overlap() {
    return BucketJoin.LEAST_REACH;
  }

  /** The promising pairs found, each once, packed, the smaller number first, ascending. */
  public long[] promising() {
    return found.sorted();
  }
}
