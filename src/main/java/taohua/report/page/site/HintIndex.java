package taohua.report.page.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import taohua.hint.Cause;
import taohua.hint.Contradiction;
import taohua.hint.GatherStep;
import taohua.hint.Hints;
import taohua.hint.Leftover;
import taohua.hint.Substitution;
import taohua.judge.TargetSource;

/** The hints of a run, by what they belong to; each list keeps its order. */
public final class HintIndex {
  private final Map<TargetSource, List<Substitution>> substitutions;
  private final Map<Integer, List<Leftover>> leftovers;
  private final Map<Integer, List<Leftover>> leftoversOf;
  private final Map<Integer, List<Contradiction>> contradictions;
  private final Map<Integer, List<GatherStep>> gather;
  private final Map<Integer, Cause> causes = new HashMap<>();

  HintIndex(Hints hints) {
    substitutions =
        hints.substitutions().stream()
            .collect(Collectors.groupingBy(one -> new TargetSource(one.target(), one.source())));
    leftovers = hints.leftovers().stream().collect(Collectors.groupingBy(Leftover::finding));
    leftoversOf =
        hints.leftovers().stream().collect(Collectors.groupingBy(one -> one.target().document()));
    contradictions =
        hints.contradictions().stream().collect(Collectors.groupingBy(Contradiction::document));
    gather = hints.gather().stream().collect(Collectors.groupingBy(GatherStep::target));
    hints.causes().forEach(cause -> causes.put(cause.finding(), cause));
  }

  /** The most frequent first. */
  public Changes changes(DocumentPair pair) {
    return new Changes(
        pair.source(),
        pair.direction(),
        substitutions.getOrDefault(new TargetSource(pair.target(), pair.source()), List.of()));
  }

  /** By passage and place. */
  public List<Leftover> leftovers(DocumentPair pair) {
    return pair.findings().stream()
        .flatMap(finding -> leftovers.getOrDefault(finding.id(), List.of()).stream())
        .toList();
  }

  /** Those that stand in a document. */
  public List<Leftover> leftoversOf(int document) {
    return leftoversOf.getOrDefault(document, List.of());
  }

  public List<Contradiction> contradictions(int document) {
    return contradictions.getOrDefault(document, List.of());
  }

  /** The fewest sources of a document, by rank. */
  public List<GatherStep> gather(int document) {
    return gather.getOrDefault(document, List.of());
  }

  public @Nullable Cause cause(int finding) {
    return causes.get(finding);
  }
}
