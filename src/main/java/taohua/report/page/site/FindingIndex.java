package taohua.report.page.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.engine.Run;
import taohua.judge.Finding;
import taohua.text.PackedPair;

/** The findings of a run by id, by document and by pair of documents. Immutable. */
public final class FindingIndex {
  private final Map<Integer, Finding> findings = new HashMap<>();
  private final List<List<Finding>> findingsOf = new ArrayList<>();
  private final Map<Long, DocumentPair> pairOf = new HashMap<>();
  private final List<List<DocumentPair>> pairsOf = new ArrayList<>();
  private final List<DocumentPair> pairs;

  FindingIndex(Run run) {
    for (int d = 0; d < run.corpus().size(); d++) {
      findingsOf.add(new ArrayList<>());
      pairsOf.add(new ArrayList<>());
    }
    Map<Long, List<Finding>> byPair = new HashMap<>();
    for (Finding finding : run.findings().passages()) {
      int target = finding.alignment().target().document();
      int source = finding.alignment().source().document();
      findings.put(finding.id(), finding);
      findingsOf.get(target).add(finding);
      findingsOf.get(source).add(finding);
      byPair.computeIfAbsent(key(target, source), any -> new ArrayList<>()).add(finding);
    }
    PairSums sums = new PairSums(run);
    byPair.forEach((key, list) -> pairOf.put(key, DocumentPair.of(list, sums)));
    pairs = pairOf.values().stream().sorted(DocumentPair.MOST_FIRST).toList();
    for (DocumentPair pair : pairs) {
      pairsOf.get(pair.target()).add(pair);
      pairsOf.get(pair.source()).add(pair);
    }
  }

  private static long key(int a, int b) {
    return PackedPair.of(Math.min(a, b), Math.max(a, b));
  }

  /** Document pairs with findings, those that share most first. */
  public List<DocumentPair> pairs() {
    return pairs;
  }

  public @Nullable DocumentPair pair(int a, int b) {
    return pairOf.get(key(a, b));
  }

  public @Nullable Finding finding(int id) {
    return findings.get(id);
  }

  /** The findings in which a document is target or source, by id. */
  public List<Finding> findingsOf(int document) {
    return Collections.unmodifiableList(findingsOf.get(document));
  }

  /** The pairs that a document belongs to, those that share most first. */
  public List<DocumentPair> pairsOf(int document) {
    return Collections.unmodifiableList(pairsOf.get(document));
  }
}
