package taohua.hint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import taohua.judge.Judged;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * What does not fit within one document. Each rule is narrow: a county may well speak of its city
 * as 我市 and thank another county's government, so hints need a clear majority against a single
 * exception, and none is taken from quotations, titles, lists and comparisons.
 */
final class Contradictions {
  private Contradictions() {}

  /** By document and place. */
  static List<Contradiction> of(Judged judged, Workers workers) {
    int[] documents =
        IntStream.range(0, judged.corpus().size()).filter(judged.sides()::takesPart).toArray();
    return workers.map(documents.length, i -> of(judged.corpus(), documents[i])).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Contradiction> of(Corpus corpus, int document) {
    WrittenBody body = new WrittenBody(corpus, document);
    return Stream.of(DoubleUnits.in(body), TwoHomes.in(body), OddPlaces.in(body))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Contradiction::characters).thenComparing(Contradiction::kind))
        .toList();
  }
}
