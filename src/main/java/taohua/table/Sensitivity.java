package taohua.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import taohua.align.AlignOptions;
import taohua.judge.Explanations;
import taohua.judge.FirstRound;
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
 * @param first what the run itself was judged from, under all {@link #lengths}
 * @param options the lengths and weights of the run itself
 */
public record Sensitivity(
    Judged.Sides sides, List<Shared> shared, FirstRound first, AlignOptions options) {
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
    // One after the other: what a setting is judged by takes as much room as all that it finds.
    Map<Shares, Shares> known = new HashMap<>();
    List<Robustness> all = new ArrayList<>();
    for (Setting setting : settings(options.minChars())) {
      List<Shares> shares = of(setting, ofRun, workers);
      all.add(new Robustness(setting, shares.stream().map(one -> same(one, known)).toList()));
    }
    return all;
  }

  /** Most pairs share the same under several settings. */
  private static Shares same(Shares one, Map<Shares, Shares> known) {
    Shares before = known.putIfAbsent(one, one);
    return before == null ? one : before;
  }

  private List<Shares> of(Setting setting, List<Dyad> ofRun, Workers workers) {
    if (isAsRun(setting)) {
      return ofRun.stream().map(Dyad::shares).toList();
    }
    Judgement judgement = judgement(setting, workers);
    Corpus corpus = judgement.corpus();
    // Sums over pairs of officials ask for no labelled spans.
    List<List<LabelledSpan>> spans = Collections.nCopies(corpus.size(), List.of());
    Judged judged = new Judged(corpus, judgement.findings(), spans, sides);
    return Dyads.shares(judged, judgement.labelMap());
  }

  /** The options of a run and the same with the other lengths that are tried. */
  public static List<AlignOptions> lengths(AlignOptions ofRun) {
    return lengths(ofRun.minChars()).stream()
        .map(length -> new AlignOptions(length, ofRun.minBits()))
        .toList();
  }

  private static TreeSet<Integer> lengths(int ownLength) {
    TreeSet<Integer> lengths = new TreeSet<>(LENGTHS);
    lengths.add(ownLength);
    return lengths;
  }

  /**
   * The settings that are tried: all lengths, the run's own among them, ascending; then, at the
   * run's own length, common language left in; then permuted dates.
   */
  static List<Setting> settings(int ownLength) {
    List<Setting> settings = new ArrayList<>();
    lengths(ownLength).forEach(length -> settings.add(new Setting(length, true, false)));
    settings.add(new Setting(ownLength, false, false));
    settings.add(new Setting(ownLength, true, true));
    return settings;
  }

  /** Whether a setting is the run's own; without any date none can be dealt out anew. */
  private boolean isAsRun(Setting setting) {
    boolean datesAsRead =
        !setting.datesPermuted() || !ChanceDates.hasDates(first.material().corpus());
    return setting.minChars() == options.minChars() && setting.formulas() && datesAsRead;
  }

  /** What this setting finds. */
  Judgement judgement(Setting setting, Workers workers) {
    return first(setting, workers).judgement(lengths(setting), workers);
  }

  private AlignOptions lengths(Setting setting) {
    return new AlignOptions(setting.minChars(), options.minBits());
  }

  /** What a setting judges: only other dates and other reasons need it made anew. */
  private FirstRound first(Setting setting, Workers workers) {
    return setting.datesPermuted() || !setting.formulas()
        ? FirstRound.of(material(setting, workers), List.of(lengths(setting)), workers)
        : first;
  }

  private Material material(Setting setting, Workers workers) {
    Material material = first.material();
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
}
