package taohua.report.page.excerpt;

import taohua.align.Alignment;
import taohua.judge.Finding;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Site;

/**
 * A finding as two columns.
 *
 * @param target the later passage, or the checked one
 * @param source the earlier one
 */
public record Aligned(Finding finding, Column target, Column source) {
  public static Aligned of(Site site, Finding finding) {
    Alignment alignment = finding.alignment();
    return new Aligned(finding, Column.of(site, alignment), Column.of(site, alignment.reversed()));
  }

  public int longest() {
    return DocumentPair.longest(finding);
  }
}
