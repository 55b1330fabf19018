package taohua.serve;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who uses a phrase.
 *
 * @param known how many speakers whose name or office is known
 * @param independent how many of them in a passage that none before them has
 * @param unnamed how many documents of which nobody knows who speaks; they may be of one hand
 */
record Speakers(int known, int independent, int unnamed) {
  /** Counts those of some uses, in their order. */
  static Speakers of(List<Phrase.Use> uses) {
    Set<String> known = new HashSet<>();
    Set<String> independent = new HashSet<>();
    Set<String> seen = new HashSet<>();
    int unnamed = 0;
    for (Phrase.Use use : uses) {
      String speaker = use.read().document().heading().official().identity();
      if (speaker.isEmpty()) {
        unnamed++;
        continue;
      }
      known.add(speaker);
      Set<String> marks = use.context().marks();
      if (marks.stream().noneMatch(seen::contains)) {
        independent.add(speaker);
      }
      seen.addAll(marks);
    }
    return new Speakers(known.size(), independent.size(), unnamed);
  }

  Map<String, Object> told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("speakers", known);
    told.put("independent", independent);
    told.put("unnamed", unnamed);
    return told;
  }
}
