package taohua.report.page.pair;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.engine.Entry;
import taohua.engine.OutsideFinding;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.View;
import taohua.report.page.excerpt.Aligned;
import taohua.report.page.excerpt.LeftName;
import taohua.report.page.site.Changes;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Site;
import taohua.text.NormalText;
import taohua.text.Span;

/** Two documents side by side. */
public final class PairView {
  private final Site site;
  private final DocumentPair pair;
  private final List<Joint> joints;
  private final BitSet copiedInTarget;
  private final BitSet copiedInSource;

  public PairView(Site site, DocumentPair pair) {
    this.site = site;
    this.pair = pair;
    joints = Joint.of(site, pair);
    copiedInTarget = copied(site.entry(pair.target()));
    copiedInSource = copied(site.entry(pair.source()));
  }

  DocumentPair pair() {
    return pair;
  }

  /** The passages in the order of the target. */
  List<Aligned> passages() {
    return pair.findings().stream().map(finding -> Aligned.of(site, finding)).toList();
  }

  /** What the two share outside of a body. */
  List<OutsideFinding> outside() {
    return site.outside(pair.target(), pair.source());
  }

  Changes changes() {
    return site.hints().changes(pair);
  }

  /** Names of one document that stand in the other. */
  List<LeftName> leftovers() {
    return site.hints().leftovers(pair).stream().map(one -> LeftName.of(site, one)).toList();
  }

  /** The passages that tell most first. */
  List<Finding> byWeight() {
    return pair.findings().stream()
        .sorted(
            Comparator.comparingDouble((Finding finding) -> finding.weight().bits())
                .reversed()
                .thenComparing(Finding::id))
        .toList();
  }

  /** What the passages share as bands between the two texts. */
  List<Band> bands() {
    return joints.stream().map(joint -> Band.of(site, joint)).toList();
  }

  /** For each joint the number of its finding, as the page's script reads them. */
  String findingsOfJoints() {
    return joints.stream()
        .map(joint -> String.valueOf(joint.finding().id()))
        .collect(Collectors.joining(" "));
  }

  /** One of the two texts, as far as it holds shared passages. */
  PairColumn column(int document) {
    return PairColumn.of(site, pair, joints, document);
  }

  /**
   * The share of a document that the other one has too, in [0, 1].
   *
   * @param gross all of it
   * @param net without what explains itself
   */
  public record Share(double gross, double net) {}

  public Share share(int document) {
    NormalText text = site.corpus().text(document);
    BitSet matched = new BitSet();
    BitSet copied = new BitSet();
    boolean isTarget = document == pair.target();
    for (Finding finding : pair.findings()) {
      View view = View.of(finding, document);
      Alignment alignment = view.alignment();
      boolean ownLabels = view.counts();
      BitSet labelled = ownLabels == isTarget ? copiedInTarget : copiedInSource;
      for (Edit edit : alignment.edits()) {
        if (edit.matches()) {
          matched.set(edit.target().start(), edit.target().end());
          if (finding.label() == Label.COPIED) {
            add(copied, edit, ownLabels ? edit.target() : edit.source(), labelled);
          }
        }
      }
    }
    int all = text.counted(new Span(0, text.length()));
    return new Share(part(matched, text, all), part(copied, text, all));
  }

  private static void add(BitSet copied, Edit edit, Span judged, BitSet labelled) {
    for (int i = 0; i < edit.target().length(); i++) {
      // The two sides of a slot may differ in length.
      int at = judged.start() + Math.min(i, judged.length() - 1);
      if (labelled.get(at)) {
        copied.set(edit.target().start() + i);
      }
    }
  }

  private static BitSet copied(Entry entry) {
    BitSet copied = new BitSet();
    for (LabelledSpan span : entry.labels()) {
      if (span.label() == Label.COPIED) {
        copied.set(span.characters().start(), span.characters().end());
      }
    }
    return copied;
  }

  private static double part(BitSet characters, NormalText text, int all) {
    int counted = 0;
    for (int start = characters.nextSetBit(0); start >= 0; ) {
      int end = characters.nextClearBit(start);
      counted += text.counted(new Span(start, end));
      start = characters.nextSetBit(end);
    }
    return all == 0 ? 0 : (double) counted / all;
  }
}
