package taohua.intake.page.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import taohua.intake.page.unit.Observations;
import taohua.intake.page.unit.Pairs;
import taohua.intake.page.unit.Unit;

/**
 * Learns what pairs of characters say: on how many pages each stands in a speech, and on how many
 * beside one (odds, smoothed by half a page).
 */
final class PairCounts {
  // Less is chance.
  private static final int FEWEST_PAGES = 6;
  private static final double SMOOTHING = 2;

  private final Map<Integer, Integer> inSpeech = new HashMap<>();
  private final Map<Integer, Integer> beside = new HashMap<>();

  private PairCounts() {}

  /** What each pair says, as {@link Pairs#of} takes it; ascending by pair. */
  static Map<Integer, Integer> of(List<AnnotatedPage> pages) {
    PairCounts counts = new PairCounts();
    pages.forEach(counts::add);
    return counts.said();
  }

  private void add(AnnotatedPage page) {
    Set<Integer> speech = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (Unit unit : Observations.units(page.text())) {
      Set<Integer> own = page.label(unit) == UnitLabel.BODY ? speech : others;
      Pairs.each(unit.plain(), own::add);
    }
    speech.forEach(pair -> inSpeech.merge(pair, 1, Integer::sum));
    others.forEach(pair -> beside.merge(pair, 1, Integer::sum));
  }

  private Map<Integer, Integer> said() {
    double allSpeech = sum(inSpeech);
    double allBeside = sum(beside);
    double share = allSpeech / (allSpeech + allBeside);
    Set<Integer> pairs = new HashSet<>(inSpeech.keySet());
    pairs.addAll(beside.keySet());
    Map<Integer, Integer> said = new TreeMap<>();
    for (int pair : pairs) {
      int in = inSpeech.getOrDefault(pair, 0);
      int out = beside.getOrDefault(pair, 0);
      if (in + out >= FEWEST_PAGES && isWritable(pair)) {
        double odds =
            StrictMath.log((in + SMOOTHING * share) / allSpeech)
                - StrictMath.log((out + SMOOTHING * (1 - share)) / allBeside);
        said.put(pair, (int) Math.max(-Pairs.MOST, Math.min(Pairs.MOST, Math.round(10 * odds))));
      }
    }
    return said;
  }

  /** Half of a character outside of the basic plane cannot be written to a file. */
  private static boolean isWritable(int pair) {
    return !Character.isSurrogate((char) (pair >>> Character.SIZE))
        && !Character.isSurrogate((char) pair);
  }

  private static double sum(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The file that is shipped: how many there are, and a row for each thing that pairs say. */
  static String file(Map<Integer, Integer> said) {
    Map<Integer, StringBuilder> rows = new TreeMap<>();
    said.forEach(
        (pair, tenths) ->
            rows.computeIfAbsent(tenths, any -> new StringBuilder())
                .append((char) (pair >>> Character.SIZE))
                .append((char) (int) pair));
    List<String> lines = new ArrayList<>(List.of(String.valueOf(said.size())));
    rows.forEach((tenths, row) -> lines.add(tenths + "\t" + row));
    return String.join("\n", lines) + "\n";
  }
}
