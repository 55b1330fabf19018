package taohua.index.posting;

import taohua.index.code.BitInput;

/** Reads the terms of a block, one after the other: after each its documents, or past them. */
final class BlockReader {
  private final BitInput in;
  private final int terms;
  private final int documents;
  private final TermCode code = new TermCode();
  private int read;
  private long term;
  private int count;
  private long length;

  BlockReader(long first, int terms, BitInput in, int documents) {
    this.in = in;
    this.terms = terms;
    this.documents = documents;
    code.start(first);
    term = first;
  }

  /** Goes on to the next term, if there is one. */
  boolean next() {
    if (read == terms) {
      return false;
    }
    if (read++ > 0) {
      term = code.read(in);
    }
    count = in.gamma();
    length = count < PostingsWriter.LONG ? 0 : in.gamma();
    return true;
  }

  long term() {
    return term;
  }

  int count() {
    return count;
  }

  /** Reads the documents of the term. */
  void read(int[] numbers, int[] infos) {
    Lists.read(in, numbers, infos, count, documents);
  }

  /** The documents of the term. */
  long[] postings() {
    int[] numbers = new int[count];
    int[] infos = new int[count];
    read(numbers, infos);
    long[] postings = new long[count];
    for (int i = 0; i < count; i++) {
      postings[i] = (long) numbers[i] << Integer.SIZE | infos[i];
    }
    return postings;
  }

  /** Passes over the documents of the term. */
  void pass() {
    if (count < PostingsWriter.LONG) {
      Lists.skip(in, count, documents);
    } else {
      in.skip(length);
    }
  }
}
