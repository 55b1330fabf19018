package taohua.report.page.table;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import taohua.judge.Label;
import taohua.judge.Relation;
import taohua.report.page.site.DocumentPair;
import taohua.table.Dyad;

/**
 * What one official's documents have of another's.
 *
 * @param dyad the two officials
 * @param directed whether the source's documents are earlier; else the order of the two means
 *     nothing
 * @param overlap what they share in that order
 * @param relation of the source to the target
 * @param first the date of the earliest target, or a dash
 * @param pair the pair of documents that shares most, or null
 */
public record DyadRow(
    Dyad dyad,
    boolean directed,
    Dyad.Overlap overlap,
    Relation relation,
    String first,
    @Nullable DocumentPair pair) {
  static final Comparator<DyadRow> MOST_FIRST =
      Comparator.comparingInt(DyadRow::copied)
          .thenComparingInt(row -> row.overlap().total())
          .reversed()
          .thenComparingInt(row -> row.dyad().source())
          .thenComparingInt(row -> row.dyad().target());

  /** The characters that nothing explains. */
  public int copied() {
    return overlap.of(Label.COPIED);
  }

  /** Whether an official is one of the two. */
  boolean has(int official) {
    return dyad.source() == official || dyad.target() == official;
  }
}
