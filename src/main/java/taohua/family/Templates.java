package taohua.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taohua.text.Corpus;
import taohua.text.Span;

/** Writes down what a cluster has in common. */
final class Templates {
  private final Corpus corpus;
  private final Cluster cluster;
  private final List<Region> slots;
  private final List<Region> edits;
  private final List<String> wordings = new ArrayList<>();

  private Templates(Corpus corpus, Cluster cluster) {
    this.corpus = corpus;
    this.cluster = Refinement.of(cluster);
    SlotShapes shaped = SlotShapes.of(this.cluster);
    slots = shaped.slots();
    edits = shaped.edits();
    for (Region edit : edits) {
      wordings.add(Fillers.of(this.cluster, edit).common());
    }
  }

  /** A cluster as a family without a number. */
  static Family family(Corpus corpus, Cluster cluster) {
    return new Templates(corpus, cluster).family();
  }

  private Family family() {
    return new Family(
        0, template(), cluster.officials(), witnesses(), describedSlots(), cohesion());
  }

  private List<Slot> describedSlots() {
    List<Slot> described = new ArrayList<>();
    for (Region slot : slots) {
      described.add(new Slot(described.size() + 1, Fillers.of(cluster, slot).kind()));
    }
    return described;
  }

  // The centre's words, but for its slots and its own light edits.
  private String template() {
    ParagraphText centre = new ParagraphText(corpus, cluster.centre().places().get(0));
    StringBuilder template = new StringBuilder();
    int written = 0;
    int slot = 0;
    int edit = 0;
    while (slot < slots.size() || edit < edits.size()) {
      boolean isSlot =
          edit == edits.size()
              || slot < slots.size() && slots.get(slot).from() < edits.get(edit).from();
      Region region = isSlot ? slots.get(slot) : edits.get(edit);
      Span span = centre.written(centreCharacters(region));
      template.append(fixed(centre.text().substring(written, Math.max(written, span.start()))));
      if (isSlot) {
        template.append('{').append(++slot).append('}');
      } else {
        template.append(fixed(wording(region, wordings.get(edit++))));
      }
      written = Math.max(written, span.end());
    }
    return template.append(fixed(centre.text().substring(written))).toString();
  }

  /** Text with its own braces doubled, so that none looks like a slot. */
  private static String fixed(String text) {
    return text.replace("{", "{{");
  }

  private Span centreCharacters(Region region) {
    int first = cluster.centre().tokens().start();
    return cluster.centre().within(new Span(first + region.from(), first + region.to()));
  }

  /** How the first witness that has a wording writes it. */
  private String wording(Region region, String wording) {
    for (Row row : cluster.rows()) {
      if (region.filler(row).equals(wording)) {
        ParagraphText text = new ParagraphText(corpus, row.variant().places().get(0));
        return wording.isEmpty() ? "" : text.of(characters(region, row));
      }
    }
    return wording;
  }

  private static Span characters(Region region, Row row) {
    return row.variant().within(new Span(region.start(row), region.end(row)));
  }

  private List<Witness> witnesses() {
    List<Witness> witnesses = new ArrayList<>();
    for (Row row : cluster.rows()) {
      List<Span> spans = slots.stream().map(slot -> characters(slot, row)).toList();
      for (Kin.Place place : row.variant().places()) {
        ParagraphText text = new ParagraphText(corpus, place);
        List<String> fillers =
            spans.stream().map(span -> span.isEmpty() ? "" : text.of(span)).toList();
        witnesses.add(
            new Witness(place.document(), place.paragraph().paragraph(), place.part(), fillers));
      }
    }
    witnesses.sort(
        Comparator.comparingInt(Witness::document)
            .thenComparingInt(Witness::paragraph)
            .thenComparing(Witness::part));
    return witnesses;
  }

  private Family.Cohesion cohesion() {
    int length = fixedLength();
    double resemblance = 0;
    long fixed = 0;
    long all = 0;
    int witnesses = 0;
    for (Row row : cluster.rows()) {
      int times = row.variant().places().size();
      int characters = row.variant().characters().length();
      int filled = slots.stream().mapToInt(slot -> characters(slot, row).length()).sum();
      int same = fixed(row);
      int compared = length + characters - filled;
      resemblance += compared == 0 ? times : times * Math.min(1, 2.0 * same / compared);
      fixed += (long) times * same;
      all += (long) times * characters;
      witnesses += times;
    }
    return new Family.Cohesion(all == 0 ? 0 : (double) fixed / all, resemblance / witnesses);
  }

  /** The characters of the template without its slots. */
  private int fixedLength() {
    int length = cluster.centre().characters().length();
    for (Region slot : slots) {
      length -= centreCharacters(slot).length();
    }
    for (int e = 0; e < edits.size(); e++) {
      length += wordings.get(e).length() - centreCharacters(edits.get(e)).length();
    }
    return length;
  }

  /** The characters of a witness that are the template's. */
  private int fixed(Row row) {
    int first = cluster.centre().tokens().start();
    int fixed = 0;
    int at = 0;
    int slot = 0;
    while (at < cluster.columns()) {
      if (slot < slots.size() && at >= slots.get(slot).from()) {
        at = Math.max(at, slots.get(slot++).to());
      } else {
        boolean counts = row.equal(at) && !isEdited(at);
        fixed +=
            counts ? cluster.centre().within(new Span(first + at, first + at + 1)).length() : 0;
        at++;
      }
    }
    for (int e = 0; e < edits.size(); e++) {
      String filler = edits.get(e).filler(row);
      fixed += filler.equals(wordings.get(e)) ? filler.length() : 0;
    }
    return fixed;
  }

  private boolean isEdited(int column) {
    return edits.stream().anyMatch(edit -> edit.from() <= column && column < edit.to());
  }
}
