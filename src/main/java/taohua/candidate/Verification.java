package taohua.candidate;

import java.util.ArrayList;
import java.util.List;
import taohua.fingerprint.Resemblance;
import taohua.fingerprint.ShingleSet;
import taohua.text.PackedPair;

/** Counts what candidates share: a worker of one thread with its buffers. */
final class Verification {
  /** Candidates that one task verifies. */
  static final int BLOCK = 4096;

  private final SignedParagraphs paragraphs;
  private final Promise promise;
  private final long[] candidates;
  private final ShingleSet set = new ShingleSet();
  private long[] shingles = new long[1024];
  private int loaded = -1;

  /**
   * @param candidates sorted, so that those of one paragraph come together
   */
  Verification(SignedParagraphs paragraphs, Promise promise, long[] candidates) {
    this.paragraphs = paragraphs;
    this.promise = promise;
    this.candidates = candidates;
  }

  static int blocks(long[] candidates) {
    return (candidates.length + BLOCK - 1) / BLOCK;
  }

  /** The true pairs among a block of candidates, in order. */
  List<ParagraphPair> verifyBlock(int block) {
    List<ParagraphPair> pairs = new ArrayList<>();
    int end = Math.min(candidates.length, (block + 1) * BLOCK);
    for (int i = block * BLOCK; i < end; i++) {
      int a = PackedPair.first(candidates[i]);
      int b = PackedPair.second(candidates[i]);
      int shared = shared(a, b);
      if (promise.kept(shared, paragraphs.sizes[a], paragraphs.sizes[b])) {
        pairs.add(pair(a, b, shared));
      }
    }
    return pairs;
  }

  private int shared(int a, int b) {
    if (loaded != a) {
      int count = hash(a); // may give the buffer room, so before the buffer is handed on
      set.load(shingles, count);
      loaded = a;
    }
    int count = hash(b);
    return set.shared(shingles, count);
  }

  private int hash(int id) {
    if (shingles.length < paragraphs.tokens(id)) {
      shingles = new long[paragraphs.tokens(id) * 2];
    }
    return paragraphs.hash(id, shingles);
  }

  private ParagraphPair pair(int a, int b, int shared) {
    Resemblance exact = new Resemblance(shared, paragraphs.sizes[a], paragraphs.sizes[b]);
    return new ParagraphPair(
        paragraphs.place(a),
        paragraphs.place(b),
        exact.jaccard(),
        exact.containmentA(),
        exact.containmentB());
  }
}
