package taohua.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  // The sides of the documents that stand behind the corpus, by id.
  private final Map<String, Side> behind = new HashMap<>();

  private Reworded(Run run) {
    this.run = run;
    corpus = run.corpus();
    for (Side side : Side.values()) {
      run.apart(side).forEach(read -> behind.put(read.document().id(), side));
    }
  }

  /**
   * The same run with its possible rewordings; those of an index are at hand that are nearest to a
   * target, if {@link Options#reworded} said so.
   */
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
            d -> isCompared(d) && side(d).isEvidence(),
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
    return isBehind(document)
        ? behind.getOrDefault(corpus.all().document(document).id(), Side.BACKGROUND)
        : run.entries().get(document).side();
  }

  private boolean isCompared(int document) {
    return isBehind(document) || !run.entries().get(document).isDuplicate();
  }

  // Of these no two have the same body.
  private boolean isBehind(int document) {
    return document >= corpus.size();
  }
}
