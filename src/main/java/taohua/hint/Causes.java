package taohua.hint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import taohua.formula.Lexicon;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.Relation;
import taohua.judge.View;
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
  static List<Cause> of(Judged judged, Lexicon lexicon) {
    Causes causes = new Causes(judged, lexicon);
    return judged.findings().stream().map(causes::of).toList();
  }

  private Cause of(Finding finding) {
    int target = finding.alignment().target().document();
    View passage = View.of(finding, target);
    if (finding.label() == Label.FORMULA) {
      return common.cause(passage);
    }
    Holders holders = Holders.of(corpus, passage, views.get(target));
    int origin = holders.origin();
    if (origin >= 0) {
      int characters = holders.others().getOrDefault(origin, 0);
      return cause(holders, Cause.Kind.COMMON_SOURCE, origin, characters);
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
    if (finding.label() == Label.QUOTED && !isOfSource(finding)) {
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

  /** Whether a quotation is of the source's official: of a superior, or of who is named. */
  private boolean isOfSource(Finding finding) {
    int source = finding.alignment().source().document();
    String name = corpus.document(source).heading().official().name();
    NormalText text = corpus.text(finding.alignment().target().document());
    Span sentence = text.sentence(finding.alignment().target().characters().start());
    return finding.relation() == Relation.SUPERIOR
        || name.length() > 1 && text.characters(sentence).contains(name);
  }
}
