package taohua.family;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.text.Corpus;

/**
 * Variants that resemble their centre. The witnesses of one official share one vote: who repeats
 * himself makes nothing fixed.
 */
final class Cluster {
  /** Sums of votes that differ by less are equal. */
  static final double EPSILON = 1e-9;

  private final Variant centre;
  private final List<Row> rows;
  private final double[] votes;
  private final int officials;
  private final WitnessNames names;
  private final Map<Integer, WordCuts> cuts;

  /**
   * @param rows the variants, the centre among them, in their order
   */
  Cluster(Corpus corpus, Variant centre, List<Row> rows) {
    this.centre = centre;
    this.rows = List.copyOf(rows);
    votes = new double[rows.size()];
    Int2IntOpenHashMap witnesses = new Int2IntOpenHashMap();
    for (Row row : rows) {
      row.variant()
          .places()
          .forEach(place -> witnesses.addTo(corpus.official(place.document()), 1));
    }
    officials = witnesses.size();
    names = WitnessNames.of(corpus, rows);
    cuts = new HashMap<>();
    for (int r = 0; r < votes.length; r++) {
      for (Kin.Place place : rows.get(r).variant().places()) {
        votes[r] += 1.0 / witnesses.get(corpus.official(place.document()));
      }
    }
  }

  private Cluster(Cluster other, List<Row> rows) {
    centre = other.centre;
    this.rows = List.copyOf(rows);
    votes = other.votes;
    officials = other.officials;
    names = other.names;
    cuts = other.cuts;
  }

  /** The same witnesses otherwise aligned. */
  Cluster with(List<Row> others) {
    return new Cluster(this, others);
  }

  /** Where the words of a witness are cut. */
  WordCuts cuts(int row) {
    return cuts.computeIfAbsent(row, r -> new WordCuts(rows.get(r).variant()));
  }

  Variant centre() {
    return centre;
  }

  /** The number of tokens of the centre. */
  int columns() {
    return centre.tokens().length();
  }

  char token(int column) {
    return centre.text().token(centre.tokens().start() + column);
  }

  List<Row> rows() {
    return rows;
  }

  double votes(int row) {
    return votes[row];
  }

  /** How many officials there are, which is the sum of all votes. */
  int officials() {
    return officials;
  }

  WitnessNames names() {
    return names;
  }
}
