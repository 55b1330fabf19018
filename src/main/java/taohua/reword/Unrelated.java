package taohua.reword;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import taohua.parallel.Workers;

/**
 * The rows that documents have with others of the same corpus, and what chance gives two of them:
 * what either has with documents of third speakers, which are of the same kind and often of the
 * same occasion.
 */
final class Unrelated {
  private final Compared compared;
  private final Search search;
  private final Map<Integer, List<Row>> rows = new TreeMap<>();

  Unrelated(Compared compared, Search search) {
    this.compared = compared;
    this.search = search;
  }

  /** Seeks the rows of some documents, if that was not done before. */
  void seek(int[] documents, Workers workers) {
    int[] wanted = IntStream.of(documents).filter(d -> !rows.containsKey(d)).toArray();
    List<List<Row>> found =
        workers.map(wanted.length, i -> search.rows(wanted[i], compared::isEvidence));
    for (int i = 0; i < wanted.length; i++) {
      rows.put(wanted[i], found.get(i));
    }
  }

  /** The rows of a document that was sought, by the other one, best first. */
  List<Row> rows(int document) {
    return rows.getOrDefault(document, List.of());
  }

  /** Those of a document that was sought which lead to one other. */
  List<Row> between(int document, int other) {
    return rows(document).stream().filter(row -> search.other(row) == other).toList();
  }

  /**
   * What chance gives two documents, both of which were sought.
   *
   * @param third documents by neither speaker, on the subject of the two
   */
  Chance chance(int target, int source, BitSet third) {
    List<Row> unrelated = new ArrayList<>();
    for (int document : new int[] {target, source}) {
      rows(document).stream().filter(row -> third.get(search.other(row))).forEach(unrelated::add);
    }
    double[] scores = unrelated.stream().mapToDouble(Row::score).toArray();
    return Chance.of(scores, Math.max(1, 2L * third.cardinality()));
  }
}
