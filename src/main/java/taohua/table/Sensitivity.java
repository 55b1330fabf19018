package taohua.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import taohua.align.AlignOptions;
import taohua.align.PassageFinder;
import taohua.judge.Explanations;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Judgement;
import taohua.judge.LabelledSpan;
import taohua.judge.Shared;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * How much the sums over officials depend on the settings: the shared passages of a run are judged
 * again under each setting of a list, everything else left as it is. Other lengths show what the
 * least length of a passage does; common language left in shows what it would be taken for; dates
 * dealt out anew show what a direction by chance looks like.
 *
 * @param corpus the documents with the dates that were read
 * @param sides who was compared with whom
 * @param shared the passages, with target and source as those dates have them
 * @param explanations what explains characters by itself
 * @param passages what knows the weight of characters
 * @param options the lengths and weights of the run itself
 */
public record Sensitivity(
    Corpus corpus,
    Judged.Sides sides,
    List<Shared> shared,
    Explanations explanations,
    PassageFinder passages,
    AlignOptions options) {
  private static final List<Integer> LENGTHS = List.of(20, 30, 50, 80);

  public Sensitivity {
    shared = List.copyOf(shared);
  }

  /**
   * What each setting gives, in the order of {@link #settings}.
   *
   * @param ofRun the dyads under the run's own setting, which need not be counted again
   */
  public List<Robustness> of(List<Dyad> ofRun, Workers workers) {
    List<Setting> settings = settings(options.minChars());
    return workers.map(settings.size(), i -> of(settings.get(i), ofRun, workers));
  }

  private Robustness of(Setting setting, List<Dyad> ofRun, Workers workers) {
    return new Robustness(setting, isAsRun(setting) ? ofRun : Dyads.of(judged(setting, workers)));
  }

  /**
   * The settings that are tried: all lengths, the run's own among them, ascending; then, at the
   * run's own length, common language left in; then permuted dates.
   */
  static List<Setting> settings(int ownLength) {
    TreeSet<Integer> lengths = new TreeSet<>(LENGTHS);
    lengths.add(ownLength);
    List<Setting> settings = new ArrayList<>();
    lengths.forEach(length -> settings.add(new Setting(length, true, false)));
    settings.add(new Setting(ownLength, false, false));
    settings.add(new Setting(ownLength, true, true));
    return settings;
  }

  /** Whether a setting is the run's own; without any date none can be dealt out anew. */
  private boolean isAsRun(Setting setting) {
    boolean datesAsRead = !setting.datesPermuted() || !ChanceDates.hasDates(corpus);
    return setting.minChars() == options.minChars() && setting.formulas() && datesAsRead;
  }

  /** The corpus as this setting judges it. */
  Judged judged(Setting setting, Workers workers) {
    Corpus dated = setting.datesPermuted() ? ChanceDates.deal(corpus) : corpus;
    Judgement judgement =
        Judgement.of(
            dated,
            setting.datesPermuted() ? ChanceDates.redirected(shared, dated) : shared,
            setting.formulas() ? explanations : explanations.withoutFormulas(),
            passages,
            new AlignOptions(setting.minChars(), options.minBits()),
            workers);
    return new Judged(dated, judgement.findings(), labels(judgement), sides);
  }

  /** The labels of documents with a finding; sums over pairs of officials ask for no others. */
  private List<List<LabelledSpan>> labels(Judgement judgement) {
    BitSet found = new BitSet();
    for (Finding finding : judgement.findings()) {
      found.set(finding.alignment().target().document());
      found.set(finding.alignment().source().document());
    }
    return IntStream.range(0, corpus.size())
        .mapToObj(d -> found.get(d) ? judgement.labels(d) : List.<LabelledSpan>of())
        .toList();
  }
}
