package taohua.table;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.judge.Judged;
import taohua.judge.LabelMap;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.PackedPair;

/** What every ordered pair of officials shares, how much there was to be compared, and when. */
public final class Dyads {
  private final Judged judged;
  private final Exposures exposures;
  private final OverlapCounts overlaps;
  // By source and target, packed.
  private final Long2ObjectOpenHashMap<TimingCount> timings = new Long2ObjectOpenHashMap<>();

  private Dyads(Judged judged) {
    this.judged = judged;
    exposures = new Exposures(judged.corpus(), judged.sides());
    List<List<View>> views = View.counting(judged);
    overlaps = new OverlapCounts(judged, new LabelMap(judged.corpus(), judged.labels()), views);
    for (int d = 0; d < views.size(); d++) {
      for (View view : views.get(d)) {
        if (view.asTarget() && judged.isDirected(view.finding())) {
          addTiming(d, view.partner());
        }
      }
    }
  }

  /** The pairs of officials that have a finding, by the numbers of source and target. */
  public static List<Dyad> of(Judged judged) {
    Dyads dyads = new Dyads(judged);
    return Arrays.stream(dyads.overlaps.pairs()).mapToObj(dyads::dyad).toList();
  }

  /** What these pairs share, where the labels are at hand; labelled spans are not asked for. */
  static List<Shares> shares(Judged judged, LabelMap labels) {
    OverlapCounts overlaps = new OverlapCounts(judged, labels, View.counting(judged));
    return Arrays.stream(overlaps.pairs()).mapToObj(overlaps::of).toList();
  }

  /** All pairs of officials who have documents to compare, those without a finding as well. */
  public static List<Dyad> all(Judged judged) {
    Dyads dyads = new Dyads(judged);
    List<Dyad> all = new ArrayList<>();
    int officials = judged.corpus().officialCount();
    for (int source = 0; source < officials; source++) {
      for (int target = 0; target < officials; target++) {
        if (dyads.exposures.isComparable(source, target)) {
          all.add(dyads.dyad(PackedPair.of(source, target)));
        }
      }
    }
    return all;
  }

  private void addTiming(int target, int source) {
    Corpus corpus = judged.corpus();
    timings
        .computeIfAbsent(
            PackedPair.of(corpus.official(source), corpus.official(target)),
            any -> new TimingCount())
        .add(
            PackedPair.of(target, source),
            corpus.document(target).heading().when(),
            corpus.document(source).heading().when());
  }

  private Dyad dyad(long pair) {
    Shares shares = overlaps.of(pair);
    TimingCount timing = timings.get(pair);
    return new Dyad(
        shares.source(),
        shares.target(),
        exposures.of(shares.source(), shares.target()),
        shares.directed(),
        shares.undirected(),
        timing == null ? Dyad.Timing.NONE : timing.timing());
  }
}
