package taohua.hint;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import taohua.judge.Quotations;
import taohua.text.Corpus;
import taohua.text.Span;

/** What documents quote, looked for when somebody first asks. Safe for threads. */
final class QuotedText {
  private final Corpus corpus;
  private final Map<Integer, List<Span>> quotations = new ConcurrentHashMap<>();

  QuotedText(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The quoted characters of a document, ascending and disjoint. */
  List<Span> of(int document) {
    return quotations.computeIfAbsent(
        document, d -> Quotations.of(corpus.document(d), corpus.text(d)).characters());
  }
}
