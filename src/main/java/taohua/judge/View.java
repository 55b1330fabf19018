package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import taohua.align.Alignment;
import taohua.align.Edit;

/**
 * A finding seen from one of its two documents.
 *
 * @param finding the finding
 * @param alignment with this document as its target
 * @param asTarget whether this document is the finding's target as well
 */
public record View(Finding finding, Alignment alignment, boolean asTarget) {
  /** A finding seen from a document, which must be one of its two. */
  public static View of(Finding finding, int document) {
    boolean asTarget = finding.alignment().target().document() == document;
    Alignment alignment = finding.alignment();
    return new View(finding, asTarget ? alignment : alignment.reversed(), asTarget);
  }

  /** The findings of each document, from its side, by id. */
  public static List<List<View>> of(Judged judged) {
    return of(judged, finding -> true);
  }

  /** Those that {@linkplain #counts count} for the document. */
  public static List<List<View>> counting(Judged judged) {
    return of(judged, finding -> finding.direction() == Direction.UNDIRECTED);
  }

  private static List<List<View>> of(Judged judged, Predicate<Finding> forSource) {
    List<List<View>> views = new ArrayList<>();
    for (int d = 0; d < judged.corpus().size(); d++) {
      views.add(new ArrayList<>());
    }
    for (Finding finding : judged.findings()) {
      int target = finding.alignment().target().document();
      int source = finding.alignment().source().document();
      views.get(target).add(of(finding, target));
      if (forSource.test(finding)) {
        views.get(source).add(of(finding, source));
      }
    }
    return views;
  }

  /** The other document. */
  public int partner() {
    return alignment.source().document();
  }

  /** Whether the finding counts for this document. */
  public boolean counts() {
    return asTarget || finding.direction() == Direction.UNDIRECTED;
  }

  /** The parts of this document that match. */
  public List<Edit> matches() {
    return alignment.edits().stream().filter(Edit::matches).toList();
  }
}
