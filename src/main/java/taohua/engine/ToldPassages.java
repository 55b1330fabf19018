package taohua.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.judge.Finding;
import taohua.judge.TargetSource;
import taohua.text.Passage;

/** The passages of bodies that a report tells anyway, by pair of documents. */
final class ToldPassages {
  private final Map<TargetSource, List<Finding>> byPair = new HashMap<>();

  ToldPassages(List<Finding> findings) {
    for (Finding one : findings) {
      TargetSource pair =
          new TargetSource(
              one.alignment().target().document(), one.alignment().source().document());
      byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(one);
    }
  }

  /** Whether most of a passage of one of two documents lies in what is told of them. */
  boolean hold(int target, int source, Passage passage) {
    int told = 0;
    for (Finding one : byPair.getOrDefault(new TargetSource(target, source), List.of())) {
      Passage side =
          passage.document() == target ? one.alignment().target() : one.alignment().source();
      told += side.characters().overlap(passage.characters());
    }
    return 2 * told > passage.characters().length();
  }
}
