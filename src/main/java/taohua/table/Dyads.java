package taohua.table;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import taohua.align.Edits;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.judge.TargetSource;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.PackedPair;

/**
 * What every ordered pair of officials shares. A finding without a direction counts in both orders,
 * each time by the characters of the document that is the target then.
 */
public final class Dyads {
  private final Judged judged;
  private final Corpus corpus;
  private final LabelMap labels;
  private final Exposures exposures;
  // By source and target, packed; that order is the one of the result.
  private final Long2ObjectOpenHashMap<Sums> sums = new Long2ObjectOpenHashMap<>();

  /** What is counted of one pair. */
  private record Sums(OverlapCount directed, OverlapCount undirected, TimingCount timing) {
    Sums() {
      this(new OverlapCount(), new OverlapCount(), new TimingCount());
    }

    OverlapCount of(boolean isDirected) {
      return isDirected ? directed : undirected;
    }
  }

  private Dyads(Judged judged) {
    this(
        judged,
        new LabelMap(judged.corpus(), judged.labels()),
        new Exposures(judged.corpus(), judged.sides()));
  }

  private Dyads(Judged judged, LabelMap labels, Exposures exposures) {
    this.judged = judged;
    corpus = judged.corpus();
    this.labels = labels;
    this.exposures = exposures;
    List<List<View>> views = View.counting(judged);
    for (int d = 0; d < views.size(); d++) {
      for (View view : views.get(d)) {
        if (view.asTarget() || !judged.isDirected(view.finding())) {
          count(view, d);
        }
      }
      countSingle(d, views.get(d));
    }
  }

  /** The pairs of officials that have a finding, by the numbers of source and target. */
  public static List<Dyad> of(Judged judged) {
    return new Dyads(judged).inOrder();
  }

  /** The same where the labels and exposures are at hand; labelled spans are not asked for. */
  static List<Dyad> of(Judged judged, LabelMap labels, Exposures exposures) {
    return new Dyads(judged, labels, exposures).inOrder();
  }

  private List<Dyad> inOrder() {
    return sums.keySet().longStream().sorted().mapToObj(this::dyad).toList();
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

  private Dyad dyad(long pair) {
    Sums counted = sums.getOrDefault(pair, new Sums());
    int source = PackedPair.first(pair);
    int target = PackedPair.second(pair);
    return new Dyad(
        source,
        target,
        exposures.of(source, target),
        counted.directed().overlap(),
        counted.undirected().overlap(),
        counted.timing().timing());
  }

  private Sums sums(int source, int target) {
    long pair = PackedPair.of(corpus.official(source), corpus.official(target));
    return sums.computeIfAbsent(pair, any -> new Sums());
  }

  private void count(View view, int document) {
    Sums counted = sums(view.partner(), document);
    boolean isDirected = judged.isDirected(view.finding());
    OverlapCount overlap = counted.of(isDirected);
    overlap.addPassage();
    NormalText text = corpus.text(document);
    Edits edits = view.alignment().edits();
    for (int i = 0; i < edits.size(); i++) {
      for (int c = edits.targetStart(i); edits.matches(i) && c < edits.targetEnd(i); c++) {
        if (text.counts(c) && labels.isOverlap(document, c)) {
          overlap.addMatched(label(view, labels.of(document, c)));
        }
      }
    }
    if (isDirected) {
      counted
          .timing()
          .add(
              new TargetSource(document, view.partner()),
              corpus.document(document).heading().when(),
              corpus.document(view.partner()).heading().when());
    }
  }

  /**
   * The label of a character within one passage. A passage that explains itself may hold a
   * character that is to be reviewed because of another pair; for this pair it counts as the
   * passage does.
   */
  private static Label label(View view, Label ofCharacter) {
    return ofCharacter == Label.COPIED ? view.finding().label() : ofCharacter;
  }

  /** Counts the copied characters of a document for the one source that explains each. */
  private void countSingle(int document, List<View> views) {
    if (views.isEmpty()) {
      return;
    }
    Origins origins = Origins.of(judged, document, views);
    NormalText text = corpus.text(document);
    Int2IntOpenHashMap characters = new Int2IntOpenHashMap();
    for (int c = 0; c < text.length(); c++) {
      if (labels.is(Label.COPIED, document, c) && text.counts(c) && origins.of(c) >= 0) {
        characters.addTo(origins.of(c), 1);
      }
    }
    for (Int2IntMap.Entry single : characters.int2IntEntrySet()) {
      int origin = single.getIntKey();
      sums(origin, document).of(origins.isDirected(origin)).addResidualSingle(single.getIntValue());
    }
  }
}
