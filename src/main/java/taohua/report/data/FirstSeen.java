package taohua.report.data;

import java.util.Comparator;
import taohua.formula.Formula;
import taohua.formula.Occurrence;
import taohua.text.Corpus;
import taohua.text.When;

/** Where a formula is first seen among the documents of a run; nothing is said of its author. */
public final class FirstSeen {
  private FirstSeen() {}

  /**
   * The document that uses it by the earliest day, by its id where several do; -1 if none has a
   * date. An interval counts by its last day, and an upload date does not count.
   */
  public static int of(Formula formula, Corpus corpus) {
    return formula.occurrences().stream()
        .map(Occurrence::document)
        .filter(d -> isDated(d, corpus))
        .min(
            Comparator.comparing((Integer d) -> when(d, corpus).to())
                .thenComparing(d -> when(d, corpus).from())
                .thenComparing(d -> corpus.document(d).id()))
        .orElse(-1);
  }

  private static boolean isDated(int document, Corpus corpus) {
    return corpus
        .document(document)
        .heading()
        .when()
        .filter(when -> when.kind() != When.Kind.UPLOADED)
        .isPresent();
  }

  private static When when(int document, Corpus corpus) {
    return corpus.document(document).heading().when().orElseThrow();
  }
}
