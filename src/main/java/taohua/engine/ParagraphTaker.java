package taohua.engine;

import taohua.candidate.PackedParagraphs;
import taohua.candidate.ParagraphPairs;
import taohua.intake.Taker;
import taohua.text.Document;
import taohua.text.Normalizer;

/** Keeps of documents the tokens of their paragraphs, which is all that pairs are found by. */
public final class ParagraphTaker implements Taker {
  private final PackedParagraphs.Builder paragraphs;
  private final Normalizer normalizer = Normalizer.ofTokens();
  private int documents;

  /** Keeps nothing yet. */
  public ParagraphTaker(Options options) {
    paragraphs =
        new PackedParagraphs.Builder(ParagraphPairs.least(options.pairs(), options.shingles()));
  }

  @Override
  public synchronized int take(Document document) {
    normalizer.tokens(
        document,
        (paragraph, tokens, from, length) ->
            paragraphs.add(documents, paragraph, tokens, from, length));
    return documents++;
  }

  /**
   * What was kept.
   *
   * @param numbers of all documents, in the order that they are to have
   */
  synchronized PackedParagraphs inOrder(int[] numbers) {
    return paragraphs.build(numbers);
  }
}
