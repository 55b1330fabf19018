package taohua.candidate;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import taohua.fingerprint.Rarity;
import taohua.text.Corpus;
import taohua.text.PackedPair;

/**
 * Pairs of documents worth aligning: those that share shingles, weighed by how few officials use
 * them. A hot shingle, one of very many documents, proposes only its first witness and the
 * documents that are nothing but sources.
 */
public final class Proposals {
  // A shingle of more documents than this says little of any two, and their pairs would be
  // quadratic.
  static final int HOT = 48;

  private final Corpus corpus;
  private final IntPredicate target;
  private final IntPredicate source;
  // Officials of sources.
  private final int population;
  // Where a document is both a target and a source, its own official is not one of the others.
  private final int self;
  // Of each official the last question that counted him.
  private final int[] seen;
  private int round;
  private final Long2DoubleOpenHashMap weights = new Long2DoubleOpenHashMap();

  private Proposals(Corpus corpus, IntPredicate target, IntPredicate source) {
    this.corpus = corpus;
    this.target = target;
    this.source = source;
    seen = new int[corpus.officialCount()];
    IntStream all = IntStream.range(0, corpus.size());
    self = all.anyMatch(d -> target.test(d) && source.test(d)) ? 1 : 0;
    population = officials(IntStream.range(0, corpus.size()).toArray());
  }

  /**
   * The pairs, packed, the smaller index first, ascending.
   *
   * @param postings of the documents of the corpus that are a target or a source
   * @param target which documents may be the later one of a pair
   * @param source which may be the earlier one; where both are both, every pair is proposed once
   * @param leastBits how much a pair must share, in bits of the shingles
   */
  public static long[] of(
      Corpus corpus,
      Postings postings,
      IntPredicate target,
      IntPredicate source,
      double leastBits) {
    Proposals proposals = new Proposals(corpus, target, source);
    for (long shingle : postings.shared()) {
      proposals.weigh(postings.documents(shingle));
    }
    return proposals.kept(leastBits);
  }

  /** How many officials have sources among these documents. */
  private int officials(int[] documents) {
    round++;
    int officials = 0;
    for (int document : documents) {
      int official = corpus.official(document);
      if (source.test(document) && seen[official] != round) {
        seen[official] = round;
        officials++;
      }
    }
    return officials;
  }

  /** Adds what a shingle says of those who hold it. */
  private void weigh(int[] documents) {
    double bits = Rarity.bits(officials(documents) - self, population - self);
    if (documents.length > HOT) {
      weighHot(documents, bits);
      return;
    }
    for (int j = 1; j < documents.length; j++) {
      for (int i = 0; i < j; i++) {
        propose(documents[i], documents[j], bits);
      }
    }
  }

  /**
   * Of documents that are all compared with each other only the first is paired with the others. A
   * document that is a source alone is paired with every target, as long as that stays linear.
   */
  private void weighHot(int[] documents, double bits) {
    int[] targets = Arrays.stream(documents).filter(target).toArray();
    int[] sources =
        Arrays.stream(documents).filter(d -> source.test(d) && !target.test(d)).toArray();
    long most = Math.max(1, (long) HOT * documents.length / Math.max(1, targets.length));
    for (int i = 0; i < Math.min(sources.length, most); i++) {
      for (int target : targets) {
        propose(Math.min(target, sources[i]), Math.max(target, sources[i]), bits);
      }
    }
    for (int i = 1; i < targets.length; i++) {
      propose(targets[0], targets[i], bits);
    }
  }

  private void propose(int a, int b, double bits) {
    if (target.test(a) && source.test(b) || target.test(b) && source.test(a)) {
      weights.addTo(PackedPair.of(a, b), bits);
    }
  }

  private long[] kept(double leastBits) {
    return weights.long2DoubleEntrySet().stream()
        .filter(entry -> entry.getDoubleValue() >= leastBits)
        .mapToLong(entry -> entry.getLongKey())
        .sorted()
        .toArray();
  }
}
