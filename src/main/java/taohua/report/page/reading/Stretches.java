package taohua.report.page.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taohua.align.Edit;
import taohua.judge.Finding;
import taohua.judge.LabelledSpan;
import taohua.judge.View;
import taohua.report.page.excerpt.Cover;
import taohua.report.page.site.Site;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Cuts a document where its reasons or the findings over it change, so that the page can count its
 * figures anew when the reader does not accept a reason.
 */
public final class Stretches {
  // Keys above those of findings: their edits, then labels.
  private static final int EDITED = 1 << 29;
  private static final int LABELS = 1 << 30;

  private final Site site;
  private final int document;
  private final NormalText text;

  private Stretches(Site site, int document) {
    this.site = site;
    this.document = document;
    text = site.corpus().text(document);
  }

  /** The stretches of a document, disjoint, by place. */
  static List<Stretch> of(Site site, int document) {
    if (site.entry(document).labels().isEmpty() && site.findingsOf(document).isEmpty()) {
      return List.of();
    }
    return new Stretches(site, document).cut();
  }

  private List<Stretch> cut() {
    Cover cover = new Cover();
    List<LabelledSpan> labels = site.entry(document).labels();
    for (int i = 0; i < labels.size(); i++) {
      cover.add(labels.get(i).characters(), LABELS + i);
    }
    for (Finding finding : site.findingsOf(document)) {
      View view = View.of(finding, document);
      if (view.counts()) {
        add(cover, view);
      }
    }
    for (int p = 1; p < text.paragraphCount(); p++) {
      cover.cut(text.paragraph(p).start());
    }
    List<Stretch> stretches = new ArrayList<>();
    for (Cover.Part part : cover.parts()) {
      Stretch stretch = stretch(part, labels);
      if (stretch.label() != null || !stretch.findings().isEmpty()) {
        stretches.add(stretch);
      }
    }
    return stretches;
  }

  private void add(Cover cover, View view) {
    for (Edit edit : view.alignment().edits()) {
      cover.add(edit.target(), (edit.matches() ? 0 : EDITED) + view.finding().id());
    }
  }

  private Stretch stretch(Cover.Part part, List<LabelledSpan> labels) {
    int last = part.keys().get(part.keys().size() - 1);
    LabelledSpan label = last >= LABELS ? labels.get(last - LABELS) : null;
    Span characters = part.characters();
    return new Stretch(
        characters,
        label,
        keys(part, 0, EDITED),
        keys(part, EDITED, LABELS),
        text.counted(characters));
  }

  private List<Integer> keys(Cover.Part part, int from, int to) {
    List<Integer> keys = new ArrayList<>();
    for (int key : part.keys()) {
      if (key >= from && key < to) {
        keys.add(key - from);
      }
    }
    if (keys.size() > 1) {
      keys.sort(Comparator.comparingDouble(this::bits).reversed().thenComparing(id -> id));
    }
    return keys;
  }

  private double bits(int id) {
    Finding finding = site.finding(id);
    return finding == null ? 0 : finding.weight().bits();
  }
}
