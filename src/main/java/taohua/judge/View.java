package taohua.judge;

import java.util.ArrayList;
import java.util.List;
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
  /** The findings of each document, from its side, by id. */
  public static List<List<View>> of(Judged judged) {
    List<List<View>> views = new ArrayList<>();
    for (int d = 0; d < judged.corpus().size(); d++) {
      views.add(new ArrayList<>());
    }
    for (Finding finding : judged.findings()) {
      Alignment alignment = finding.alignment();
      views.get(alignment.target().document()).add(new View(finding, alignment, true));
      views.get(alignment.source().document()).add(new View(finding, alignment.reversed(), false));
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
