package taohua.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.align.Workspace;
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
import taohua.text.PackedPair;

/** Finds what the compared documents share, pair by pair. */
final class PairAlignment {
  private final ComparedCorpus compared;
  private final Corpus corpus;
  private final Workers workers;
  private final PassageFinder passages;

  PairAlignment(ComparedCorpus compared, Baselines baselines, Options options, Workers workers) {
    this.compared = compared;
    this.workers = workers;
    corpus = compared.corpus();
    Grams[] all = new Grams[corpus.size()];
    workers.each(all.length, d -> all[d] = Grams.of(corpus.text(d)));
    Grams[] grams = Grams.common(all, workers);
    Rarity rarity =
        new Rarity(
            OfficialFrequency.of(corpus, grams, compared::isEvidence),
            baselines.all().stream().map(Baseline::frequency).toList());
    passages = new PassageFinder(corpus, grams, rarity, compared::isEvidence, options.align());
  }

  PassageFinder passages() {
    return passages;
  }

  /** The pairs of documents worth aligning, packed, the smaller index first, ascending. */
  long[] candidates(Options options) {
    return new CandidatePairs(compared, passages.prospects(), workers).of(options.shingles());
  }

  /** What the pairs share, in their order. */
  List<Shared> align(long[] pairs, Progress progress) {
    List<List<Shared>> byPair = new ArrayList<>(Collections.nCopies(pairs.length, List.of()));
    workers.each(
        pairs.length,
        () -> {
          Workspace workspace = new Workspace();
          return i -> {
            byPair.set(
                i, align(PackedPair.first(pairs[i]), PackedPair.second(pairs[i]), workspace));
            progress.step(1);
          };
        });
    return byPair.stream().flatMap(List::stream).toList();
  }

  /** What of them is a passage by itself, in order. */
  List<Alignment> passages(List<Shared> shared) {
    return shared.stream().map(Shared::alignment).filter(passages::isPassage).toList();
  }

  private List<Shared> align(int first, int second, Workspace workspace) {
    boolean forwards = compared.firstIsTarget(first, second);
    int target = forwards ? first : second;
    int source = forwards ? second : first;
    return passages.find(target, source, workspace).stream().map(this::shared).toList();
  }

  private Shared shared(Alignment alignment) {
    Heading target = corpus.document(alignment.target().document()).heading();
    Heading source = corpus.document(alignment.source().document()).heading();
    boolean allowed = compared.isAllowed(alignment.source().document());
    return new Shared(
        alignment,
        // Permitted text comes first because the user says so, whenever it was written.
        allowed ? Direction.EARLIER : Relations.direction(target, source),
        Relations.of(target.official(), source.official()),
        allowed);
  }
}
