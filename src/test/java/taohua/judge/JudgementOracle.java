package taohua.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import taohua.text.Corpus;

/** Which passages are reuse, by judging all of them anew until none is dropped. */
final class JudgementOracle {
  private JudgementOracle() {}

  static List<Shared> counting(Texts texts, List<Shared> shared) {
    Corpus corpus = texts.corpus();
    Relays relays = new Relays(corpus, SharedByDocument.of(corpus, shared), texts.explanations());
    List<Shared> counting = new ArrayList<>(shared);
    List<Shared> dropped = new ArrayList<>();
    boolean changed = true;
    while (changed) {
      List<Shared> kept = new ArrayList<>();
      for (Shared one : counting) {
        Marks marks =
            Marks.of(
                    one.target(),
                    corpus.text(one.target()).length(),
                    texts.explanations(),
                    of(one.target(), counting),
                    of(one.target(), dropped))
                .relaying(relays.of(one.target()));
        Evidence evidence =
            new Evidence(
                one,
                corpus,
                marks,
                texts.explanations().formulas().get(one.target()),
                Texts.passages(corpus));
        if (Verdict.of(evidence, Texts.OPTIONS).counts()) {
          kept.add(one);
        }
      }
      changed = kept.size() < counting.size();
      counting.stream().filter(one -> !kept.contains(one)).forEach(dropped::add);
      counting = kept;
    }
    return withoutSubsumed(corpus, counting);
  }

  private static List<Shared> of(int document, List<Shared> shared) {
    return shared.stream()
        .filter(one -> one.target() == document || one.source() == document)
        .toList();
  }

  private static List<Shared> withoutSubsumed(Corpus corpus, List<Shared> counting) {
    SharedByDocument all = SharedByDocument.of(corpus, counting);
    BitSet every = new BitSet();
    every.set(0, all.size());
    BitSet subsumed = SubsumedPassages.of(corpus, all, every);
    List<Shared> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!subsumed.get(i)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }
}
