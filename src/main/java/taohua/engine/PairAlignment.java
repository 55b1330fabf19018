package taohua.engine;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.align.Workspace;
import taohua.baseline.Baseline;
import taohua.baseline.Baselines;
import taohua.candidate.Postings;
import taohua.candidate.Proposals;
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
  // Two rare shingles that winnowing picked: below, two documents hardly share a clause.
  private static final double CANDIDATE_SHINGLES = 2;

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
    Postings postings =
        Postings.of(
            corpus, d -> compared.isTarget(d) || compared.isSource(d), options.shingles(), workers);
    return promising(
        Proposals.of(
            corpus,
            postings,
            compared::isTarget,
            compared::isSource,
            CANDIDATE_SHINGLES * Rarity.UNUSED));
  }

  /** Those of the pairs that may share a passage. */
  private long[] promising(long[] pairs) {
    IntArrayList[] sources = new IntArrayList[corpus.size()];
    Arrays.setAll(sources, d -> new IntArrayList());
    for (long pair : pairs) {
      int first = PackedPair.first(pair);
      int second = PackedPair.second(pair);
      boolean forwards = firstIsTarget(first, second);
      sources[forwards ? first : second].add(forwards ? second : first);
    }
    int[][] others = new int[sources.length][];
    Arrays.setAll(others, target -> sources[target].toIntArray());
    boolean[][] may = passages.mayShare(others, workers);
    long[] promising = new long[pairs.length];
    int count = 0;
    for (int target = 0; target < others.length; target++) {
      for (int i = 0; i < others[target].length; i++) {
        if (may[target][i]) {
          int other = others[target][i];
          promising[count++] = PackedPair.of(Math.min(target, other), Math.max(target, other));
        }
      }
    }
    promising = Arrays.copyOf(promising, count);
    Arrays.sort(promising);
    return promising;
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

  private List<Shared> align(int first, int second, Workspace workspace) {
    boolean forwards = firstIsTarget(first, second);
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

  // The user says which is checked; else the later one is the target, and of two undated ones the
  // second.
  private boolean firstIsTarget(int first, int second) {
    if (!compared.isTarget(first) || !compared.isTarget(second)) {
      return compared.isTarget(first);
    }
    Heading a = corpus.document(first).heading();
    Heading b = corpus.document(second).heading();
    return Relations.direction(a, b) == Direction.EARLIER;
  }
}
