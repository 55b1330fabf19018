package taohua.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import taohua.align.AlignOptions;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Span;

/**
 * Finds out which shared passages are findings. What a passage counts as depends on the reasons of
 * its characters, and these on the other passages that count. So every passage counts at first;
 * then, round by round, those that turn out to be too little are dropped, with the reasons that
 * they gave, until none goes. A passage that was dropped does not come back, even where another's
 * drop turns own text in it into copied text; so the rounds end, and the order of passages changes
 * nothing. At the end, passages that lie within others are left out, and the reasons are taken anew
 * from the findings alone; the verdicts stay.
 */
final class Rounds {
  private final Material material;
  private final Corpus corpus;
  private final SharedByDocument shared;
  private final AlignOptions options;
  private final Workers workers;
  // What is known so far: which passages count, of every document its reasons, of every passage
  // the last verdict.
  private final BitSet counting = new BitSet();
  private final Marks[] marks;
  private final Verdict[] verdicts;

  Rounds(FirstRound first, AlignOptions options, Workers workers) {
    material = first.material();
    corpus = material.corpus();
    shared = material.shared();
    this.options = options;
    this.workers = workers;
    marks = first.marks();
    verdicts = first.verdicts(options);
  }

  Judgement judgement() {
    counting.set(0, shared.size());
    BitSet dropped = tooLittle(counting.stream().toArray());
    while (!dropped.isEmpty()) {
      counting.andNot(dropped);
      dropped = round(documentsOf(dropped));
    }
    counting.andNot(SubsumedPassages.of(corpus, shared, counting));
    return concluded();
  }

  /**
   * Judges what counts so far in documents of which passages were dropped; tells what is too little
   * now. A verdict stands where the reasons of the passage's own characters are as before.
   */
  private BitSet round(BitSet changed) {
    Marks[] before = marks.clone();
    mark(marks, changed, shared, counting);
    int[] asked =
        counting.stream()
            .filter(rank -> changed.get(shared.get(rank).target()) && !isAsBefore(rank, before))
            .toArray();
    workers.each(
        asked.length,
        i ->
            verdicts[asked[i]] =
                Verdict.of(material.evidence(shared.get(asked[i]), marks), options));
    return tooLittle(asked);
  }

  private boolean isAsBefore(int rank, Marks[] before) {
    int target = shared.get(rank).target();
    Span characters = shared.get(rank).alignment().target().characters();
    return marks[target].isAlike(before[target], characters);
  }

  private BitSet tooLittle(int[] asked) {
    BitSet dropped = new BitSet();
    for (int rank : asked) {
      dropped.set(rank, !verdicts[rank].counts());
    }
    return dropped;
  }

  /** The targets and sources of some passages. */
  private BitSet documentsOf(BitSet ranks) {
    BitSet documents = new BitSet();
    for (int i = ranks.nextSetBit(0); i >= 0; i = ranks.nextSetBit(i + 1)) {
      documents.set(shared.get(i).target());
      documents.set(shared.get(i).source());
    }
    return documents;
  }

  private void mark(Marks[] all, BitSet documents, SharedByDocument from, BitSet counted) {
    int[] marked = documents.stream().toArray();
    workers.each(
        marked.length, i -> all[marked[i]] = material.marks(marked[i], from, counted::get));
  }

  /** Takes set phrases for copied where a passage is nothing but a rare row of them. */
  private void copyRows(SharedByDocument kept, List<Verdict> last, Marks[] concluded) {
    BitSet[] rows = new BitSet[corpus.size()];
    for (int i = 0; i < kept.size(); i++) {
      if (last.get(i).standsByRow(options)) {
        int target = kept.get(i).target();
        rows[target] = rows[target] == null ? new BitSet() : rows[target];
        rows[target].or(material.evidence(kept.get(i), concluded).rowed());
      }
    }
    for (int d = 0; d < rows.length; d++) {
      if (rows[d] != null) {
        concluded[d] = concluded[d].copying(rows[d]);
      }
    }
  }

  /** Numbers what is a finding, and lets nothing else be a reason. */
  private Judgement concluded() {
    SharedByDocument kept = shared.only(i -> counting.get(i) || verdicts[i].isExplained());
    BitSet keptCounting = new BitSet();
    List<Verdict> last = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      if (counting.get(i) || verdicts[i].isExplained()) {
        keptCounting.set(last.size(), counting.get(i));
        last.add(verdicts[i]);
      }
    }
    Marks[] concluded = new Marks[corpus.size()];
    BitSet every = new BitSet();
    every.set(0, corpus.size());
    mark(concluded, every, kept, keptCounting);
    copyRows(kept, last, concluded);
    SentenceEnds ends = new SentenceEnds(corpus);
    List<Finding> findings =
        workers.map(
            kept.size(),
            i ->
                last.get(i)
                    .counted(material.evidence(kept.get(i), concluded), options)
                    .finding(
                        i + 1, keptCounting.get(i) ? ends.of(kept.get(i)) : kept.get(i), corpus));
    return new Judgement(
        corpus, material.explanations(), shared, kept, keptCounting, findings, concluded);
  }
}
