package taohua.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/** Finds the passages that two documents of a corpus share. Immutable and safe for threads. */
public final class PassageFinder {
  // To look over what a target may share with all others costs about as much as to look for the
  // anchors of so many pairs.
  private static final int FEW = 48;

  private final AlignedText[] texts;
  private final double least;
  private final ThreadLocal<Cells> cells = ThreadLocal.withInitial(Cells::new);

  /**
   * @param grams of each document of the corpus; those that no other has may be left out
   * @param rarity what a shared run of tokens says
   * @param evidence which documents the rarity was counted from
   */
  public PassageFinder(
      Corpus corpus, Grams[] grams, Rarity rarity, IntPredicate evidence, AlignOptions options) {
    texts = new AlignedText[corpus.size()];
    for (int d = 0; d < texts.length; d++) {
      float[] bits = rarity.gramBits(grams[d], evidence.test(d));
      texts[d] = new AlignedText(d, corpus.text(d), bits, grams[d]);
    }
    least = options.minBits();
  }

  /**
   * Whether each document, as a target, may share a passage with each of some others; false only
   * where {@link #find} finds none. Much faster than finding, where the others are many.
   *
   * @param others of each document
   */
  public boolean[][] mayShare(int[][] others) {
    boolean[][] may = new boolean[others.length][];
    for (int target = 0; target < may.length; target++) {
      may[target] = new boolean[others[target].length];
      Arrays.fill(may[target], true);
    }
    int[] many =
        IntStream.range(0, may.length).filter(target -> others[target].length > FEW).toArray();
    if (many.length > 0) {
      ChainUpperBound prospects = new ChainUpperBound(texts);
      IntStream.of(many)
          .parallel()
          .forEach(target -> may[target] = prospects.hold(target, others[target], least));
    }
    return may;
  }

  /**
   * The passages of two documents, in the order of the target; no two share a character of the
   * target.
   */
  public List<Alignment> find(int target, int source) {
    return new Aligner(texts[target], texts[source], cells.get())
        .align(Rarity.UNUSED, least).stream()
            .sorted(Comparator.comparing(alignment -> alignment.target().characters()))
            .toList();
  }

  /** The information in a run of characters of a document, in bits. */
  public double bits(int document, Span characters) {
    if (characters.isEmpty()) {
      return 0;
    }
    NormalText text = texts[document].text();
    int last = text.tokenOf(characters.end() - 1);
    return texts[document].bits(text.tokenOf(characters.start()), last + 1);
  }
}
