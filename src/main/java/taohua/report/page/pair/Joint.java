package taohua.report.page.pair;

import java.util.ArrayList;
import java.util.List;
import taohua.align.Edit;
import taohua.judge.Finding;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Site;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What a shared passage has within one paragraph of the target, and where the source has it: a
 * passage of several pages is joined paragraph by paragraph.
 */
record Joint(Finding finding, Span target, Span source) {
  // What was moved farther than a sentence or two is joined apart.
  private static final int NEAR = 100;

  /** The joints of a pair, by finding and place in the target. */
  static List<Joint> of(Site site, DocumentPair pair) {
    NormalText text = site.corpus().text(pair.target());
    List<Joint> joints = new ArrayList<>();
    for (Finding finding : pair.findings()) {
      for (Edit edit : finding.alignment().edits()) {
        if (edit.matches()) {
          add(joints, finding, edit, text);
        }
      }
    }
    return joints;
  }

  private static void add(List<Joint> joints, Finding finding, Edit edit, NormalText text) {
    int start = edit.target().start();
    while (start < edit.target().end()) {
      int paragraph = text.paragraph(text.paragraphOf(start)).end();
      int end = Math.min(edit.target().end(), paragraph);
      Span target = new Span(start, end);
      Joint joint = new Joint(finding, target, partner(edit, target));
      int last = joints.size() - 1;
      if (last >= 0 && joints.get(last).goesOn(joint, text)) {
        Joint before = joints.get(last);
        joints.set(
            last,
            new Joint(finding, before.target.cover(target), before.source.cover(joint.source)));
      } else {
        joints.add(joint);
      }
      start = end;
    }
  }

  private static Span partner(Edit edit, Span target) {
    if (edit.source().length() != edit.target().length()) {
      return edit.source();
    }
    int start = edit.source().start() + target.start() - edit.target().start();
    return new Span(start, start + target.length());
  }

  private boolean goesOn(Joint next, NormalText text) {
    return finding.id() == next.finding.id()
        && text.paragraphOf(target.start()) == text.paragraphOf(next.target.start())
        && next.source.start() >= source.end()
        && next.source.start() - source.end() <= NEAR;
  }
}
