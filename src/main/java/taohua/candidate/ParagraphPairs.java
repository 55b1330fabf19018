package taohua.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * Finds all near-duplicate paragraphs of a corpus: those that resemble each other and those of
 * which one contains much of the other. Candidates agree in a band of their MinHash signatures or
 * share a sampled shingle; their sketches must promise enough; then what they share is counted, so
 * every figure is exact.
 *
 * <p>What is given up for time that is near-linear in the text: a pair may be missed by chance
 * (bounds in {@code ParagraphPairsTest}), and not every pair of a large family is found. All pairs
 * of up to 128 different paragraphs that are alike are looked for; one that is like more than 256
 * others is paired with the nearest 16 before it only. Families stay connected.
 */
public final class ParagraphPairs {
  private ParagraphPairs() {}

  /**
   * All pairs found, sorted by place; none for an empty corpus. Identical paragraphs, those with
   * the same set of shingles, are one: the first of N has a row to each of the others, and it alone
   * is paired with paragraphs that are similar.
   */
  public static List<ParagraphPair> find(
      Corpus corpus, PairOptions options, ShingleOptions shingles, Workers workers) {
    PackedParagraphs packed = PackedParagraphs.of(corpus, least(options, shingles));
    return find(packed, options, shingles, PairMemory.UNBOUNDED, workers);
  }

  /**
   * The same of paragraphs, none shorter than {@link #least}; the same for any memory.
   *
   * @return by number of the first, then of the second
   */
  public static List<ParagraphPair> find(
      PackedParagraphs packed,
      PairOptions options,
      ShingleOptions shingles,
      PairMemory memory,
      Workers workers) {
    SignedParagraphs paragraphs = new SignedParagraphs(packed, shingles.size());
    Promise promise = new Promise(paragraphs, options);
    int passes = memory.passes(packed.count(), packed.tokens());
    Pass first = new Pass(0, passes);
    long[][] samples = sign(paragraphs, first, workers);
    Candidates candidates =
        new Candidates(
            paragraphs, new Copies(paragraphs.digests), promise, memory.batch(), workers);
    candidates.join(first, samples);
    for (int number = 1; number < passes; number++) {
      Pass pass = new Pass(number, passes);
      candidates.join(pass, sign(paragraphs, pass, workers));
    }
    return verify(paragraphs, promise, candidates.sorted(), workers);
  }

  /** Signs all paragraphs for a pass, and gives what was sampled of each block of them. */
  static long[][] sign(SignedParagraphs paragraphs, Pass pass, Workers workers) {
    long[][] samples = new long[Signing.blocks(paragraphs)][];
    paragraphs.begin(pass);
    workers.each(samples.length, () -> new Signing(paragraphs, pass, samples)::signBlock);
    return samples;
  }

  /** The tokens that a paragraph needs to be paired. */
  public static int least(PairOptions options, ShingleOptions shingles) {
    return Math.max(options.minTokens(), shingles.size());
  }

  static List<ParagraphPair> verify(
      SignedParagraphs paragraphs, Promise promise, long[] candidates, Workers workers) {
    List<List<ParagraphPair>> blocks =
        new ArrayList<>(Collections.nCopies(Verification.blocks(candidates), List.of()));
    workers.each(
        blocks.size(),
        () -> {
          Verification verification = new Verification(paragraphs, promise, candidates);
          return block -> blocks.set(block, verification.verifyBlock(block));
        });
    List<ParagraphPair> pairs = new ArrayList<>();
    blocks.forEach(pairs::addAll);
    return pairs;
  }
}
