package taohua.baseline;

import java.util.ArrayList;
import java.util.List;

/**
 * The baselines of a run, each evidence by itself: two may know the same officials.
 *
 * @param all in the order given
 */
public record Baselines(List<Baseline> all) {
  public static final Baselines NONE = new Baselines(List.of());

  public Baselines {
    all = List.copyOf(all);
  }

  /** The same without what tells whose they are: the names and hashes of the user's files. */
  public Baselines anonymous() {
    List<Baseline> others = new ArrayList<>();
    for (Baseline one : all) {
      Baseline.Origin numbered = new Baseline.Origin("baseline-" + (others.size() + 1), "", false);
      others.add(one.origin().isBuiltIn() ? one : one.from(numbered));
    }
    return new Baselines(others);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The officials of the largest; 0 without any. */
  public int officials() {
    return all.stream().mapToInt(one -> one.size().officials()).max().orElse(0);
  }
}
