package taohua.attribution;

import java.util.Arrays;
import java.util.Optional;
import taohua.text.Corpus;
import taohua.text.Span;
import taohua.text.When;

/**
 * For each character of a document the one other document that explains it: only one official has
 * it, or one had it before all others. In whatever order the documents are added, the answer is the
 * same.
 */
final class SingleSource {
  static final int NOBODY = -1;

  private final Corpus corpus;
  // Of those that have a character: whose date ends first, whose begins first, and whose begins
  // first among the other officials.
  private final int[] earliest;
  private final int[] first;
  private final int[] otherFirst;

  /**
   * @param length characters of the document
   */
  SingleSource(Corpus corpus, int length) {
    this.corpus = corpus;
    earliest = new int[length];
    first = new int[length];
    otherFirst = new int[length];
    Arrays.fill(earliest, NOBODY);
    Arrays.fill(first, NOBODY);
    Arrays.fill(otherFirst, NOBODY);
  }

  /** Another document has these characters, too. */
  void add(Span characters, int document) {
    for (int c = characters.start(); c < characters.end(); c++) {
      if (earliest[c] != document) {
        add(c, document);
      }
    }
  }

  private void add(int c, int document) {
    if (earliest[c] == NOBODY || end(document) < end(earliest[c])) {
      earliest[c] = document;
    }
    if (first[c] == NOBODY || begin(document) < begin(first[c])) {
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
  int of(int c) {
    int document = earliest[c];
    if (document == NOBODY) {
      return NOBODY;
    }
    boolean isFirst = corpus.official(first[c]) == corpus.official(document);
    int rival = isFirst ? otherFirst[c] : first[c];
    return rival == NOBODY || end(document) < begin(rival) ? document : NOBODY;
  }

  // A document without a date may be of any day.
  private long begin(int document) {
    Optional<When> when = corpus.document(document).heading().when();
    boolean isKnown = when.isPresent() && when.get().kind() != When.Kind.UPLOADED;
    return isKnown ? when.get().from().toEpochDay() : Long.MIN_VALUE;
  }

  private long end(int document) {
    Optional<When> when = corpus.document(document).heading().when();
    boolean isKnown = when.isPresent() && when.get().kind() != When.Kind.UPLOADED;
    return isKnown ? when.get().to().toEpochDay() : Long.MAX_VALUE;
  }
}
