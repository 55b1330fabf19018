package taohua.index.posting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import taohua.index.code.BitInput;

/** Makes one file of postings of several, reading and writing each once from front to back. */
public final class PostingsMerge {
  private int[] numbers = new int[1024];
  private int[] infos = new int[1024];
  private int count;

  private PostingsMerge() {}

  /**
   * A file to be merged.
   *
   * @param renumber gives each document its number in the result, or -1 if it is to be left out;
   *     ascending, and greater than all of the parts before
   */
  public record Part(PostingsFile file, IntUnaryOperator renumber) {}

  /**
   * Merges files.
   *
   * @param documents how many the result is of
   * @return the length of the file
   * @throws DamagedPostings if a part is not as it was written
   */
  public static long of(List<Part> parts, Path to, int documents) throws IOException {
    try (PostingsWriter writer = new PostingsWriter(to, documents)) {
      new PostingsMerge().merge(parts, writer);
      return writer.finish();
    }
  }

  private void merge(List<Part> parts, PostingsWriter writer) throws IOException {
    PriorityQueue<Cursor> next =
        new PriorityQueue<>(
            Comparator.comparingLong((Cursor one) -> one.block.term() ^ Long.MIN_VALUE)
                .thenComparingInt(one -> one.order));
    List<Cursor> all = new ArrayList<>();
    for (Part part : parts) {
      Cursor cursor = new Cursor(part, all.size());
      all.add(cursor);
      if (cursor.next()) {
        next.add(cursor);
      }
    }
    while (!next.isEmpty()) {
      long term = next.element().block.term();
      count = 0;
      while (!next.isEmpty() && next.element().block.term() == term) {
        Cursor cursor = next.remove();
        take(cursor);
        if (cursor.next()) {
          next.add(cursor);
        }
      }
      if (count > 0) {
        writer.add(term, numbers, infos, count);
      }
    }
  }

  private void take(Cursor cursor) {
    int more = cursor.block.count();
    if (numbers.length < count + more) {
      numbers = Arrays.copyOf(numbers, 2 * (count + more));
      infos = Arrays.copyOf(infos, numbers.length);
    }
    cursor.read();
    for (int i = 0; i < more; i++) {
      int number = cursor.part.renumber.applyAsInt(cursor.numbers[i]);
      if (number >= 0) {
        numbers[count] = number;
        infos[count++] = cursor.infos[i];
      }
    }
  }

  /** Where a part is read. */
  private static final class Cursor {
    final Part part;
    final int order;
    BlockReader block = new BlockReader(0, 0, new BitInput(new byte[1]), 0);
    int[] numbers = new int[64];
    int[] infos = new int[64];
    private int blocks;

    Cursor(Part part, int order) {
      this.part = part;
      this.order = order;
    }

    boolean next() throws IOException {
      while (!block.next()) {
        if (blocks == part.file.blocks()) {
          return false;
        }
        block = part.file.block(blocks++);
      }
      return true;
    }

    void read() {
      if (numbers.length < block.count()) {
        numbers = new int[2 * block.count()];
        infos = new int[numbers.length];
      }
      block.read(numbers, infos);
    }
  }
}
