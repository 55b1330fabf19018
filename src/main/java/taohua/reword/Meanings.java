package taohua.reword;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The meanings of clauses as vectors, each part weighted by how few clauses have it, with for every
 * part the clauses that do. Clauses are known by their index here. Immutable.
 */
final class Meanings {
  // A part that more clauses have tells little, and to visit them all would cost most of the time.
  private static final int MOST_SHARED = 3000;

  private final int[][] parts;
  private final float[][] weights;
  private final float[] lengths;
  private final int[][] holders;
  private final float[][] held;

  private Meanings(
      int[][] parts, float[][] weights, float[] lengths, int[][] holders, float[][] held) {
    this.parts = parts;
    this.weights = weights;
    this.lengths = lengths;
    this.holders = holders;
    this.held = held;
  }

  /**
   * The vectors of clauses that mean this.
   *
   * @param isEvidence which clauses tell how rare a part is, and are found
   */
  static Meanings of(List<Meaning> clauses, IntPredicate isEvidence) {
    Long2IntOpenHashMap numbers = numbers(clauses);
    int[] counts = new int[numbers.size()];
    int evidence = 0;
    for (int c = 0; c < clauses.size(); c++) {
      if (isEvidence.test(c)) {
        evidence++;
        for (int i = 0; i < clauses.get(c).size(); i++) {
          counts[numbers.get(clauses.get(c).key(i))]++;
        }
      }
    }
    int[][] holders = new int[counts.length][];
    float[][] held = new float[counts.length][];
    for (int part = 0; part < counts.length; part++) {
      int size = counts[part] > MOST_SHARED ? 0 : counts[part];
      holders[part] = new int[size];
      held[part] = new float[size];
    }
    int[] filled = new int[counts.length];
    int[][] parts = new int[clauses.size()][];
    float[][] weights = new float[clauses.size()][];
    float[] lengths = new float[clauses.size()];
    for (int c = 0; c < parts.length; c++) {
      Meaning clause = clauses.get(c);
      parts[c] = new int[clause.size()];
      weights[c] = new float[parts[c].length];
      double sum = 0;
      for (int i = 0; i < parts[c].length; i++) {
        int part = numbers.get(clause.key(i));
        float weight = clause.weight(i) * rarity(counts[part], evidence);
        parts[c][i] = part;
        weights[c][i] = weight;
        sum += weight * weight;
        if (holders[part].length > 0 && isEvidence.test(c)) {
          holders[part][filled[part]] = c;
          held[part][filled[part]++] = weight;
        }
      }
      lengths[c] = (float) Math.sqrt(sum);
    }
    return new Meanings(parts, weights, lengths, holders, held);
  }

  private static Long2IntOpenHashMap numbers(List<Meaning> clauses) {
    Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
    for (Meaning clause : clauses) {
      for (int i = 0; i < clause.size(); i++) {
        numbers.putIfAbsent(clause.key(i), numbers.size());
      }
    }
    return numbers;
  }

  private static float rarity(int holders, int clauses) {
    return (float) Math.log((clauses + 1) / (holders + .5));
  }

  /** The number of clauses. */
  int size() {
    return parts.length;
  }

  /**
   * How much of what a clause says each clause says as well: the product of the two vectors over
   * the length of the longer one, so that a short clause resembles none much. Zero for clauses that
   * are no evidence.
   *
   * @param row as many as there are clauses; overwritten
   */
  void resemblance(int clause, float[] row) {
    Arrays.fill(row, 0);
    for (int i = 0; i < parts[clause].length; i++) {
      int[] with = holders[parts[clause][i]];
      float[] theirs = held[parts[clause][i]];
      float own = weights[clause][i];
      for (int h = 0; h < with.length; h++) {
        row[with[h]] += own * theirs[h];
      }
    }
    for (int c = 0; c < row.length; c++) {
      if (row[c] > 0) {
        row[c] /= Math.max(lengths[clause], lengths[c]);
      }
    }
  }
}
