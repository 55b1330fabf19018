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
  private final ShingleReader reader;
  private final ShingleSet set = new ShingleSet();
  private int loaded = -1;

  /**
   * @param candidates sorted, so that those of one paragraph come together
   */
  Verification(SignedParagraphs paragraphs, Promise promise, long[] candidates) {
    this.paragraphs = paragraphs;
    this.promise = promise;
    this.candidates = candidates;
    this.reader = new ShingleReader(paragraphs.packed, paragraphs.shingleSize);
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
      int count = reader.read(a); // may make room, so before the shingles are handed on
      set.load(reader.shingles(), count);
      loaded = a;
    }
    int count = reader.read(b);
    return set.shared(reader.shingles(), count);
  }

  private ParagraphPair pair(int a, int b, int shared) {
    Resemblance exact = new Resemblance(shared, paragraphs.sizes[a], paragraphs.sizes[b]);
    return new ParagraphPair(
        paragraphs.packed.place(a),
        paragraphs.packed.place(b),
        exact.jaccard(),
        exact.containmentA(),
        exact.containmentB());
  }
}
