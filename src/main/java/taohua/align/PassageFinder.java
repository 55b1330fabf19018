package taohua.align;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/** Finds the passages that two documents of a corpus share. Immutable and safe for threads. */
public final class PassageFinder {
  private final AlignedText[] texts;
  private final Prospects prospects;
  private final double least;
  private final ThreadLocal<Cells> cells = ThreadLocal.withInitial(Cells::new);

  /**
   * @param grams of each document of the corpus
   * @param rarity what a shared run of tokens says
   * @param evidence which documents the rarity was counted from
   */
  public PassageFinder(
      Corpus corpus, Grams[] grams, Rarity rarity, IntPredicate evidence, AlignOptions options) {
    texts = new AlignedText[corpus.size()];
    for (int d = 0; d < texts.length; d++) {
      texts[d] = new AlignedText(d, corpus.text(d), grams[d], rarity, evidence.test(d));
    }
    prospects = new Prospects(texts);
    least = options.minBits();
  }

  /**
   * Whether a target may share a passage with each of some other documents; false only where {@link
   * #find} finds none. Much faster than finding.
   */
  public boolean[] mayShare(int target, int[] others) {
    return prospects.hold(target, others, least);
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
