package taohua.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taohua.align.AlignOptions;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.baseline.Baselines;
import taohua.candidate.ParagraphPair;
import taohua.engine.Progress.Stage;
import taohua.family.Families;
import taohua.family.Family;
import taohua.family.InnerKinships;
import taohua.family.Kin;
import taohua.family.Kinships;
import taohua.formula.CommonLanguage;
import taohua.formula.FormulaUse;
import taohua.formula.Lexicon;
import taohua.formula.Lexicons;
import taohua.formula.Testimony;
import taohua.hint.Hints;
import taohua.judge.Explanations;
import taohua.judge.FirstRound;
import taohua.judge.Judged;
import taohua.judge.Judgement;
import taohua.judge.LabelledSpan;
import taohua.judge.Ladder;
import taohua.judge.Ladders;
import taohua.judge.Material;
import taohua.judge.Shared;
import taohua.parallel.Workers;
import taohua.table.Robustness;
import taohua.table.Sensitivity;
import taohua.table.Tables;
import taohua.text.Corpus;
import taohua.text.Span;

/** The steps that every run takes once it is known who is compared with whom. */
final class Comparison {
  private final ComparedCorpus compared;
  private final Corpus corpus;
  private final Baselines baselines;
  private final Options options;
  private final Workers workers;
  private final HeavySteps steps;
  private final Progress progress;

  private Comparison(
      ComparedCorpus compared,
      Baselines baselines,
      Options options,
      Workers workers,
      HeavySteps steps,
      Progress progress) {
    this.compared = compared;
    corpus = compared.corpus();
    this.baselines = baselines;
    this.options = options;
    this.workers = workers;
    this.steps = steps;
    this.progress = progress;
  }

  /** Compares the documents of a run, on as many threads as the options say. */
  static Run run(
      Run.Kind kind, Roles roles, Baselines baselines, Options options, Progress progress) {
    return run(kind, roles, baselines, options, HeavySteps.HERE, progress);
  }

  /**
   * The same with help.
   *
   * @param steps who does the heavy steps
   */
  static Run run(
      Run.Kind kind,
      Roles roles,
      Baselines baselines,
      Options options,
      HeavySteps steps,
      Progress progress) {
    try (Workers workers = Workers.of(options.threads())) {
      Apart apart = new Narrowing(roles, baselines, options, workers).narrow();
      ComparedCorpus compared = ComparedCorpus.of(roles, apart, workers);
      return new Comparison(compared, baselines, options, workers, steps, progress)
          .run(kind, roles.given());
    }
  }

  private Run run(Run.Kind kind, GivenParts given) {
    progress.stage(Stage.COMPARE, 0);
    OutsideTexts outside = OutsideTexts.of(compared);
    PairAlignment pairs = new PairAlignment(compared, outside.texts(), baselines, options, workers);
    List<Shared> shared = shared(pairs);

    progress.stage(Stage.FORMULAS, 0);
    List<Alignment> alignments = pairs.passages(shared);
    Lexicon lexicon =
        Lexicons.build(
            compared.speaking(),
            alignments,
            new Testimony(
                compared::isEvidence,
                compared::isTarget,
                baselines,
                compared.isParted(),
                furtherOfficials(),
                outside.ofTargets(compared)),
            options.formulas(),
            workers);

    progress.stage(Stage.FAMILIES, 0);
    // Nobody tells of paragraphs where documents are missing that may have them, too.
    List<ParagraphPair> paragraphs = compared.isParted() ? List.of() : paragraphPairs();
    List<Family> families = compared.isParted() ? List.of() : families(paragraphs, alignments);

    progress.stage(Stage.JUDGE, 0);
    CommonLanguage common = CommonLanguage.of(compared.speaking(), lexicon, options.formulas());
    Explanations explanations = Explanations.of(corpus, uses(common));
    Outcome outcome = judge(kind, shared, explanations, pairs.passages());
    Judged judged = outcome.judged();

    progress.stage(Stage.HINTS, 0);
    return new Run(
        kind,
        options,
        given,
        corpus,
        outcome.entries(),
        new Run.Findings(
            new Run.Passages(
                judged.findings(),
                new OutsideComparison(compared, outside, pairs, options, workers)
                    .findings(common, explanations, judged.findings())),
            lexicon,
            families,
            paragraphs,
            Hints.of(judged, lexicon, workers),
            outcome.tables()));
  }

  private List<Shared> shared(PairAlignment pairs) {
    long[] candidates = pairs.candidates(options);
    progress.stage(Stage.ALIGN, candidates.length);
    return pairs.align(candidates, steps, progress);
  }

  /** What the shared passages are taken for, and the sums. */
  private record Outcome(Judged judged, List<Entry> entries, Tables tables) {
    Outcome with(List<Robustness> others) {
      return new Outcome(judged, entries, tables.with(others));
    }
  }

  /** Judges the shared passages. What they are judged from takes much room, and is let go here. */
  private Outcome judge(
      Run.Kind kind, List<Shared> shared, Explanations explanations, PassageFinder passages) {
    Material material =
        Material.of(corpus, shared, explanations, passages, options.align().minBits(), workers);
    FirstRound first = FirstRound.of(material, lengths(kind), workers);
    Outcome outcome = judged(first);
    return hasSums(kind) ? outcome.with(robustness(outcome, shared, first)) : outcome;
  }

  private Outcome judged(FirstRound first) {
    Judgement judgement = first.judgement(options.align(), workers);
    List<Entry> entries = entries(judgement);
    Judged judged = judged(judgement, entries);
    progress.stage(Stage.TABLES, 0);
    Tables tables = Tables.of(judged, entries.stream().map(Entry::ladder).toList());
    return new Outcome(judged, entries, tables);
  }

  private List<Robustness> robustness(Outcome outcome, List<Shared> shared, FirstRound first) {
    Sensitivity others = new Sensitivity(compared.sides(), shared, first, options.align());
    return others.of(outcome.tables().dyads(), workers);
  }

  // Only a corpus has sums that another setting could change.
  private static boolean hasSums(Run.Kind kind) {
    return kind == Run.Kind.REPORT;
  }

  /** The options under which passages are judged, the run's own among them. */
  private List<AlignOptions> lengths(Run.Kind kind) {
    return hasSums(kind) ? Sensitivity.lengths(options.align()) : List.of(options.align());
  }

  /** Officials of the evidence all of whose documents do not matter. */
  private int furtherOfficials() {
    return compared.evidenceOfficials(corpus.all().size())
        - compared.evidenceOfficials(compared.speaking().size());
  }

  private Judged judged(Judgement judgement, List<Entry> entries) {
    List<List<LabelledSpan>> labels = entries.stream().map(Entry::labels).toList();
    return new Judged(corpus, judgement.findings(), labels, compared.sides());
  }

  private List<ParagraphPair> paragraphPairs() {
    return steps.paragraphs(corpus, options, workers).stream()
        .filter(pair -> isCompared(pair.a().document(), pair.b().document()))
        .toList();
  }

  private List<Family> families(List<ParagraphPair> paragraphs, List<Alignment> alignments) {
    List<Kin> kinships = new ArrayList<>(Kinships.of(corpus, alignments));
    paragraphs.stream().filter(this::isKin).map(Comparison::kin).forEach(kinships::add);
    return Families.of(corpus, kinships, InnerKinships.of(corpus, alignments), workers);
  }

  private boolean isCompared(int a, int b) {
    return compared.isTarget(a) && compared.isSource(b)
        || compared.isTarget(b) && compared.isSource(a);
  }

  // Containment alone makes no kin: it would chain unrelated paragraphs through a short common one.
  private boolean isKin(ParagraphPair pair) {
    return pair.resemblance() >= options.pairs().minResemblance();
  }

  private static Kin kin(ParagraphPair pair) {
    return new Kin(new Kin.Place(pair.a()), new Kin.Place(pair.b()));
  }

  /** The common language that labels text, by document. */
  private List<List<FormulaUse>> uses(CommonLanguage common) {
    return workers.map(
        corpus.size(), d -> compared.isTarget(d) ? common.in(corpus.text(d)) : List.of());
  }

  private List<Entry> entries(Judgement judgement) {
    Ladders ladders = judgement.ladders();
    return workers.map(corpus.size(), d -> entry(d, judgement, ladders));
  }

  private Entry entry(int d, Judgement judgement, Ladders ladders) {
    Side side = compared.side(d);
    if (compared.isTarget(d)) {
      return new Entry(d, side, -1, judgement.labels(d), ladders.of(d));
    }
    int characters = corpus.text(d).counted(new Span(0, corpus.text(d).length()));
    Ladder empty = new Ladder(characters, Map.of(), 0, 0, Ladder.LargestSource.NONE);
    return new Entry(d, side, compared.duplicateOf(d), List.of(), empty);
  }
}
