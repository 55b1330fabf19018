package taohua.judge;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.align.PassageFinder;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * What a judgement starts from, whatever length it asks of a passage: the shared passages of a
 * corpus, each cut where a long stretch speaks against it, and what of them is relayed. Immutable,
 * and safe for threads.
 */
public final class Material {
  private final Corpus corpus;
  private final Explanations explanations;
  private final PassageFinder passages;
  private final SharedByDocument shared;
  private final BitSet[] relayed;

  private Material(
      Corpus corpus,
      List<Shared> segments,
      Explanations explanations,
      PassageFinder passages,
      Workers workers) {
    this.corpus = corpus;
    this.explanations = explanations;
    this.passages = passages;
    shared = SharedByDocument.of(corpus, segments);
    relayed = new BitSet[corpus.size()];
    Relays relays = new Relays(corpus, shared, explanations);
    workers.each(relayed.length, d -> relayed[d] = relays.of(d));
  }

  /**
   * The material of a corpus.
   *
   * @param shared its shared passages, in whatever order
   * @param explanations what explains characters by itself
   * @param passages what knows the weight of characters
   * @param minBits what a stretch must say to be worth a passage
   */
  public static Material of(
      Corpus corpus,
      List<Shared> shared,
      Explanations explanations,
      PassageFinder passages,
      double minBits,
      Workers workers) {
    List<Shared> segments =
        new Segments(corpus, explanations, passages, minBits).of(shared, workers);
    return new Material(corpus, segments, explanations, passages, workers);
  }

  /** The documents. */
  public Corpus corpus() {
    return corpus;
  }

  /** What explains characters by itself. */
  public Explanations explanations() {
    return explanations;
  }

  /** What knows the weight of characters. */
  public PassageFinder passages() {
    return passages;
  }

  SharedByDocument shared() {
    return shared;
  }

  /**
   * The reasons of a document's characters.
   *
   * @param from the passages that give them
   * @param counted which of their ranks are reuse
   */
  Marks marks(int document, SharedByDocument from, IntPredicate counted) {
    return Marks.of(
            document,
            corpus.text(document).length(),
            explanations,
            from.of(document, counted),
            from.of(document, counted.negate()))
        .relaying(relayed[document]);
  }

  /** What speaks for a passage and against it, as the reasons of each document are known. */
  Evidence evidence(Shared one, Marks[] known) {
    int target = one.target();
    return new Evidence(one, corpus, known[target], explanations.formulas().get(target), passages);
  }
}
