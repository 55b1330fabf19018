package taohua.report.page.site;

import java.util.List;
import taohua.hint.Cause;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.OwnUse;
import taohua.judge.Relation;

/** What labels are called where dates matter: only what is surely earlier is called so. */
public final class LabelNames {
  private LabelNames() {}

  /** What a finding counts as. */
  public static String of(Page page, Finding finding) {
    Label label = finding.label();
    if (label == Label.OWN) {
      return page.word("label.own" + ending(ownDirection(page.site(), finding)));
    }
    if (isRelayed(page.site(), finding)) {
      return page.word("label.copied.relayed");
    }
    boolean isEarlier = finding.direction() == Direction.EARLIER;
    return label == Label.OFFICE && finding.relation() == Relation.OFFICE && !isEarlier
        ? page.word("label.office.any")
        : page.word("label." + label.word());
  }

  // What fits best was found out with the causes.
  private static boolean isRelayed(Site site, Finding finding) {
    Cause cause = site.hints().cause(finding.id());
    return cause != null && cause.kind() == Cause.Kind.RELAYED;
  }

  /** What a label is called among the figures of a document. */
  public static String in(Page page, int document, Label label) {
    List<Finding> findings = page.site().index().findingsOf(document);
    boolean isMixed =
        switch (label) {
          case OWN -> isAny(findings, Relation.OWN);
          case OFFICE -> isAny(findings, Relation.OFFICE);
          default -> false;
        };
    return page.word("label." + label.word() + (isMixed ? ".any" : ""));
  }

  /** Whether some texts of a kind count for a document though they are not surely earlier. */
  private static boolean isAny(List<Finding> findings, Relation relation) {
    return findings.stream()
        .filter(finding -> finding.relation() == relation)
        .anyMatch(finding -> finding.direction() != Direction.EARLIER);
  }

  /** How the own text that explains a passage stands to it in time. */
  private static Direction ownDirection(Site site, Finding finding) {
    if (finding.relation() == Relation.OWN) {
      return finding.direction();
    }
    int target = finding.alignment().target().document();
    OwnUse use = OwnUse.of(site.corpus(), finding, site.index().findingsOf(target));
    return use.isEarlier() ? Direction.EARLIER : Direction.UNDIRECTED;
  }

  private static String ending(Direction direction) {
    return switch (direction) {
      case EARLIER -> "";
      case LATER -> ".again";
      case UNDIRECTED -> ".undirected";
    };
  }
}
