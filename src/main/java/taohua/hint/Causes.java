package taohua.hint;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import taohua.formula.Lexicon;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.Relation;
import taohua.judge.View;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Which cause fits each shared passage best. A document of a third official that is earlier than
 * both and has nearly all of the passage is the nearest explanation; else the source, if it is
 * earlier than all others who have the passage; else, where several have it, a source that the
 * corpus does not hold.
 */
final class Causes {
  // Officials from whom on a passage without a known origin is likelier common than copied.
  private static final int SEVERAL = 3;

  private final Judged judged;
  private final Corpus corpus;
  private final List<List<View>> views;
  private final LanguageShare common;

  private Causes(Judged judged, Lexicon lexicon) {
    this.judged = judged;
    corpus = judged.corpus();
    views = View.of(judged);
    common = new LanguageShare(judged, lexicon);
  }

  /** One a finding, by id. */
  static List<Cause> of(Judged judged, Lexicon lexicon, Workers workers) {
    Causes causes = new Causes(judged, lexicon);
    return workers.map(causes.views.size(), causes::ofTarget).stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Cause::finding))
        .toList();
  }

  /** One for each finding that a document is the target of. */
  private List<Cause> ofTarget(int target) {
    List<View> all = views.get(target);
    List<BitSet> matched = all.stream().map(view -> MatchedCharacters.of(corpus, view)).toList();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).asTarget())
        .mapToObj(i -> of(all.get(i), () -> Holders.of(corpus, i, all, matched)))
        .toList();
  }

  private Cause of(View passage, Supplier<Holders> asked) {
    Finding finding = passage.finding();
    if (finding.label() == Label.FORMULA) {
      return common.cause(passage);
    }
    Holders holders = asked.get();
    int origin = holders.origin();
    if (origin >= 0) {
      int characters = holders.others().getOrDefault(origin, 0);
      return cause(holders, Cause.Kind.COMMON_SOURCE, origin, characters);
    }
    if (finding.label() == Label.QUOTED) {
      int quoted = quoted(finding);
      if (quoted >= 0 && quoted != passage.partner()) {
        int characters = holders.others().getOrDefault(quoted, 0);
        return cause(holders, Cause.Kind.COMMON_SOURCE, quoted, characters);
      }
    }
    Cause.Kind kind = kind(finding, holders);
    int document = kind == Cause.Kind.DIRECT ? passage.partner() : -1;
    return cause(holders, kind, document, holders.matched());
  }

  private static Cause cause(Holders holders, Cause.Kind kind, int document, int characters) {
    Set<Cause.Kind> alternatives = EnumSet.of(Cause.Kind.DIRECT, Cause.Kind.COMMON_SOURCE_UNKNOWN);
    alternatives.remove(kind);
    int finding = holders.passage().finding().id();
    return new Cause(finding, kind, holders.officials(), document, characters, alternatives);
  }

  /** The cause of a passage of which no third document is the origin. */
  private Cause.Kind kind(Finding finding, Holders holders) {
    if (isRelayed(finding)) {
      return Cause.Kind.RELAYED;
    }
    if (finding.label() == Label.QUOTED && quoted(finding) < 0) {
      return Cause.Kind.COMMON_SOURCE_UNKNOWN;
    }
    // Whoever checks a draft without a date holds it to be the later one.
    boolean directed = judged.isDirected(finding) && finding.direction() != Direction.LATER;
    if (directed && holders.isSourceFirst()) {
      return Cause.Kind.DIRECT;
    }
    if (holders.officials().size() >= SEVERAL) {
      return Cause.Kind.COMMON_SOURCE_UNKNOWN;
    }
    return directed ? Cause.Kind.DIRECT : Cause.Kind.UNDIRECTED;
  }

  /** Whether most of what is to be reviewed is reported of the same third party by both. */
  private boolean isRelayed(Finding finding) {
    return finding.label() == Label.COPIED && judged.isRelayed(finding);
  }

  /**
   * The document that is quoted: a superior's, or of who is named; the source if it is one; or -1.
   */
  private int quoted(Finding finding) {
    int target = finding.alignment().target().document();
    int source = finding.alignment().source().document();
    if (finding.relation() == Relation.SUPERIOR || isNamed(finding, source)) {
      return source;
    }
    return views.get(target).stream()
        .filter(view -> view.alignment().target().characters().overlaps(passage(finding)))
        .map(View::partner)
        .filter(document -> isNamed(finding, document))
        .findFirst()
        .orElse(-1);
  }

  private static Span passage(Finding finding) {
    return finding.alignment().target().characters();
  }

  /** Whether the sentence of a quotation names the official of a document. */
  private boolean isNamed(Finding finding, int document) {
    String name = corpus.document(document).heading().official().name();
    NormalText text = corpus.text(finding.alignment().target().document());
    Span sentence = text.sentence(passage(finding).start());
    return name.length() > 1 && text.characters(sentence).contains(name);
  }
}
