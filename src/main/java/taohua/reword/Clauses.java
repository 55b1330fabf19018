package taohua.reword;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/** The clauses of some documents of a corpus with what they mean, by their index. Immutable. */
final class Clauses {
  private final List<Clause> clauses;
  private final int[] firsts;
  private final List<Said> said;
  private final Meanings meanings;

  private Clauses(List<Clause> clauses, int[] firsts, List<Said> said, Meanings meanings) {
    this.clauses = clauses;
    this.firsts = firsts;
    this.said = said;
    this.meanings = meanings;
  }

  private record Said(String words, Meaning meaning, float common) {}

  /** Those of the documents that take part. */
  static Clauses of(Corpus corpus, Compared compared, Workers workers) {
    List<List<Clause>> cut =
        workers.map(
            corpus.size(),
            d ->
                compared.takesPart(d)
                    ? Clause.of(d, corpus.document(d), corpus.text(d))
                    : List.of());
    int[] firsts = new int[corpus.size() + 1];
    for (int d = 0; d < corpus.size(); d++) {
      firsts[d + 1] = firsts[d] + cut.get(d).size();
    }
    List<Said> said =
        workers.map(corpus.size(), d -> said(d, cut.get(d), corpus, compared)).stream()
            .flatMap(List::stream)
            .toList();
    List<Clause> clauses = cut.stream().flatMap(List::stream).toList();
    return new Clauses(
        clauses,
        firsts,
        said,
        Meanings.of(
            said.stream().map(Said::meaning).toList(),
            c -> compared.isEvidence(clauses.get(c).document())));
  }

  private static List<Said> said(
      int document, List<Clause> clauses, Corpus corpus, Compared compared) {
    List<Said> said = new ArrayList<>();
    BitSet common = clauses.isEmpty() ? new BitSet() : compared.common().apply(document);
    for (Clause clause : clauses) {
      String words = corpus.text(document).characters(clause.characters());
      said.add(new Said(words, Meaning.of(words), Compared.share(clause.characters(), common)));
    }
    return said;
  }

  int size() {
    return clauses.size();
  }

  Clause get(int clause) {
    return clauses.get(clause);
  }

  /** The first clause of a document; that of the one behind the last is the number of clauses. */
  int first(int document) {
    return firsts[document];
  }

  /** The greatest value in a document, of one for each clause. */
  float most(float[] values, int document) {
    float most = 0;
    for (int c = firsts[document]; c < firsts[document + 1]; c++) {
      most = Math.max(most, values[c]);
    }
    return most;
  }

  int document(int clause) {
    return clauses.get(clause).document();
  }

  /** The characters of a clause. */
  String words(int clause) {
    return said.get(clause).words();
  }

  /** What share of a clause is common language, in [0, 1]. */
  float common(int clause) {
    return said.get(clause).common();
  }

  Meaning meaning(int clause) {
    return said.get(clause).meaning();
  }

  Meanings meanings() {
    return meanings;
  }
}
