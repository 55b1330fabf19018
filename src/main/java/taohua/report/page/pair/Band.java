package taohua.report.page.pair;

import taohua.judge.Finding;
import taohua.report.page.site.Site;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * A shared passage as a band between two texts.
 *
 * @param source where it lies in the source, in thousandths of the text
 * @param target where it lies in the target, in thousandths of the text
 */
record Band(Finding finding, Span source, Span target) {
  // Between the two texts' bars in the picture, from top to bottom.
  private static final int TOP = 12;
  private static final int BOTTOM = 78;

  static Band of(Site site, Joint joint) {
    Finding finding = joint.finding();
    NormalText source = site.corpus().text(finding.alignment().source().document());
    NormalText target = site.corpus().text(finding.alignment().target().document());
    return new Band(
        finding, thousandths(source, joint.source()), thousandths(target, joint.target()));
  }

  private static Span thousandths(NormalText text, Span span) {
    int start = (int) (1000L * span.start() / text.length());
    int end = (int) (1000L * span.end() / text.length());
    // At least as wide as can be seen and hit.
    return new Span(start, Math.max(start + 2, end));
  }

  /** Its outline. */
  String path() {
    return "M"
        + (source.start() + " " + TOP + "L" + source.end() + " " + TOP)
        + ("L" + target.end() + " " + BOTTOM + "L" + target.start() + " " + BOTTOM)
        + "Z";
  }
}
