package taohua.hint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import taohua.align.Edit;
import taohua.formula.Formula;
import taohua.formula.Lexicon;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.Relation;
import taohua.judge.Relations;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Which cause fits each shared passage best. Who else has it is read from the other findings of its
 * two documents. A document earlier than the source that has nearly all of it is the nearer
 * explanation; if the target follows the source where that document differs, it used the source.
 */
final class Causes {
  // Who has half of a passage is one of those who share it; who has this much may be its origin.
  private static final double SHARES = 0.5;
  private static final double ORIGIN = 0.8;

  // Officials from whom on a passage without a known origin is likelier common than copied.
  private static final int SEVERAL = 3;

  private final Judged judged;
  private final Corpus corpus;
  private final List<List<View>> views;
  private final Map<Integer, Formula> formulas = new HashMap<>();

  private Causes(Judged judged, Lexicon lexicon) {
    this.judged = judged;
    corpus = judged.corpus();
    views = View.of(judged);
    lexicon.formulas().forEach(formula -> formulas.put(formula.id(), formula));
  }

  /** One a finding, by id. */
  static List<Cause> of(Judged judged, Lexicon lexicon) {
    Causes causes = new Causes(judged, lexicon);
    return judged.findings().stream().map(causes::of).toList();
  }

  private Cause of(Finding finding) {
    BitSet matched = matched(new View(finding, finding.alignment(), true));
    if (finding.label() == Label.FORMULA) {
      return language(finding, matched);
    }
    int target = finding.alignment().target().document();
    int source = finding.alignment().source().document();
    Map<Integer, Integer> holders = holders(finding, matched);
    List<Integer> officials = officials(target, source, holders.keySet());
    int origin = origin(target, source, holders, matched.cardinality());
    if (origin >= 0) {
      Cause.Kind kind = Cause.Kind.COMMON_SOURCE;
      return new Cause(
          finding.id(), kind, officials, origin, holders.getOrDefault(origin, 0), others(kind));
    }
    Cause.Kind kind = kind(finding, officials.size(), isFirst(source, holders.keySet()));
    int first = kind == Cause.Kind.DIRECT ? source : -1;
    return new Cause(finding.id(), kind, officials, first, matched.cardinality(), others(kind));
  }

  private Cause.Kind kind(Finding finding, int officials, boolean sourceFirst) {
    if (finding.label() == Label.QUOTED && !isOfSource(finding)) {
      return Cause.Kind.COMMON_SOURCE_UNKNOWN;
    }
    // Whoever checks a draft without a date holds it to be the later one.
    boolean directed = judged.isDirected(finding) && finding.direction() != Direction.LATER;
    if (directed && sourceFirst) {
      return Cause.Kind.DIRECT;
    }
    if (officials >= SEVERAL) {
      return Cause.Kind.COMMON_SOURCE_UNKNOWN;
    }
    return directed ? Cause.Kind.DIRECT : Cause.Kind.UNDIRECTED;
  }

  private static Set<Cause.Kind> others(Cause.Kind kind) {
    Set<Cause.Kind> others = EnumSet.of(Cause.Kind.DIRECT, Cause.Kind.COMMON_SOURCE_UNKNOWN);
    others.remove(kind);
    return others;
  }

  private Cause language(Finding finding, BitSet matched) {
    int target = finding.alignment().target().document();
    Map<Integer, Integer> covered = new TreeMap<>();
    int characters = 0;
    Span passage = finding.alignment().target().characters();
    for (LabelledSpan span : overlapping(judged.labels().get(target), passage)) {
      if (span.label() == Label.FORMULA) {
        int inside = matched.get(span.characters().start(), span.characters().end()).cardinality();
        characters += inside;
        covered.merge(span.formula(), inside, Integer::sum);
      }
    }
    int most = 0;
    for (Map.Entry<Integer, Integer> formula : covered.entrySet()) {
      most = formula.getValue() > covered.getOrDefault(most, 0) ? formula.getKey() : most;
    }
    Set<Integer> officials = new TreeSet<>();
    Formula formula = formulas.get(most);
    if (formula != null) {
      formula.occurrences().forEach(use -> officials.add(corpus.official(use.document())));
    }
    Cause.Kind kind = Cause.Kind.COMMON_LANGUAGE;
    return new Cause(
        finding.id(), kind, List.copyOf(officials), -1, characters, Set.of(Cause.Kind.DIRECT));
  }

  /** Those of the spans, which are disjoint and by place, that overlap a passage. */
  private static List<LabelledSpan> overlapping(List<LabelledSpan> spans, Span passage) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).characters().end() <= passage.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < spans.size() && spans.get(end).characters().start() < passage.end()) {
      end++;
    }
    return spans.subList(low, end);
  }

  /** Whether the sentence that quotes names the source's official. */
  private boolean isOfSource(Finding finding) {
    int target = finding.alignment().target().document();
    String name = heading(finding.alignment().source().document()).official().name();
    NormalText text = corpus.text(target);
    Span sentence = text.sentence(finding.alignment().target().characters().start());
    return finding.relation() == Relation.SUPERIOR
        || name.length() > 1 && text.characters(sentence).contains(name);
  }

  /** The characters of a view's document that match and count. */
  private BitSet matched(View view) {
    BitSet matched = new BitSet();
    NormalText text = corpus.text(view.alignment().target().document());
    for (Edit edit : view.matches()) {
      for (int c = edit.target().start(); c < edit.target().end(); c++) {
        if (text.counts(c)) {
          matched.set(c);
        }
      }
    }
    return matched;
  }

  /** How many of a finding's characters each further document has, if it has enough of them. */
  private Map<Integer, Integer> holders(Finding finding, BitSet matched) {
    int target = finding.alignment().target().document();
    int source = finding.alignment().source().document();
    Map<Integer, BitSet> shared = new TreeMap<>();
    for (View view : views.get(target)) {
      if (view.partner() != source
          && view.alignment()
              .target()
              .characters()
              .overlaps(finding.alignment().target().characters())) {
        BitSet theirs = matched(view);
        theirs.and(matched);
        shared.computeIfAbsent(view.partner(), d -> new BitSet()).or(theirs);
      }
    }
    Map<Integer, Integer> holders = new TreeMap<>();
    shared.forEach(
        (document, characters) -> {
          if (characters.cardinality() >= SHARES * matched.cardinality()) {
            holders.put(document, characters.cardinality());
          }
        });
    return holders;
  }

  private List<Integer> officials(int target, int source, Set<Integer> holders) {
    Set<Integer> officials =
        new TreeSet<>(List.of(corpus.official(target), corpus.official(source)));
    holders.forEach(document -> officials.add(corpus.official(document)));
    return new ArrayList<>(officials);
  }

  /**
   * The earliest document of a third official, or of the target's own, that is earlier than source
   * and target and has nearly all of the passage; -1 if there is none.
   */
  private int origin(int target, int source, Map<Integer, Integer> holders, int matched) {
    int origin = -1;
    for (Map.Entry<Integer, Integer> holder : holders.entrySet()) {
      int document = holder.getKey();
      if (corpus.official(document) != corpus.official(source)
          && holder.getValue() >= ORIGIN * matched
          && isEarlier(document, source)
          && isEarlier(document, target)
          && (origin < 0 || isEarlier(document, origin))) {
        origin = document;
      }
    }
    return origin;
  }

  /** Whether a document is earlier than what all other officials have. */
  private boolean isFirst(int source, Set<Integer> holders) {
    return holders.stream()
        .filter(document -> corpus.official(document) != corpus.official(source))
        .allMatch(document -> isEarlier(source, document));
  }

  private boolean isEarlier(int document, int than) {
    return Relations.direction(heading(than), heading(document)) == Direction.EARLIER;
  }

  private Heading heading(int document) {
    return corpus.document(document).heading();
  }
}
