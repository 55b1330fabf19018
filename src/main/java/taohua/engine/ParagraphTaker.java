package taohua.engine;

import java.io.IOException;
import taohua.candidate.PackedParagraphs;
import taohua.candidate.PairMemory;
import taohua.candidate.ParagraphPairs;
import taohua.intake.Taker;
import taohua.text.Document;
import taohua.text.Normalizer;

/**
 * Keeps of documents the tokens of their paragraphs, which is all that pairs are found by: in
 * memory, or on disk where they are many. To be closed when the pairs are found.
 */
public final class ParagraphTaker implements Taker, AutoCloseable {
  private final PairMemory memory;
  private final TokenPages pages;
  private final PackedParagraphs.Builder paragraphs;
  private final Normalizer normalizer = Normalizer.ofTokens();
  private int documents;

  /**
   * Keeps nothing yet.
   *
   * @param bytes of memory that looking for pairs may take, about
   */
  public ParagraphTaker(Options options, long bytes) {
    memory = new PairMemory(bytes);
    pages = new TokenPages(memory.tokens());
    paragraphs =
        new PackedParagraphs.Builder(
            ParagraphPairs.least(options.pairs(), options.shingles()), pages::keep);
  }

  @Override
  public synchronized int take(Document document) {
    normalizer.tokens(
        document,
        (paragraph, tokens, from, length) ->
            paragraphs.add(documents, paragraph, tokens, from, length));
    return documents++;
  }

  PairMemory memory() {
    return memory;
  }

  /**
   * What was kept.
   *
   * @param numbers of all documents, in the order that they are to have
   */
  synchronized PackedParagraphs inOrder(int[] numbers) {
    return paragraphs.build(numbers);
  }

  @Override
  public synchronized void close() throws IOException {
    pages.close();
  }
}
