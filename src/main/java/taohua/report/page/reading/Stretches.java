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

/**
 * Cuts a document where its reasons or the findings over it change, so that the page can count its
 * figures anew when the reader does not accept a reason.
 */
final class Stretches {
  private static final Comparator<Finding> MOST_BITS_FIRST =
      Comparator.comparingDouble((Finding finding) -> finding.weight().bits())
          .reversed()
          .thenComparing(Finding::id);

  private final NormalText text;
  private final Cover cover = new Cover();
  // A layer's place in the list is its key in the cover.
  private final List<Layer> layers = new ArrayList<>();

  private Stretches(NormalText text) {
    this.text = text;
  }

  /** The stretches of a document, disjoint, by place. */
  static List<Stretch> of(Site site, int document) {
    Stretches stretches = new Stretches(site.corpus().text(document));
    site.entry(document).labels().forEach(stretches::add);
    site.index().findingsOf(document).stream()
        .map(finding -> View.of(finding, document))
        .filter(View::counts)
        .forEach(stretches::add);
    return stretches.cut();
  }

  private void add(LabelledSpan span) {
    cover.add(span.characters(), layers.size());
    layers.add(new Layer.Labelled(span));
  }

  private void add(View view) {
    int found = layers.size();
    layers.add(new Layer.Found(view.finding()));
    int edited = layers.size();
    layers.add(new Layer.Edited(view.finding()));
    for (Edit edit : view.alignment().edits()) {
      cover.add(edit.target(), edit.matches() ? found : edited);
    }
  }

  private List<Stretch> cut() {
    for (int p = 1; p < text.paragraphCount(); p++) {
      cover.cut(text.paragraph(p).start());
    }
    List<Stretch> stretches = new ArrayList<>();
    for (Cover.Part part : cover.parts()) {
      Stretch stretch = stretch(part);
      if (stretch.label() != null || !stretch.findings().isEmpty()) {
        stretches.add(stretch);
      }
    }
    return stretches;
  }

  private Stretch stretch(Cover.Part part) {
    LabelledSpan label = null;
    List<Finding> found = new ArrayList<>();
    List<Finding> edited = new ArrayList<>();
    for (int key : part.keys()) {
      Layer layer = layers.get(key);
      if (layer instanceof Layer.Labelled labelled) {
        label = labelled.span();
      } else if (layer instanceof Layer.Found one) {
        found.add(one.finding());
      } else if (layer instanceof Layer.Edited one) {
        edited.add(one.finding());
      }
    }
    int counted = text.counted(part.characters());
    return new Stretch(part.characters(), label, ids(found), ids(edited), counted);
  }

  private static List<Integer> ids(List<Finding> findings) {
    return findings.stream().sorted(MOST_BITS_FIRST).map(Finding::id).toList();
  }
}
