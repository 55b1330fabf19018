package taohua.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import taohua.intake.Gathered;
import taohua.words.Notice;

/**
 * What was given for each part of a run.
 *
 * @param parts by side, what came of it; the documents are those that play the part
 * @param elsewhere by side, the ids of documents that were given for it but play another part
 * @param warnings what is to be said of the whole
 */
public record GivenParts(
    Map<Side, Gathered> parts, Map<Side, List<String>> elsewhere, List<Notice> warnings) {
  // Documents are told in this order.
  private static final List<Side> ORDER =
      List.of(Side.TARGET, Side.ALLOWED, Side.EITHER, Side.SOURCE, Side.BACKGROUND);

  public GivenParts {
    parts = parts.isEmpty() ? Map.of() : new EnumMap<>(parts);
    elsewhere = elsewhere.isEmpty() ? Map.of() : new EnumMap<>(elsewhere);
    warnings = List.copyOf(warnings);
  }

  /** What came of the inputs for one part; nothing if none were given. */
  public Gathered of(Side side) {
    return parts.getOrDefault(side, Gathered.NOTHING);
  }

  /** The ids of documents that were given for a part but play another. */
  public List<String> elsewhere(Side side) {
    return elsewhere.getOrDefault(side, List.of());
  }

  /** What came of all inputs, part by part. */
  public Gathered all() {
    List<Notice> told = joined(Gathered::warnings);
    told.addAll(warnings);
    return new Gathered(
        joined(Gathered::read), joined(Gathered::rejected), joined(Gathered::skipped), told);
  }

  private <T> List<T> joined(Function<Gathered, List<T>> list) {
    List<T> joined = new ArrayList<>();
    for (Side side : ORDER) {
      joined.addAll(list.apply(of(side)));
    }
    return joined;
  }
}
