package taohua.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import taohua.formula.CommonLanguage;
import taohua.formula.FormulaUse;
import taohua.parallel.Workers;
import taohua.reword.Compared;
import taohua.reword.Rewordings;
import taohua.text.Corpus;
import taohua.words.Notice;

/**
 * Seeks what the documents of a run may say in other words. It stands beside the run and changes
 * nothing in it: no label, no figure, no passage.
 */
public final class Reworded {
  private final Run run;
  private final Corpus corpus;

  private Reworded(Run run) {
    this.run = run;
    corpus = run.corpus();
  }

  /** The same run with its possible rewordings; all documents of the run are at hand in it. */
  public static Run of(Run run) {
    try (Workers workers = Workers.of(run.options().threads())) {
      return run.with(new Reworded(run).find(workers));
    }
  }

  /** What a user must know before reading the possible rewordings of a run. */
  public static Optional<Notice> caution(Run run) {
    return run.findings()
        .reworded()
        .filter(Rewordings::isWeak)
        .map(
            all ->
                all.isRefused()
                    ? Notice.of("warn.reworded.refused", all.background(), Rewordings.FEWEST)
                    : Notice.of("warn.reworded.weak", all.background()));
  }

  private Rewordings find(Workers workers) {
    CommonLanguage common =
        CommonLanguage.of(corpus, run.findings().lexicon(), run.options().formulas());
    return Rewordings.find(
        corpus,
        new Compared(
            d -> isCompared(d) && side(d).isTarget(),
            d -> isCompared(d) && side(d).isSource() && side(d) != Side.ALLOWED,
            run::isEvidence,
            d -> characters(common.in(corpus.text(d))),
            new KnownText(run)),
        workers);
  }

  private static BitSet characters(List<FormulaUse> uses) {
    BitSet characters = new BitSet();
    uses.forEach(use -> characters.set(use.characters().start(), use.characters().end()));
    return characters;
  }

  private Side side(int document) {
    return run.entries().get(document).side();
  }

  private boolean isCompared(int document) {
    return !run.entries().get(document).isDuplicate();
  }
}
