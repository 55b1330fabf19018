package taohua.formula;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.List;
import taohua.baseline.Baseline;
import taohua.baseline.Baselines;

/**
 * What baselines know of the formulas of a lexicon. Of several the one counts that knows most
 * officials who use a phrase independently: two may know the same people. Immutable.
 */
public final class BaselineCounts {
  public static final BaselineCounts NONE =
      new BaselineCounts(Baselines.NONE, new Int2ObjectOpenHashMap<>());

  private static final Count NOTHING = new Count(0, 0);

  private final Baselines baselines;
  private final Int2ObjectOpenHashMap<Count> counts;

  /**
   * How many officials of a baseline use a phrase; 0 if it does not have the phrase.
   *
   * @param officials different officials
   * @param independent of these, how many independently
   */
  public record Count(int officials, int independent) {}

  private BaselineCounts(Baselines baselines, Int2ObjectOpenHashMap<Count> counts) {
    this.baselines = baselines;
    this.counts = counts;
  }

  /**
   * Looks phrases up.
   *
   * @param phrases normalised, by id from 1
   */
  static BaselineCounts of(Baselines baselines, List<String> phrases) {
    Int2ObjectOpenHashMap<Count> counts = new Int2ObjectOpenHashMap<>();
    for (Baseline known : baselines.all()) {
      for (int i = 0; i < phrases.size(); i++) {
        int phrase = known.phrases().indexOf(phrases.get(i));
        if (phrase >= 0) {
          Count count =
              new Count(known.phrases().officials(phrase), known.phrases().independent(phrase));
          counts.merge(i + 1, count, BaselineCounts::more);
        }
      }
    }
    return new BaselineCounts(baselines, counts);
  }

  private static Count more(Count one, Count other) {
    return one.independent >= other.independent ? one : other;
  }

  /** The same counts, without what tells whose baselines these are. */
  public BaselineCounts anonymous() {
    return new BaselineCounts(baselines.anonymous(), counts);
  }

  /** The baselines that were asked. */
  public Baselines baselines() {
    return baselines;
  }

  /** What is known of the formula with that id. */
  public Count of(int formula) {
    return counts.getOrDefault(formula, NOTHING);
  }
}
