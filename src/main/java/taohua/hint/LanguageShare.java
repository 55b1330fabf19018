package taohua.hint;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import taohua.formula.Formula;
import taohua.formula.Lexicon;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.View;

/** Which common language explains a passage that is mostly common language. Safe for threads. */
final class LanguageShare {
  private final Judged judged;
  private final Map<Integer, Formula> formulas = new HashMap<>();
  private final Map<Integer, List<Integer>> officials = new ConcurrentHashMap<>();

  LanguageShare(Judged judged, Lexicon lexicon) {
    this.judged = judged;
    lexicon.phrases().forEach(phrase -> formulas.put(phrase.id(), phrase));
    lexicon.formulas().forEach(formula -> formulas.put(formula.id(), formula));
  }

  /** The cause with the officials who use the phrase that covers most of the passage. */
  Cause cause(View passage) {
    Map<Integer, Integer> covered = covered(passage);
    int characters = covered.values().stream().mapToInt(Integer::intValue).sum();
    List<Integer> users =
        covered.entrySet().stream()
            .filter(formula -> formula.getValue() > 0)
            .max(Map.Entry.comparingByValue())
            .map(most -> officials.computeIfAbsent(most.getKey(), this::officials))
            .orElse(List.of());
    return new Cause(
        passage.finding().id(),
        Cause.Kind.COMMON_LANGUAGE,
        users,
        -1,
        characters,
        Set.of(Cause.Kind.DIRECT));
  }

  private List<Integer> officials(int id) {
    Formula formula = formulas.get(id);
    if (formula == null) {
      return List.of();
    }
    TreeSet<Integer> officials = new TreeSet<>();
    formula
        .occurrences()
        .forEach(use -> officials.add(judged.corpus().all().official(use.document())));
    return List.copyOf(officials);
  }

  /** By formula, how many of the passage's matched characters it explains. */
  private Map<Integer, Integer> covered(View passage) {
    BitSet matched = MatchedCharacters.of(judged.corpus(), passage);
    Map<Integer, Integer> covered = new TreeMap<>();
    for (LabelledSpan span : judged.labelsOver(passage.alignment().target())) {
      if (span.label() == Label.FORMULA) {
        int inside = matched.get(span.characters().start(), span.characters().end()).cardinality();
        covered.merge(span.formula(), inside, Integer::sum);
      }
    }
    return covered;
  }
}
