package taohua.report.anonymous;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import taohua.words.Notice;

/** Letters of names that were left in the texts, since there they may be a word as well. */
final class Kept implements Consumer<Name> {
  private final Map<Name, Integer> counts = new LinkedHashMap<>();

  @Override
  public void accept(Name name) {
    counts.merge(name, 1, Integer::sum);
  }

  /** What is to be said about them; the name itself is not. */
  List<Notice> notices() {
    return counts.entrySet().stream()
        .map(
            one ->
                Notice.of(
                    one.getKey().isPlace() ? "anonymous.kept.place" : "anonymous.kept.person",
                    one.getKey().code(),
                    one.getValue()))
        .toList();
  }
}
