package taohua.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.align.Alignment;
import taohua.align.Elsewhere;
import taohua.align.PassageFinder;
import taohua.baseline.Baseline;
import taohua.baseline.Baselines;
import taohua.fingerprint.Grams;
import taohua.fingerprint.OfficialFrequency;
import taohua.fingerprint.Rarity;
import taohua.judge.Direction;
import taohua.judge.Relations;
import taohua.judge.Shared;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.PackedPair;

/** Finds what the compared documents share, pair by pair. */
final class PairAlignment {
  private final ComparedCorpus compared;
  private final Corpus corpus;
  private final Workers workers;
  private final boolean hasFurther;
  private PassageFinder passages;
  private PassageFinder outside;

  /**
   * @param further texts that are compared with those of the corpus, but neither with each other
   *     nor as evidence of what is common
   */
  PairAlignment(
      ComparedCorpus compared,
      List<NormalText> further,
      Baselines baselines,
      Options options,
      Workers workers) {
    this.compared = compared;
    this.workers = workers;
    corpus = compared.corpus();
    Grams[] all = new Grams[corpus.size()];
    SharedTerms terms = compared.isParted() ? compared.terms() : null;
    workers.each(all.length, d -> all[d] = grams(d, terms));
    // What nobody at hand has in common with a target, others may have.
    Grams[] grams = terms == null ? Grams.common(all, workers) : all;
    OfficialFrequency frequency =
        terms == null ? OfficialFrequency.of(corpus, grams, compared::isEvidence) : terms;
    Elsewhere elsewhere = terms == null ? Elsewhere.NOWHERE : terms;
    Rarity rarity =
        new Rarity(frequency, baselines.all().stream().map(Baseline::frequency).toList());
    passages =
        new PassageFinder(
            corpus, grams, rarity, compared::isEvidence, options.align(), elsewhere, workers);
    hasFurther = !further.isEmpty();
    outside = hasFurther ? passages.with(withFurther(all, further), further) : passages;
  }

  /** The grams of a document that matter; terms tell of those of a document that does not. */
  private Grams grams(int document, @Nullable SharedTerms terms) {
    if (terms == null || compared.isTarget(document)) {
      return Grams.of(corpus.text(document));
    }
    return compared.isApart(document)
        ? Grams.NONE
        : Grams.of(corpus.text(document), terms::isChecked);
  }

  /** The grams of documents that further texts have as well, then those of these texts. */
  private Grams[] withFurther(Grams[] all, List<NormalText> further) {
    Grams[] others = further.stream().map(Grams::of).toArray(Grams[]::new);
    Grams[] grams = Arrays.copyOf(Grams.common(all, others, workers), all.length + others.length);
    System.arraycopy(others, 0, grams, all.length, others.length);
    return grams;
  }

  /**
   * What finds the passages of further texts with the documents, behind which they are numbered.
   */
  PassageFinder outside() {
    return outside;
  }

  PassageFinder passages() {
    return passages;
  }

  /** The pairs of documents worth aligning, packed, the smaller index first, ascending. */
  long[] candidates(Options options) {
    return new CandidatePairs(compared, passages.prospects(), workers).of(options.shingles());
  }

  /**
   * What the pairs share, in their order; from then on the documents themselves are only weighed.
   *
   * @param steps who looks
   */
  List<Shared> align(long[] pairs, HeavySteps steps, Progress progress) {
    long[] directed = Arrays.stream(pairs).map(this::directed).toArray();
    List<List<Alignment>> found = steps.passages(corpus, passages, directed, workers, progress);
    passages = passages.weighing();
    outside = hasFurther ? outside : passages;
    return workers.map(pairs.length, i -> shared(found.get(i), directed[i])).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** What of them is a passage by itself, in order. */
  List<Alignment> passages(List<Shared> shared) {
    return shared.stream().map(Shared::alignment).filter(passages::isPassage).toList();
  }

  /** A pair with its target first. */
  private long directed(long pair) {
    int first = PackedPair.first(pair);
    int second = PackedPair.second(pair);
    boolean forwards = compared.firstIsTarget(first, second);
    int target = forwards ? first : second;
    int source = forwards ? second : first;
    return PackedPair.of(target, source);
  }

  private List<Shared> shared(List<Alignment> alignments, long pair) {
    return alignments.stream()
        .map(one -> shared(one, PackedPair.first(pair), PackedPair.second(pair)))
        .toList();
  }

  /** An alignment of what two documents say, in their bodies or beside. */
  Shared shared(Alignment alignment, int target, int source) {
    Heading later = corpus.document(target).heading();
    Heading earlier = corpus.document(source).heading();
    boolean allowed = compared.isAllowed(source);
    return new Shared(
        alignment,
        // Permitted text comes first because the user says so, whenever it was written.
        allowed ? Direction.EARLIER : Relations.direction(later, earlier),
        Relations.of(later.official(), earlier.official()),
        allowed);
  }
}
