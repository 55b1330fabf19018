package taohua.family;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import taohua.family.Slot.Kind;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What the witnesses of a cluster have in one region, with the votes of each wording. Immutable.
 *
 * @param votes of each filler, without punctuation, by its characters; at least one
 * @param kind what most of them are
 */
record Fillers(SortedMap<String, Double> votes, Kind kind) {
  // The kind of a slot shows in the word before or after: 市 of 某市, 同志 of 某同志.
  private static final int CONTEXT = 4;

  Fillers {
    votes = Collections.unmodifiableSortedMap(votes);
  }

  static Fillers of(Cluster cluster, Region region) {
    SortedMap<String, Double> votes = new TreeMap<>();
    for (int r = 0; r < cluster.rows().size(); r++) {
      votes.merge(region.filler(cluster.rows().get(r)), cluster.votes(r), Double::sum);
    }
    return new Fillers(votes, SlotKinds.of(votes, context(cluster, region)));
  }

  private static SlotKinds.Context context(Cluster cluster, Region region) {
    NormalText text = cluster.centre().text();
    Span tokens = cluster.centre().tokens();
    int from = tokens.start() + region.from();
    int to = tokens.start() + region.to();
    Span before = new Span(Math.max(tokens.start(), from - CONTEXT), from);
    Span after = new Span(to, Math.min(tokens.end(), to + CONTEXT));
    return new SlotKinds.Context(
        text.characters(text.charactersOf(before)),
        text.characters(text.charactersOf(after)),
        cluster.names());
  }

  /** The filler of most votes, of equals the first by its characters. */
  String common() {
    String common = votes.firstKey();
    for (Map.Entry<String, Double> filler : votes.entrySet()) {
      if (filler.getValue() > votes(common) + Cluster.EPSILON) {
        common = filler.getKey();
      }
    }
    return common;
  }

  /** The votes of a filler; 0 if nobody has it. */
  double votes(String filler) {
    return votes.getOrDefault(filler, 0.0);
  }
}
