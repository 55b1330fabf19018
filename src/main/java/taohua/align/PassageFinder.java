package taohua.align;

import java.util.Comparator;
import java.util.List;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;
import taohua.text.Corpus;

/** Finds the passages that two documents of a corpus share. Immutable and safe for threads. */
public final class PassageFinder {
  private final AlignedText[] texts;
  private final double unit;
  private final double least;

  /**
   * @param grams of each document of the corpus
   * @param rarity what a shared run of tokens says
   */
  public PassageFinder(Corpus corpus, Grams[] grams, Rarity rarity, AlignOptions options) {
    texts = new AlignedText[corpus.size()];
    for (int d = 0; d < texts.length; d++) {
      texts[d] = new AlignedText(d, corpus.text(d), grams[d], rarity);
    }
    unit = rarity.most();
    least = options.minBits();
  }

  /**
   * The passages of two documents, in the order of the target; no two share a character of the
   * target.
   */
  public List<Alignment> find(int target, int source) {
    return new Aligner(texts[target], texts[source])
        .align(unit, least).stream()
            .sorted(Comparator.comparing(alignment -> alignment.target().characters()))
            .toList();
  }

  /** The information in what an alignment shares, in bits. */
  public double bits(Alignment alignment) {
    AlignedText target = texts[alignment.target().document()];
    double bits = 0;
    for (Edit edit : alignment.edits()) {
      if (edit.matches() && !edit.target().isEmpty()) {
        int first = target.text().tokenOf(edit.target().start());
        int last = target.text().tokenOf(edit.target().end() - 1);
        bits += target.bits(first, last + 1);
      }
    }
    return bits;
  }
}
