package taohua.table;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.align.Edits;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.PackedPair;

/**
 * What every ordered pair of officials shares. A finding without a direction counts in both orders,
 * each time by the characters of the document that is the target then.
 */
final class OverlapCounts {
  private final Judged judged;
  private final Corpus corpus;
  private final LabelMap labels;
  // By source and target, packed; that order is the one of the result.
  private final Long2ObjectOpenHashMap<OverlapCount> directed = new Long2ObjectOpenHashMap<>();
  private final Long2ObjectOpenHashMap<OverlapCount> undirected = new Long2ObjectOpenHashMap<>();

  /**
   * @param labels of the characters; labelled spans are not asked for
   * @param views the findings that count for each document
   */
  OverlapCounts(Judged judged, LabelMap labels, List<List<View>> views) {
    this.judged = judged;
    corpus = judged.corpus();
    this.labels = labels;
    for (int d = 0; d < views.size(); d++) {
      for (View view : views.get(d)) {
        if (view.asTarget() || !judged.isDirected(view.finding())) {
          count(view, d);
        }
      }
      countSingle(d, views.get(d));
    }
  }

  /** The pairs that have a finding, packed, by the numbers of source and target. */
  long[] pairs() {
    LongOpenHashSet pairs = new LongOpenHashSet(directed.keySet());
    pairs.addAll(undirected.keySet());
    return pairs.longStream().sorted().toArray();
  }

  /** What a pair shares; nothing if it has no finding. */
  Shares of(long pair) {
    return new Shares(
        PackedPair.first(pair),
        PackedPair.second(pair),
        overlap(directed.get(pair)),
        overlap(undirected.get(pair)));
  }

  private static Dyad.Overlap overlap(@Nullable OverlapCount count) {
    return count == null ? Dyad.Overlap.NONE : count.overlap();
  }

  private OverlapCount of(int source, int target, boolean isDirected) {
    long pair = PackedPair.of(corpus.official(source), corpus.official(target));
    return (isDirected ? directed : undirected).computeIfAbsent(pair, any -> new OverlapCount());
  }

  private void count(View view, int document) {
    OverlapCount overlap = of(view.partner(), document, judged.isDirected(view.finding()));
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
      of(origin, document, origins.isDirected(origin)).addResidualSingle(single.getIntValue());
    }
  }
}
