package taohua.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * The rows that documents have with others of the same corpus, and what chance gives two of them:
 * what either has with documents of third speakers, which are of the same kind and often of the
 * same occasion.
 */
final class Unrelated {
  private final Corpus corpus;
  private final Compared compared;
  private final Search search;
  private final Map<Integer, List<Row>> rows = new TreeMap<>();

  Unrelated(Corpus corpus, Compared compared, Search search) {
    this.corpus = corpus;
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

  /** What chance gives two documents, both of which were sought. */
  Chance chance(int target, int source) {
    List<Row> third = new ArrayList<>();
    for (int document : new int[] {target, source}) {
      rows(document).stream()
          .filter(row -> isThird(search.other(row), target, source))
          .forEach(third::add);
    }
    long pairs =
        2 * IntStream.range(0, corpus.size()).filter(d -> isThird(d, target, source)).count();
    return Chance.of(third.stream().mapToDouble(Row::score).toArray(), Math.max(1, pairs));
  }

  private boolean isThird(int document, int target, int source) {
    int official = corpus.official(document);
    return compared.isEvidence(document)
        && official != corpus.official(target)
        && official != corpus.official(source);
  }
}
