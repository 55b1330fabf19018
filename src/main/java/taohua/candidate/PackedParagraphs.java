package taohua.candidate;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

/**
 * The tokens of many paragraphs, one behind the other, without an object for each. They are
 * numbered in the order of the documents that they are of. Immutable.
 */
public final class PackedParagraphs {
  private final List<CharBuffer> pages;
  private final long[] starts;
  private final int[] lengths;
  private final int[] documents;
  private final int[] places;

  private PackedParagraphs(
      List<CharBuffer> pages, long[] starts, int[] lengths, int[] documents, int[] places) {
    this.pages = pages;
    this.starts = starts;
    this.lengths = lengths;
    this.documents = documents;
    this.places = places;
  }

  /** The paragraphs of a corpus that have so many tokens at least. */
  static PackedParagraphs of(Corpus corpus, int minTokens) {
    Builder builder = new Builder(minTokens, page -> page);
    for (int d = 0; d < corpus.size(); d++) {
      NormalText text = corpus.text(d);
      for (int p = 0; p < text.paragraphCount(); p++) {
        Span span = text.paragraphTokens(p);
        if (span.length() >= minTokens) {
          builder.add(d, p, text.tokens(span), 0, span.length());
        }
      }
    }
    return builder.build();
  }

  int count() {
    return starts.length;
  }

  /** Where a paragraph stands. */
  ParagraphPlace place(int id) {
    return new ParagraphPlace(documents[id], places[id]);
  }

  /** How many tokens a paragraph has. */
  int length(int id) {
    return lengths[id];
  }

  /**
   * Reads the tokens of a paragraph. Safe for threads.
   *
   * @param into receives them; has room for {@link #length}
   */
  void read(int id, char[] into) {
    CharBuffer page = pages.get((int) (starts[id] >>> Integer.SIZE));
    page.get((int) starts[id], into, 0, lengths[id]);
  }

  /** How many tokens all of them have. */
  long tokens() {
    long tokens = 0;
    for (int length : lengths) {
      tokens += length;
    }
    return tokens;
  }

  /** Takes paragraphs, those of one document together. Not thread-safe. */
  public static final class Builder {
    private static final int PAGE = 1 << 20;

    private final int minTokens;
    private final UnaryOperator<CharBuffer> keeping;
    private final List<CharBuffer> pages = new ArrayList<>();
    private CharBuffer page = CharBuffer.allocate(0);
    private int used;
    private long[] starts = new long[16];
    private int[] lengths = new int[16];
    private int[] documents = new int[16];
    private int[] places = new int[16];
    private int count;

    /**
     * Takes none so far.
     *
     * @param minTokens a paragraph with fewer is left out
     * @param keeping gives, for a page that is full, the same tokens where they are to be kept
     */
    public Builder(int minTokens, UnaryOperator<CharBuffer> keeping) {
      this.minTokens = minTokens;
      this.keeping = keeping;
    }

    /**
     * Takes a paragraph.
     *
     * @param document the number of its document, from 0
     * @param place its number in the document, from 0
     * @param tokens hold it
     * @param from where it begins in them
     * @param length how many it has
     */
    public void add(int document, int place, char[] tokens, int from, int length) {
      if (length < minTokens) {
        return;
      }
      if (count == starts.length) {
        reserve(count + (count >> 1));
      }
      if (used + length > page.capacity()) {
        turn(Math.max(PAGE, length));
      }
      page.put(used, tokens, from, length);
      starts[count] = (long) (pages.size() - 1) << Integer.SIZE | used;
      lengths[count] = length;
      documents[count] = document;
      places[count++] = place;
      used += length;
    }

    private void turn(int size) {
      if (!pages.isEmpty()) {
        pages.set(pages.size() - 1, keeping.apply(page));
      }
      page = CharBuffer.allocate(size);
      pages.add(page);
      used = 0;
    }

    private void reserve(int size) {
      starts = Arrays.copyOf(starts, size);
      lengths = Arrays.copyOf(lengths, size);
      documents = Arrays.copyOf(documents, size);
      places = Arrays.copyOf(places, size);
    }

    /** What was taken, in that order; takes no more. */
    public PackedParagraphs build() {
      reserve(count);
      return new PackedParagraphs(pages, starts, lengths, documents, places);
    }

    /**
     * What was taken, in another order of the documents, each in its own; takes no more.
     *
     * @param order the number of each document, as it was taken, in the place that it is to have
     */
    public PackedParagraphs build(int[] order) {
      int[] first = new int[order.length + 1];
      for (int i = 0; i < count; i++) {
        first[documents[i] + 1]++;
      }
      for (int d = 0; d < order.length; d++) {
        first[d + 1] += first[d];
      }
      PackedParagraphs sorted =
          new PackedParagraphs(
              pages, new long[count], new int[count], new int[count], new int[count]);
      int size = 0;
      for (int rank = 0; rank < order.length; rank++) {
        for (int i = first[order[rank]]; i < first[order[rank] + 1]; i++) {
          sorted.starts[size] = starts[i];
          sorted.lengths[size] = lengths[i];
          sorted.documents[size] = rank;
          sorted.places[size++] = places[i];
        }
      }
      count = 0;
      reserve(0);
      return sorted;
    }
  }
}
