package taohua.report.page.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.align.Edit;
import taohua.judge.Explanations;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.Relation;
import taohua.judge.View;
import taohua.report.page.excerpt.Cover;
import taohua.report.page.site.Site;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Cuts a document where its labels or the findings over it change, so that the page can count its
 * figures anew when the reader does not accept a reason.
 */
public final class Stretches {
  // Keys above those of findings: their edits, then labels.
  private static final int EDITED = 1 << 29;
  private static final int LABELS = 1 << 30;

  private final Site site;
  private final int document;
  private final NormalText text;
  private final BitSet quoted = new BitSet();
  private final BitSet ownLater = new BitSet();

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
      if (view.counts() || finding.relation() == Relation.OWN) {
        add(cover, view);
      }
    }
    for (int p = 1; p < text.paragraphCount(); p++) {
      cover.cut(text.paragraph(p).start());
    }
    quotations().forEach(span -> set(quoted, span, cover));
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
      if (edit.matches() && view.counts()) {
        cover.add(edit.target(), view.finding().id());
      } else if (view.counts()) {
        cover.add(edit.target(), EDITED + view.finding().id());
      } else if (edit.matches()) {
        set(ownLater, edit.target(), cover);
      }
    }
  }

  private static void set(BitSet characters, Span span, Cover cover) {
    characters.set(span.start(), span.end());
    cover.cut(span.start());
    cover.cut(span.end());
  }

  // Labels name one reason; what is quoted within common language is asked for anew.
  private List<Span> quotations() {
    Corpus alone = Corpus.of(List.of(site.corpus().document(document)), List.of(text));
    return Explanations.of(alone, List.of(List.of())).quotations().get(0);
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
        text.counted(characters),
        notes(label, characters));
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

  private String notes(@Nullable LabelledSpan label, Span characters) {
    Label is = label == null ? null : label.label();
    StringBuilder notes = new StringBuilder();
    notes.append(is == Label.ALLOWED ? "a" : "");
    notes.append(is == Label.FORMULA ? "f" : "");
    boolean inQuotation = quoted.get(characters.start());
    notes.append(is == Label.QUOTED || (is != null && inQuotation) ? "q" : "");
    notes.append(is != null && ownLater.get(characters.start()) ? "w" : "");
    notes.append(is == Label.EDITED ? "e" : "");
    return notes.toString();
  }
}
