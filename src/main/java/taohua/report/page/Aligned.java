package taohua.report.page;

import taohua.align.Alignment;
import taohua.judge.Finding;

/**
 * A finding as two columns.
 *
 * @param target the later passage, or the checked one
 * @param source the earlier one
 */
record Aligned(Finding finding, Column target, Column source) {
  static Aligned of(Site site, Finding finding) {
    Alignment alignment = finding.alignment();
    return new Aligned(finding, Column.of(site, alignment), Column.of(site, alignment.reversed()));
  }

  int longest() {
    return DocumentPair.longest(finding);
  }
}
