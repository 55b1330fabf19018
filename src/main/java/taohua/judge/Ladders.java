package taohua.judge;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/** Counts the ladder of each document of a corpus that was judged. Safe for threads. */
public final class Ladders {
  private final Corpus corpus;
  private final Explanations explanations;
  private final SharedByDocument all;
  private final SharedByDocument kept;
  private final BitSet counting;
  private final Marks[] marks;
  private final Originals originals;

  /**
   * @param all every shared passage
   * @param kept those that are findings
   * @param counting the ranks of those findings that are reuse
   */
  Ladders(
      Corpus corpus,
      Explanations explanations,
      SharedByDocument all,
      SharedByDocument kept,
      BitSet counting,
      Marks[] marks) {
    this.corpus = corpus;
    this.explanations = explanations;
    this.all = all;
    this.kept = kept;
    this.counting = counting;
    this.marks = marks;
    originals = new Originals(corpus);
  }

  /** The figures of a document. */
  public Ladder of(int document) {
    NormalText text = corpus.text(document);
    Map<Label, Integer> labelled = new EnumMap<>(Label.class);
    BitSet verified = verified(document);
    SingleSource sources = sources(document);
    int quotedVerified = 0;
    int residualSingle = 0;
    for (int c = 0; c < text.length(); c++) {
      Label label = marks[document].labelOrNull(c);
      if (label != null && text.counts(c)) {
        labelled.merge(label, 1, Integer::sum);
        quotedVerified += label == Label.QUOTED && verified.get(c) ? 1 : 0;
        residualSingle += label == Label.COPIED && sources.of(c) != SingleSource.NOBODY ? 1 : 0;
      }
    }
    int characters = text.counted(new Span(0, text.length()));
    return new Ladder(characters, labelled, quotedVerified, residualSingle, largest(document));
  }

  /** The quoted characters of a document whose original the corpus holds. */
  private BitSet verified(int document) {
    return originals.of(
        document, explanations.quotations().get(document), all.of(document, rank -> true));
  }

  /** Which other document alone has the copied characters of a document. */
  private SingleSource sources(int document) {
    SingleSource sources = new SingleSource(corpus, corpus.text(document).length());
    for (Shared shared : kept.of(document, counting::get)) {
      if (shared.reason() == Reason.COPIED) {
        shared.matched(document).forEach(span -> sources.add(span, shared.partner(document)));
      }
    }
    return sources;
  }

  /** The partner that has most, the first in order where several do; permitted text is none. */
  private Ladder.LargestSource largest(int document) {
    Map<Integer, BitSet> matched = new TreeMap<>();
    for (Shared shared : kept.of(document, rank -> !kept.get(rank).allowed())) {
      BitSet characters = matched.computeIfAbsent(shared.partner(document), p -> new BitSet());
      shared.matched(document).forEach(span -> characters.set(span.start(), span.end()));
    }
    return matched.entrySet().stream()
        .map(partner -> source(document, partner.getKey(), partner.getValue()))
        .filter(source -> source.characters() > 0)
        .max(Comparator.comparingInt(Ladder.LargestSource::characters))
        .orElse(Ladder.LargestSource.NONE);
  }

  // A character that a partner has in two places still is one.
  private Ladder.LargestSource source(int document, int partner, BitSet matched) {
    NormalText text = corpus.text(document);
    int gross = 0;
    int net = 0;
    for (int c = matched.nextSetBit(0); c >= 0; c = matched.nextSetBit(c + 1)) {
      Label label = marks[document].labelOrNull(c);
      if (label != null && label.isOverlap() && text.counts(c)) {
        gross++;
        net += label == Label.COPIED ? 1 : 0;
      }
    }
    return new Ladder.LargestSource(partner, gross, net);
  }
}
