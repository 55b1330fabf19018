package taohua.engine;

import java.util.List;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.candidate.ParagraphPair;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * The steps of a run that look at pairs of texts and at nothing else, so that several machines can
 * share them. Whoever does them finds the same.
 */
public interface HeavySteps extends AutoCloseable {
  /** Done by the threads of this process. */
  HeavySteps HERE = new StepsHere();

  /**
   * The near-duplicate paragraphs of a corpus, by place.
   *
   * @param workers of this machine
   * @throws java.io.UncheckedIOException if other machines cannot be had; says what to do
   */
  List<ParagraphPair> paragraphs(Corpus corpus, Options options, Workers workers);

  /**
   * What pairs of documents share: of each, in their order, what {@link PassageFinder#find} gives.
   *
   * @param finder of this corpus
   * @param pairs packed, the target first
   * @param workers of this machine
   * @param progress is told of each pair
   * @throws java.io.UncheckedIOException if other machines cannot be had; says what to do
   */
  List<List<Alignment>> passages(
      Corpus corpus, PassageFinder finder, long[] pairs, Workers workers, Progress progress);

  /** Lets other machines go. */
  @Override
  void close();
}
