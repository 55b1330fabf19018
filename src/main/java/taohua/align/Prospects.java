package taohua.align;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taohua.parallel.Workers;

/** Which documents of a corpus may share a passage, from afar. Not for sharing between threads. */
public final class Prospects {
  /**
   * With no more partners, a target is not looked over: that costs about as much as to look for the
   * anchors of so many pairs.
   */
  static final int FEW = 48;

  // One target in so many tells whether to look over the rest: where nearly all that was proposed
  // shares passages, it is aligned anyway.
  private static final int TRIED = 16;

  private final AlignedText[] texts;
  private final double leastBits;
  private final Elsewhere elsewhere;
  // Made when first asked for: where every document is compared with every other, nobody asks.
  private @Nullable GramBlocks blocks;

  /**
   * @param leastBits that a passage has at least
   */
  Prospects(AlignedText[] texts, double leastBits, Elsewhere elsewhere) {
    this.texts = texts;
    this.leastBits = leastBits;
    this.elsewhere = elsewhere;
  }

  /**
   * For each document that is a target the sources with which it has rare grams so close together
   * that they may be a passage, however short its common runs; ascending, without the document
   * itself and its partners; none for the other documents. What many documents have does not count,
   * so the time is linear in the text.
   *
   * @param target which documents may have taken something
   * @param source which it may be taken from
   * @param partners the sources of each document that are not looked for
   * @param workers who look over the targets
   */
  public int[][] close(
      IntPredicate target, IntPredicate source, int[][] partners, Workers workers) {
    int[][] close = new int[texts.length][0];
    BitSet sources = new BitSet();
    IntStream.range(0, texts.length).filter(source).forEach(sources::set);
    int[] looking =
        IntStream.range(0, texts.length)
            .filter(target)
            .filter(d -> hasOthers(d, sources, partners[d]))
            .toArray();
    if (looking.length > 0) {
      GramBlocks all = blocks(workers);
      double least = ChainUpperBound.SLACK * leastBits;
      workers.each(
          looking.length,
          () -> {
            CloseGrams grams = new CloseGrams(texts, all, sources, least);
            return i -> close[looking[i]] = grams.to(looking[i], partners[looking[i]]);
          });
    }
    return close;
  }

  /**
   * Whether each document, as a target, may share a passage with each of some others; false only
   * where {@link PassageFinder#find} finds none. Much faster than finding, where the others are
   * many.
   *
   * @param others of each document
   * @param workers who look over the targets
   */
  public boolean[][] mayShare(int[][] others, Workers workers) {
    boolean[][] may = new boolean[others.length][];
    Arrays.setAll(may, target -> allTrue(others[target].length));
    int[] many = IntStream.range(0, others.length).filter(d -> others[d].length > FEW).toArray();
    int[] tried =
        IntStream.range(0, many.length).filter(i -> i % TRIED == 0).map(i -> many[i]).toArray();
    if (many.length > 0) {
      ChainUpperBound bound = new ChainUpperBound(texts, blocks(workers));
      IntConsumer look = target -> may[target] = bound.mayReach(target, others[target], leastBits);
      workers.each(tried.length, i -> look.accept(tried[i]));
      if (isWorthIt(may, tried)) {
        workers.each(many.length, i -> look.accept(many[i]));
      }
    }
    return may;
  }

  /** Whether as many pairs were found to share nothing as it cost to look over their targets. */
  private static boolean isWorthIt(boolean[][] may, int[] targets) {
    long nothing = 0;
    for (int target : targets) {
      for (boolean mayShare : may[target]) {
        nothing += mayShare ? 0 : 1;
      }
    }
    return nothing >= (long) FEW * targets.length;
  }

  /**
   * How many rare grams two texts have in common at least, if {@link #close} tells of them. No gram
   * weighs more than {@link taohua.fingerprint.Rarity#UNUSED}.
   */
  public static int leastGrams(AlignOptions options) {
    double least = ChainUpperBound.SLACK * options.chainBits();
    return Math.max(1, (int) Math.ceil(least / taohua.fingerprint.Rarity.UNUSED));
  }

  /** In how many places of a corpus a gram may stand that {@link #close} looks at. */
  public static int mostPlaces() {
    return CloseGrams.FEW;
  }

  /** Whether a document may have more sources than its partners. */
  private static boolean hasOthers(int document, BitSet sources, int[] partners) {
    int others = sources.cardinality() - (sources.get(document) ? 1 : 0);
    return Arrays.stream(partners).filter(sources::get).count() < others;
  }

  private GramBlocks blocks(Workers workers) {
    if (blocks == null) {
      blocks = new GramBlocks(texts, elsewhere, workers);
    }
    return blocks;
  }

  private static boolean[] allTrue(int length) {
    boolean[] all = new boolean[length];
    Arrays.fill(all, true);
    return all;
  }
}
