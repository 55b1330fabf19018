package taohua.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import taohua.align.AlignOptions;
import taohua.align.PassageFinder;
import taohua.attribution.Attribution;
import taohua.attribution.Direction;
import taohua.attribution.Dyads;
import taohua.attribution.FormulaUse;
import taohua.attribution.Judged;
import taohua.attribution.LabelledSpan;
import taohua.attribution.Relations;
import taohua.attribution.Robustness;
import taohua.attribution.Shared;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.When;

/**
 * Judges the shared passages again under other settings, to show what the sums over officials
 * depend on: other lengths, common language left in, and dates dealt out anew among the documents,
 * which is what a direction by chance looks like.
 */
final class Sensitivity {
  private static final List<Integer> LENGTHS = List.of(20, 30, 50, 80);

  // Any fixed number; the same documents always get the same dates.
  private static final long SEED = 20210720;

  private final Subject subject;
  private final List<Shared> shared;
  private final PassageFinder passages;
  private final AlignOptions options;

  Sensitivity(Subject subject, List<Shared> shared, PassageFinder passages, AlignOptions options) {
    this.subject = subject;
    this.shared = shared;
    this.passages = passages;
    this.options = options;
  }

  /** By length, with common language taken out before without, the permuted dates last. */
  List<Robustness> of(List<List<FormulaUse>> uses) {
    List<List<FormulaUse>> none = Collections.nCopies(uses.size(), List.<FormulaUse>of());
    TreeSet<Integer> lengths = new TreeSet<>(LENGTHS);
    lengths.add(options.minChars());
    List<Robustness> results = new ArrayList<>();
    for (int length : lengths) {
      results.add(judge(new Setting(length, true, false), subject.corpus(), shared, uses));
      results.add(judge(new Setting(length, false, false), subject.corpus(), shared, none));
    }
    Corpus permuted = permuted();
    Setting dealt = new Setting(options.minChars(), true, true);
    results.add(judge(dealt, permuted, redirected(permuted), uses));
    return results;
  }

  private record Setting(int minChars, boolean formulas, boolean permuted) {}

  private Robustness judge(
      Setting setting, Corpus corpus, List<Shared> found, List<List<FormulaUse>> uses) {
    AlignOptions other = new AlignOptions(setting.minChars(), options.minBits());
    Attribution attribution = Attribution.of(corpus, found, uses, passages, other);
    List<List<LabelledSpan>> labels =
        IntStream.range(0, corpus.size()).mapToObj(attribution::labels).toList();
    Judged judged = new Judged(corpus, attribution.findings(), labels, subject.sides());
    return new Robustness(
        setting.minChars(), setting.formulas(), setting.permuted(), Dyads.of(judged));
  }

  private Corpus permuted() {
    Corpus corpus = subject.corpus();
    List<Optional<When>> dates = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      dates.add(corpus.document(d).heading().when());
    }
    Collections.shuffle(dates, new Random(SEED));
    List<Document> documents = new ArrayList<>();
    List<NormalText> texts = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      Heading was = corpus.document(d).heading();
      documents.add(
          corpus
              .document(d)
              .with(
                  new Heading(
                      was.title(), was.official(), dates.get(d), was.incomplete(), was.extra())));
      texts.add(corpus.text(d));
    }
    return Corpus.of(documents, texts);
  }

  /** What is shared, with target and source as these dates have them. */
  private List<Shared> redirected(Corpus corpus) {
    List<Shared> redirected = new ArrayList<>();
    for (Shared one : shared) {
      Heading target = corpus.document(one.alignment().target().document()).heading();
      Heading source = corpus.document(one.alignment().source().document()).heading();
      Direction direction = Relations.direction(target, source);
      boolean turned = direction == Direction.LATER;
      redirected.add(
          new Shared(
              turned ? one.alignment().reversed() : one.alignment(),
              turned ? Direction.EARLIER : direction,
              turned
                  ? Relations.of(source.official(), target.official())
                  : Relations.of(target.official(), source.official()),
              one.allowed()));
    }
    return redirected;
  }
}
