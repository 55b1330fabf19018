package taohua.table;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import taohua.judge.TargetSource;
import taohua.text.Chronology;
import taohua.text.When;

/** The {@link Dyad.Timing} of a pair of officials while their passages are gone through. */
final class TimingCount {
  private final List<When> targets = new ArrayList<>();
  // Several passages of two documents are one lag.
  private final Map<TargetSource, Long> lags = new HashMap<>();

  /** A passage of two documents with these dates, where they are known. */
  void add(TargetSource documents, Optional<When> target, Optional<When> source) {
    target.ifPresent(targets::add);
    if (target.isPresent() && source.isPresent()) {
      lags.put(documents, ChronoUnit.DAYS.between(source.get().from(), target.get().from()));
    }
  }

  Dyad.Timing timing() {
    return new Dyad.Timing(
        targets.stream().min(Chronology.BEGINS_FIRST),
        median(lags.values().stream().sorted().toList()));
  }

  private static OptionalDouble median(List<Long> sorted) {
    if (sorted.isEmpty()) {
      return OptionalDouble.empty();
    }
    long below = sorted.get((sorted.size() - 1) / 2);
    long above = sorted.get(sorted.size() / 2);
    return OptionalDouble.of((below + above) / 2.0);
  }
}
