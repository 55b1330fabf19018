package taohua.report.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reviews that were given, in the order of their rows. Immutable. */
public final class Reviews {
  public static final Reviews NONE = new Reviews(List.of());

  private final List<Review> all;
  private final Map<String, List<Review>> byFinding = new HashMap<>();

  public Reviews(List<Review> all) {
    this.all = List.copyOf(all);
    all.forEach(one -> byFinding.computeIfAbsent(one.finding(), any -> new ArrayList<>()).add(one));
  }

  /** All of them; of two by one reviewer about one finding, the later one. */
  public static Reviews joined(List<Reviews> several) {
    Map<List<String>, Review> all = new LinkedHashMap<>();
    for (Reviews some : several) {
      some.all().forEach(one -> all.put(List.of(one.finding(), one.reviewer()), one));
    }
    return new Reviews(List.copyOf(all.values()));
  }

  public List<Review> all() {
    return all;
  }

  /** Those of a finding, by its number. */
  public List<Review> of(String finding) {
    return List.copyOf(byFinding.getOrDefault(finding, List.of()));
  }

  /** Those of findings that a run does not have. */
  public List<Review> unknown(FindingNumbers numbers) {
    return all.stream().filter(one -> !numbers.has(one.finding())).toList();
  }
}
