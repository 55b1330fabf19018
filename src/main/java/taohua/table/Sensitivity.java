package taohua.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import taohua.align.AlignOptions;
import taohua.judge.Explanations;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Judgement;
import taohua.judge.LabelledSpan;
import taohua.judge.Material;
import taohua.judge.Shared;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * How much the sums over officials depend on the settings: the shared passages of a run are judged
 * again under each setting of a list, everything else left as it is. Other lengths show what the
 * least length of a passage does; common language left in shows what it would be taken for; dates
 * dealt out anew show what a direction by chance looks like.
 *
 * @param sides who was compared with whom
 * @param shared the passages, with target and source as the dates have them that were read
 * @param material what the run itself was judged from
 * @param options the lengths and weights of the run itself
 */
public record Sensitivity(
    Judged.Sides sides, List<Shared> shared, Material material, AlignOptions options) {
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
    boolean datesAsRead = !setting.datesPermuted() || !ChanceDates.hasDates(material.corpus());
    return setting.minChars() == options.minChars() && setting.formulas() && datesAsRead;
  }

  /** The corpus as this setting judges it. */
  Judged judged(Setting setting, Workers workers) {
    Material own = material(setting, workers);
    AlignOptions lengths = new AlignOptions(setting.minChars(), options.minBits());
    Judgement judgement = Judgement.of(own, lengths, workers);
    return new Judged(own.corpus(), judgement.findings(), labels(judgement), sides);
  }

  /** What a setting judges: only other dates and other reasons need it made anew. */
  private Material material(Setting setting, Workers workers) {
    if (!setting.datesPermuted() && setting.formulas()) {
      return material;
    }
    Explanations explanations = material.explanations();
    Corpus dated =
        setting.datesPermuted() ? ChanceDates.deal(material.corpus()) : material.corpus();
    return Material.of(
        dated,
        setting.datesPermuted() ? ChanceDates.redirected(shared, dated) : shared,
        setting.formulas() ? explanations : explanations.withoutFormulas(),
        material.passages(),
        options.minBits(),
        workers);
  }

  /** The labels of documents with a finding; sums over pairs of officials ask for no others. */
  private List<List<LabelledSpan>> labels(Judgement judgement) {
    BitSet found = new BitSet();
    for (Finding finding : judgement.findings()) {
      found.set(finding.alignment().target().document());
      found.set(finding.alignment().source().document());
    }
    return IntStream.range(0, material.corpus().size())
        .mapToObj(d -> found.get(d) ? judgement.labels(d) : List.<LabelledSpan>of())
        .toList();
  }
}
