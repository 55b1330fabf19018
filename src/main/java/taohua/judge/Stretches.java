package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import taohua.text.Span;

/** Cuts a row of runs so that its best stretches lose nothing by what is around them. */
final class Stretches {
  private final double[] said;
  private final double[] links;

  /**
   * @param said what each run says, in bits, at least 0
   * @param links what the gap before each says, or takes away; that before the first is not asked
   */
  Stretches(double[] said, double[] links) {
    this.said = said;
    this.links = links;
  }

  /**
   * The parts of the row, in order; together they are all of it.
   *
   * @param leastBits what a stretch must say in all to be worth a cut
   * @param mostLost what stays with a stretch may take away so much of that
   */
  List<Span> parts(double leastBits, double mostLost) {
    List<Span> parts = new ArrayList<>();
    add(new Span(0, said.length), leastBits, mostLost, parts);
    return parts;
  }

  private void add(Span runs, double leastBits, double mostLost, List<Span> parts) {
    if (runs.isEmpty()) {
      return;
    }
    Span best = best(runs);
    if (bits(best) < leastBits) {
      parts.add(runs);
      return;
    }
    boolean withBefore = bits(best) - bits(new Span(runs.start(), best.end())) <= mostLost;
    boolean withBehind = bits(best) - bits(new Span(best.start(), runs.end())) <= mostLost;
    int start = withBefore ? runs.start() : best.start();
    int end = withBehind ? runs.end() : best.end();
    add(new Span(runs.start(), start), leastBits, mostLost, parts);
    parts.add(new Span(start, end));
    add(new Span(end, runs.end()), leastBits, mostLost, parts);
  }

  /** What some runs say with the gaps between them. */
  private double bits(Span runs) {
    double bits = said[runs.start()];
    for (int i = runs.start() + 1; i < runs.end(); i++) {
      bits += links[i] + said[i];
    }
    return bits;
  }

  /** Of some runs those that say most; of several stretches that say as much, the last. */
  private Span best(Span runs) {
    Span best = new Span(runs.start(), runs.start() + 1);
    double most = Double.NEGATIVE_INFINITY;
    double sum = Double.NEGATIVE_INFINITY;
    int start = runs.start();
    for (int i = runs.start(); i < runs.end(); i++) {
      if (sum + links[i] < 0) {
        start = i;
        sum = said[i];
      } else {
        sum += links[i] + said[i];
      }
      if (sum >= most) {
        most = sum;
        best = new Span(start, i + 1);
      }
    }
    return best;
  }
}
