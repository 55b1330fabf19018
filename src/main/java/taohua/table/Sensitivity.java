package taohua.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import taohua.align.AlignOptions;
import taohua.align.PassageFinder;
import taohua.judge.Direction;
import taohua.judge.Explanations;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Judgement;
import taohua.judge.LabelledSpan;
import taohua.judge.Relations;
import taohua.judge.Shared;
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
public final class Sensitivity {
  private static final List<Integer> LENGTHS = List.of(20, 30, 50, 80);

  // Any fixed number; the same documents always get the same dates.
  private static final long SEED = 20210720;

  private final Corpus corpus;
  private final Judged.Sides sides;
  private final List<Shared> shared;
  private final PassageFinder passages;
  private final AlignOptions options;

  public Sensitivity(
      Corpus corpus,
      Judged.Sides sides,
      List<Shared> shared,
      PassageFinder passages,
      AlignOptions options) {
    this.corpus = corpus;
    this.sides = sides;
    this.shared = shared;
    this.passages = passages;
    this.options = options;
  }

  /**
   * Other lengths first, by length; then common language left in; then permuted dates.
   *
   * @param as the dyads under the settings of the run itself, which are one of the lengths
   */
  public List<Robustness> of(Explanations explanations, List<Dyad> as) {
    TreeSet<Integer> lengths = new TreeSet<>(LENGTHS);
    lengths.add(options.minChars());
    List<Setting> settings = new ArrayList<>();
    lengths.forEach(length -> settings.add(new Setting(length, true, false)));
    settings.add(new Setting(options.minChars(), false, false));
    settings.add(new Setting(options.minChars(), true, true));
    return settings.parallelStream()
        .map(setting -> isAsRun(setting) ? setting.with(as) : judge(setting, explanations))
        .toList();
  }

  // Without any date there is none to deal out anew.
  private boolean isAsRun(Setting setting) {
    boolean isUndated =
        IntStream.range(0, corpus.size())
            .allMatch(d -> corpus.document(d).heading().when().isEmpty());
    return setting.minChars() == options.minChars()
        && setting.formulas()
        && (!setting.permuted() || isUndated);
  }

  private record Setting(int minChars, boolean formulas, boolean permuted) {
    Robustness with(List<Dyad> dyads) {
      return new Robustness(minChars, formulas, permuted, dyads);
    }
  }

  private Robustness judge(Setting setting, Explanations explanations) {
    Corpus judged = setting.permuted() ? permuted() : corpus;
    Judgement judgement =
        Judgement.of(
            judged,
            setting.permuted() ? redirected(judged) : shared,
            setting.formulas() ? explanations : explanations.withoutFormulas(),
            passages,
            new AlignOptions(setting.minChars(), options.minBits()));
    // The sums over pairs of officials ask for no label where nothing was found.
    BitSet found = new BitSet();
    for (Finding finding : judgement.findings()) {
      found.set(finding.alignment().target().document());
      found.set(finding.alignment().source().document());
    }
    List<List<LabelledSpan>> labels =
        IntStream.range(0, judged.size())
            .mapToObj(d -> found.get(d) ? judgement.labels(d) : List.<LabelledSpan>of())
            .toList();
    return setting.with(Dyads.of(new Judged(judged, judgement.findings(), labels, sides)));
  }

  private Corpus permuted() {
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
  private List<Shared> redirected(Corpus permuted) {
    List<Shared> redirected = new ArrayList<>();
    for (Shared one : shared) {
      if (one.allowed()) {
        redirected.add(one);
        continue;
      }
      Heading target = permuted.document(one.alignment().target().document()).heading();
      Heading source = permuted.document(one.alignment().source().document()).heading();
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
