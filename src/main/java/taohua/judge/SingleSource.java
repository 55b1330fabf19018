package taohua.judge;

import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import java.util.Arrays;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Heading;
import taohua.text.Span;

/**
 * For each character of a document the one other document that explains it: only one official has
 * it, or one had it before all others. In whatever order the documents are added, the answer is the
 * same.
 */
public final class SingleSource {
  static final int NOBODY = -1;

  private final Corpus corpus;
  private final int length;
  // Of those that have a character: whose date ends first, whose begins first, and whose begins
  // first among the other officials.
  private int[] earliest = new int[0];
  private int[] first = new int[0];
  private int[] otherFirst = new int[0];
  private final Int2LongOpenHashMap begins = new Int2LongOpenHashMap();
  private final Int2LongOpenHashMap ends = new Int2LongOpenHashMap();

  /**
   * @param length characters of the document
   */
  public SingleSource(Corpus corpus, int length) {
    this.corpus = corpus;
    this.length = length;
  }

  /** Another document has these characters, too. */
  public void add(Span characters, int document) {
    if (earliest.length < length) {
      earliest = nobody();
      first = nobody();
      otherFirst = nobody();
    }
    if (!begins.containsKey(document)) {
      Heading heading = corpus.document(document).heading();
      begins.put(document, Chronology.firstDay(heading));
      ends.put(document, Chronology.lastDay(heading));
    }
    long begin = begins.get(document);
    long end = ends.get(document);
    for (int c = characters.start(); c < characters.end(); c++) {
      if (earliest[c] != document) {
        add(c, document, begin, end);
      }
    }
  }

  // Most documents have nothing of others.
  private int[] nobody() {
    int[] nobody = new int[length];
    Arrays.fill(nobody, NOBODY);
    return nobody;
  }

  private void add(int c, int document, long begin, long end) {
    if (earliest[c] == NOBODY || end < end(earliest[c])) {
      earliest[c] = document;
    }
    if (first[c] == NOBODY || begin < begin(first[c])) {
      int before = first[c];
      first[c] = document;
      addOther(c, before);
    } else {
      addOther(c, document);
    }
  }

  private void addOther(int c, int document) {
    if (document != NOBODY
        && corpus.official(document) != corpus.official(first[c])
        && (otherFirst[c] == NOBODY || begin(document) < begin(otherFirst[c]))) {
      otherFirst[c] = document;
    }
  }

  /** The document that alone explains a character, or {@link #NOBODY}. */
  public int of(int c) {
    int document = earliest.length == 0 ? NOBODY : earliest[c];
    if (document == NOBODY) {
      return NOBODY;
    }
    boolean isFirst = corpus.official(first[c]) == corpus.official(document);
    int rival = isFirst ? otherFirst[c] : first[c];
    return rival == NOBODY || end(document) < begin(rival) ? document : NOBODY;
  }

  private long begin(int document) {
    return begins.get(document);
  }

  private long end(int document) {
    return ends.get(document);
  }
}
