package taohua.table;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import taohua.text.Chronology;
import taohua.text.When;

/** The {@link Dyad.Timing} of a pair of officials while their passages are gone through. */
final class TimingCount {
  // A pair of officials rarely has passages in many pairs of documents.
  private static final int FEW = 2;

  private @Nullable When first;
  // By target and source, packed: several passages of two documents are one lag.
  private final Long2LongOpenHashMap lags = new Long2LongOpenHashMap(FEW);

  /** A passage of two documents, packed, with these dates, where they are known. */
  void add(long documents, Optional<When> target, Optional<When> source) {
    if (target.isEmpty()) {
      return;
    }
    When date = target.get();
    first = first == null || Chronology.BEGINS_FIRST.compare(date, first) < 0 ? date : first;
    if (source.isPresent()) {
      lags.put(documents, ChronoUnit.DAYS.between(source.get().from(), date.from()));
    }
  }

  Dyad.Timing timing() {
    long[] sorted = lags.values().toLongArray();
    Arrays.sort(sorted);
    return new Dyad.Timing(Optional.ofNullable(first), median(sorted));
  }

  private static OptionalDouble median(long[] sorted) {
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    long below = sorted[(sorted.length - 1) / 2];
    long above = sorted[sorted.length / 2];
    return OptionalDouble.of((below + above) / 2.0);
  }
}
