package taohua.judge;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taohua.align.AlignOptions;
import taohua.align.PassageFinder;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Judges what the documents of a corpus share: labels every reused character, then every passage,
 * and counts the ladder of every document. A passage of which neither enough is copied nor most
 * explains itself is no finding, and its characters are no reuse.
 */
public final class Attribution {
  private static final Comparator<Shared> ORDER =
      Comparator.comparingInt(Shared::target)
          .thenComparing(shared -> shared.alignment().target().characters())
          .thenComparingInt(Shared::source)
          .thenComparing(shared -> shared.alignment().source().characters());

  private final Corpus corpus;
  private final Explanations explanations;
  private final PassageFinder passages;
  private final AlignOptions options;
  private List<Shared> shared;
  // What is no finding may still show where a quotation is from.
  private final List<Shared> all;
  private final List<IntArrayList> allBy;
  private List<Finding> findings = List.of();
  private final Originals originals;
  private final Marks[] marks;
  private List<IntArrayList> sharedBy;
  // Which of the shared passages are more than explained.
  private boolean[] counting = {};

  private Attribution(
      Corpus corpus,
      List<Shared> shared,
      Explanations explanations,
      PassageFinder passages,
      AlignOptions options) {
    this.corpus = corpus;
    all = shared.stream().sorted(ORDER).toList();
    this.shared = all;
    this.explanations = explanations;
    this.passages = passages;
    this.options = options;
    originals = new Originals(corpus);
    marks = new Marks[corpus.size()];
    allBy = byDocument(corpus, all);
    sharedBy = allBy;
  }

  /**
   * Judges the shared passages of a corpus.
   *
   * @param explanations what explains characters by itself
   * @param passages what knows the weight of characters
   */
  public static Attribution of(
      Corpus corpus,
      List<Shared> shared,
      Explanations explanations,
      PassageFinder passages,
      AlignOptions options) {
    Attribution attribution = new Attribution(corpus, shared, explanations, passages, options);
    attribution.judge();
    return attribution;
  }

  /** The passages that count, by target, place and source; their ids are their ranks from 1. */
  public List<Finding> findings() {
    return findings;
  }

  /** The labelled characters of a document. */
  public List<LabelledSpan> labels(int document) {
    return marks[document].spans(numbers(document));
  }

  // What is no finding takes its marks with it, which may leave another passage with less; so until
  // none goes. Only the documents of a passage that went are marked again.
  private void judge() {
    boolean[] counts = new boolean[shared.size()];
    Arrays.fill(counts, true);
    Verdict[] verdicts = new Verdict[counts.length];
    BitSet touched = touched();
    while (!touched.isEmpty()) {
      mark(touched, counts);
      BitSet next = new BitSet();
      for (int i = 0; i < counts.length; i++) {
        Shared one = shared.get(i);
        if (counts[i] && touched.get(one.target())) {
          verdicts[i] = new Verdict(corpus, one, marks, passages, options);
        }
        if (counts[i] && !verdicts[i].counts()) {
          counts[i] = false;
          next.set(one.target());
          next.set(one.source());
        }
      }
      touched = next;
    }
    boolean[] crumbs = SubsumedPassages.of(corpus, shared, counts);
    for (int i = 0; i < counts.length; i++) {
      counts[i] &= !crumbs[i];
    }
    number(counts, verdicts);
  }

  /** Keeps what is a finding, in order, and marks the documents with the final numbers. */
  private void number(boolean[] counts, Verdict[] verdicts) {
    List<Shared> kept = new ArrayList<>();
    List<Finding> judged = new ArrayList<>();
    boolean[] keptCounts = new boolean[counts.length];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] || !verdicts[i].counts() && verdicts[i].isExplained()) {
        keptCounts[kept.size()] = counts[i];
        kept.add(shared.get(i));
        judged.add(verdicts[i].finding(kept.size()));
      }
    }
    shared = kept;
    findings = judged;
    sharedBy = byDocument(corpus, kept);
    BitSet every = new BitSet();
    every.set(0, corpus.size());
    mark(every, keptCounts);
    counting = keptCounts;
  }

  /** The indices of the passages that each document is target or source of. */
  private static List<IntArrayList> byDocument(Corpus corpus, List<Shared> shared) {
    List<IntArrayList> byDocument = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      byDocument.add(new IntArrayList());
    }
    for (int i = 0; i < shared.size(); i++) {
      byDocument.get(shared.get(i).target()).add(i);
      byDocument.get(shared.get(i).source()).add(i);
    }
    return byDocument;
  }

  private BitSet touched() {
    BitSet touched = new BitSet();
    for (Shared one : shared) {
      touched.set(one.target());
      touched.set(one.source());
    }
    return touched;
  }

  private void mark(BitSet documents, boolean[] counts) {
    documents.stream().parallel().forEach(d -> marks[d] = marked(d, counts));
  }

  private Marks marked(int document, boolean[] counts) {
    Marks marked =
        new Marks(
            corpus,
            document,
            explanations.quotations().get(document),
            explanations.formulas().get(document));
    for (int i : sharedBy.get(document)) {
      if (counts[i] && shared.get(i).target() == document) {
        marked.addTarget(shared.get(i));
      } else if (counts[i]) {
        marked.addSource(shared.get(i));
      }
    }
    for (int i : sharedBy.get(document)) {
      if (!counts[i] && shared.get(i).target() == document) {
        marked.addExplained(shared.get(i));
      }
    }
    return marked;
  }

  /** The first finding of each character, or 0; of what is merely explained only if no other. */
  private int[] numbers(int document) {
    int[] numbers = new int[corpus.text(document).length()];
    for (int i : sharedBy.get(document)) {
      if (counting[i]) {
        number(numbers, shared.get(i).matched(document), i + 1);
      }
    }
    for (int i : sharedBy.get(document)) {
      if (!counting[i] && shared.get(i).target() == document) {
        number(numbers, shared.get(i).alignment().runs(), i + 1);
      }
    }
    return numbers;
  }

  private static void number(int[] numbers, List<Span> spans, int number) {
    for (Span span : spans) {
      for (int c = span.start(); c < span.end(); c++) {
        numbers[c] = numbers[c] == 0 ? number : numbers[c];
      }
    }
  }

  /** The figures of a document. */
  public Ladder ladder(int document) {
    NormalText text = corpus.text(document);
    Map<Label, Integer> labelled = new EnumMap<>(Label.class);
    BitSet originals = originals(document);
    SingleSource sources = sources(document);
    int verified = 0;
    int single = 0;
    for (int c = 0; c < text.length(); c++) {
      if (text.counts(c) && marks[document].isLabelled(c)) {
        Label label = marks[document].label(c);
        labelled.merge(label, 1, Integer::sum);
        verified += label == Label.QUOTED && originals.get(c) ? 1 : 0;
        single += label == Label.COPIED && sources.of(c) != SingleSource.NOBODY ? 1 : 0;
      }
    }
    int characters = text.counted(new Span(0, text.length()));
    return new Ladder(characters, labelled, verified, single, largest(document));
  }

  /** Which other document alone has the copied characters of a document. */
  private SingleSource sources(int document) {
    SingleSource sources = new SingleSource(corpus, corpus.text(document).length());
    for (int i : sharedBy.get(document)) {
      Shared one = shared.get(i);
      if (counting[i] && one.label() == Label.COPIED) {
        one.matched(document).forEach(span -> sources.add(span, one.partner(document)));
      }
    }
    return sources;
  }

  /** The quoted characters of a document whose original the corpus holds. */
  private BitSet originals(int document) {
    List<Shared> own = new ArrayList<>();
    for (int i : allBy.get(document)) {
      own.add(all.get(i));
    }
    List<Span> quotations = explanations.quotations().get(document);
    return originals.of(document, quotations, own);
  }

  private Ladder.LargestSource largest(int document) {
    // By index, so that of several that share as much the first is taken.
    Map<Integer, BitSet> matched = new TreeMap<>();
    for (int i : sharedBy.get(document)) {
      Shared one = shared.get(i);
      if (one.allowed()) {
        continue;
      }
      BitSet characters = matched.computeIfAbsent(one.partner(document), partner -> new BitSet());
      one.matched(document).forEach(span -> characters.set(span.start(), span.end()));
    }
    return matched.entrySet().stream()
        .map(partner -> explained(document, partner.getKey(), partner.getValue()))
        .filter(partner -> partner.characters() > 0)
        .max(Comparator.comparingInt(Ladder.LargestSource::characters))
        .orElse(Ladder.LargestSource.NONE);
  }

  // A character that a partner has in two places still is one.
  private Ladder.LargestSource explained(int document, int partner, BitSet matched) {
    NormalText text = corpus.text(document);
    int gross = 0;
    int net = 0;
    for (int c = matched.nextSetBit(0); c >= 0; c = matched.nextSetBit(c + 1)) {
      if (text.counts(c)) {
        gross++;
        net += marks[document].label(c) == Label.COPIED ? 1 : 0;
      }
    }
    return new Ladder.LargestSource(partner, gross, net);
  }
}
