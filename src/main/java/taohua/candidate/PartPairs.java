package taohua.candidate;

import java.util.Arrays;
import java.util.List;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;

/**
 * The last steps of {@link ParagraphPairs} for some paragraphs of a corpus, numbered from 0 in the
 * order of their numbers among all. A pair is packed, the smaller number first.
 */
public final class PartPairs {
  // Of what is signed only the sizes are wanted here.
  private static final Pass LEAST = new Pass(0, 256);

  private PartPairs() {}

  /**
   * The pairs of each paragraph that is a copy with the first of its kind.
   *
   * @param digests {@link SignedPart#digest} of all that have one of these
   */
  public static long[] copies(long[] digests) {
    Copies copies = new Copies(digests);
    long[] pairs = new long[copies.count()];
    copies.write(pairs);
    return pairs;
  }

  /**
   * Those of the promising pairs that are kept, in no particular order; right for the pairs whose
   * second paragraph has all its pairs among them.
   *
   * @param pairs each once, ascending
   * @param bound all numbers are less
   */
  public static long[] limited(long[] pairs, int bound) {
    long[] kept = new long[pairs.length];
    return Arrays.copyOf(kept, PartnerLimit.keep(pairs, bound, kept, 0));
  }

  /**
   * The true pairs among some.
   *
   * @param packed the paragraphs of all these pairs
   * @param pairs ascending
   */
  public static List<ParagraphPair> verified(
      PackedParagraphs packed, long[] pairs, PairOptions options, ShingleOptions shingles) {
    SignedParagraphs paragraphs = new SignedParagraphs(packed, shingles.size());
    ParagraphPairs.sign(paragraphs, LEAST, Workers.ALONE);
    return ParagraphPairs.verify(
        paragraphs, new Promise(paragraphs, options), pairs, Workers.ALONE);
  }
}
