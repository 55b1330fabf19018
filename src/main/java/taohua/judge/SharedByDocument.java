package taohua.judge;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.text.Corpus;

/** The shared passages of a corpus by target, place and source, and those of each document. */
final class SharedByDocument {
  // Of the passages of one target.
  private static final Comparator<Shared> ORDER = SharedByDocument::compare;

  private final List<Shared> all;
  private final List<IntArrayList> byDocument = new ArrayList<>();

  private SharedByDocument(int documents, List<Shared> all) {
    this.all = all;
    for (int d = 0; d < documents; d++) {
      byDocument.add(new IntArrayList());
    }
    for (int i = 0; i < all.size(); i++) {
      byDocument.get(all.get(i).target()).add(i);
      byDocument.get(all.get(i).source()).add(i);
    }
  }

  private static int compare(Shared a, Shared b) {
    int byTarget =
        a.alignment().target().characters().compareTo(b.alignment().target().characters());
    if (byTarget != 0) {
      return byTarget;
    }
    // By document, then by place.
    return a.alignment().source().compareTo(b.alignment().source());
  }

  /** Puts passages in order, whatever theirs was. */
  static SharedByDocument of(Corpus corpus, List<Shared> shared) {
    List<List<Shared>> byTarget = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      byTarget.add(new ArrayList<>());
    }
    shared.forEach(one -> byTarget.get(one.target()).add(one));
    List<Shared> sorted = new ArrayList<>(shared.size());
    for (List<Shared> ofOne : byTarget) {
      ofOne.sort(ORDER);
      sorted.addAll(ofOne);
    }
    return new SharedByDocument(corpus.size(), sorted);
  }

  /** The passages with some of the ranks, which are dealt out anew. */
  SharedByDocument only(IntPredicate ranks) {
    List<Shared> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (ranks.test(i)) {
        kept.add(all.get(i));
      }
    }
    return new SharedByDocument(byDocument.size(), kept);
  }

  int size() {
    return all.size();
  }

  /** The passage of a rank, from 0. */
  Shared get(int rank) {
    return all.get(rank);
  }

  /** The ranks of the passages that a document is target or source of, ascending. */
  IntArrayList of(int document) {
    return byDocument.get(document);
  }

  /** The passages of a document with some of the ranks, in order. */
  List<Shared> of(int document, IntPredicate ranks) {
    List<Shared> own = new ArrayList<>();
    IntArrayList both = byDocument.get(document);
    for (int i = 0; i < both.size(); i++) {
      if (ranks.test(both.getInt(i))) {
        own.add(all.get(both.getInt(i)));
      }
    }
    return own;
  }
}
