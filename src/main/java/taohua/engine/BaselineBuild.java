package taohua.engine;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import taohua.align.Alignment;
import taohua.baseline.Baseline;
import taohua.baseline.BaselineWriter;
import taohua.baseline.Baselines;
import taohua.baseline.CommonPhrase;
import taohua.baseline.TextKind;
import taohua.engine.Progress.Stage;
import taohua.fingerprint.Grams;
import taohua.fingerprint.OfficialFrequency;
import taohua.formula.Formula;
import taohua.formula.FormulaOptions;
import taohua.formula.Lexicon;
import taohua.formula.Lexicons;
import taohua.intake.Gathered;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Passage;

/**
 * Counts what many officials say. Documents whose official is not known count for nothing: five of
 * them may be one person's, and then nothing would be common about what they share.
 */
public final class BaselineBuild {
  private final ComparedCorpus compared;
  private final Corpus corpus;
  private final Options options;
  private final Workers workers;
  private final Progress progress;

  private BaselineBuild(
      ComparedCorpus compared, Options options, Workers workers, Progress progress) {
    this.compared = compared;
    corpus = compared.corpus();
    this.options = options;
    this.workers = workers;
    this.progress = progress;
  }

  /**
   * What was counted.
   *
   * @param writer holds the phrases
   * @param size of whom and of what
   * @param unknown documents left out because their official is not known
   */
  public record Built(BaselineWriter writer, Baseline.Size size, int unknown) {}

  /** Counts the documents that were gathered, on as many threads as the options say. */
  public static Built of(Gathered gathered, Options options, Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    Roles roles = Roles.of(Map.of(Side.EITHER, Group.of(gathered)));
    try (Workers workers = Workers.of(options.threads())) {
      return new BaselineBuild(ComparedCorpus.of(roles), options, workers, progress).build();
    }
  }

  private Built build() {
    IntPredicate evidence = d -> compared.isEvidence(d) && isKnown(d);
    Baseline.Size size = size(evidence);
    BaselineWriter writer = new BaselineWriter(size);
    if (size.officials() >= Baseline.LEAST) {
      addPhrases(evidence, writer);
      addGrams(evidence, writer);
    }
    int unknown = 0;
    for (int d = 0; d < corpus.size(); d++) {
      unknown += isKnown(d) ? 0 : 1;
    }
    return new Built(writer, size, unknown);
  }

  private boolean isKnown(int document) {
    return !corpus.document(document).heading().official().identity().isEmpty();
  }

  private Baseline.Size size(IntPredicate evidence) {
    BitSet officials = new BitSet();
    int documents = 0;
    for (int d = 0; d < corpus.size(); d++) {
      if (evidence.test(d)) {
        officials.set(corpus.official(d));
        documents++;
      }
    }
    return new Baseline.Size(officials.cardinality(), documents);
  }

  private void addPhrases(IntPredicate evidence, BaselineWriter writer) {
    progress.stage(Stage.COMPARE, 0);
    PairAlignment pairs = new PairAlignment(compared, List.of(), Baselines.NONE, options, workers);
    long[] candidates = pairs.candidates(options);
    progress.stage(Stage.ALIGN, candidates.length);
    List<Alignment> shared = pairs.passages(pairs.align(candidates, HeavySteps.HERE, progress));
    progress.stage(Stage.FORMULAS, 0);
    FormulaOptions usual = options.formulas();
    FormulaOptions formulas =
        new FormulaOptions(usual.minLength(), Baseline.LEAST, usual.charactersPerOfficial());
    Lexicon lexicon = Lexicons.build(corpus, shared, evidence, formulas);
    for (Formula formula : lexicon.phrases()) {
      if (formula.support().independent() >= Baseline.LEAST) {
        writer.add(phrase(formula, evidence));
      }
    }
  }

  private CommonPhrase phrase(Formula formula, IntPredicate evidence) {
    int since = 0;
    Set<TextKind> kinds = EnumSet.noneOf(TextKind.class);
    for (Passage use : formula.occurrences()) {
      Document document = corpus.document(use.document());
      if (evidence.test(use.document())) {
        int year = document.heading().orderingDate().map(when -> when.from().getYear()).orElse(0);
        since = since == 0 || year > 0 && year < since ? year : since;
        kinds.add(kind(document));
      }
    }
    Passage first = formula.occurrences().get(0);
    return new CommonPhrase(
        corpus.text(first.document()).characters(first.characters()),
        formula.support().officials(),
        formula.support().independent(),
        since,
        kinds);
  }

  private static TextKind kind(Document document) {
    String stated = document.heading().extra().getOrDefault("kind", "");
    return TextKind.of(stated, document.heading().title());
  }

  private void addGrams(IntPredicate evidence, BaselineWriter writer) {
    Grams[] grams = new Grams[corpus.size()];
    workers.each(grams.length, d -> grams[d] = Grams.of(corpus.text(d)));
    Grams[] common = Grams.common(grams, workers);
    OfficialFrequency frequency = OfficialFrequency.of(corpus, common, evidence);
    long[] keys = keys(common, evidence);
    for (int i = 0; i < keys.length; i++) {
      int officials = frequency.officials(keys[i]);
      if ((i == 0 || keys[i] != keys[i - 1]) && officials >= Baseline.LEAST) {
        writer.addGram(keys[i], officials);
      }
    }
  }

  /** The keys of all grams of the evidence, ascending, repeated ones each time. */
  private long[] keys(Grams[] grams, IntPredicate evidence) {
    int total = 0;
    for (int d = 0; d < grams.length; d++) {
      total += evidence.test(d) ? grams[d].size() : 0;
    }
    long[] keys = new long[total];
    int count = 0;
    for (int d = 0; d < grams.length; d++) {
      for (int rank = 0; evidence.test(d) && rank < grams[d].size(); rank++) {
        keys[count++] = grams[d].key(rank);
      }
    }
    LongArrays.radixSort(keys);
    return keys;
  }
}
