package taohua.spark;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import taohua.candidate.PairOptions;
import taohua.candidate.PartJoin;
import taohua.candidate.SignedPart;
import taohua.text.PackedPair;

/** What one who joins buckets was told by all owners: see {@link BucketOutbox}. */
final class BucketInbox {
  private final List<Message> messages = new ArrayList<>();
  private final int[] numbers;
  private final PartJoin join;

  /** Takes the messages, in any order. */
  BucketInbox(Iterator<byte[]> from, PairOptions options) {
    from.forEachRemaining(bytes -> messages.add(new Message(bytes)));
    // Owners have ranges of numbers, so that these ascend from one message to the next.
    messages.sort(Comparator.comparingInt(Message::firstNumber));
    numbers = new int[messages.stream().mapToInt(message -> message.told).sum()];
    join = new PartJoin(numbers.length, options);
    int offset = 0;
    for (Message message : messages) {
      message.tell(join, numbers, offset);
      offset += message.told;
    }
  }

  /** The promising pairs of numbers in whole buckets, packed, ascending. */
  long[] promising() {
    for (int section = 0; section < PartJoin.SECTIONS; section++) {
      join.join(section, entries());
    }
    return found();
  }

  /**
   * The same of a piece of a giant, with its first and last paragraphs: how many pairs, these, and
   * behind them the edges in order, all of them where the piece is small.
   */
  Stages.Part piece() {
    LongArrayList all = new LongArrayList();
    for (int section = 0; section < PartJoin.SECTIONS; section++) {
      all.addElements(all.size(), entries());
    }
    long[] places = new long[all.size()];
    for (int i = 0; i < places.length; i++) {
      int id = PackedPair.second(all.getLong(i));
      places[i] = PackedPair.of(edge(id).order(), id);
    }
    join.joinPart(all.toLongArray());
    long[] pairs = found();
    Bytes bytes = new Bytes().add(pairs.length);
    byte[] longs = Bytes.of(pairs);
    bytes.add(longs, 0, longs.length);
    Arrays.sort(places);
    for (int i = 0; i < places.length; i++) {
      if (i < PartJoin.overlap() || i >= places.length - PartJoin.overlap()) {
        edge(PackedPair.second(places[i])).write(bytes);
      }
    }
    return new Stages.Part(bytes.toArray(), pairs.length);
  }

  private Borders.Edge edge(int id) {
    int message = messages.size() - 1;
    while (messages.get(message).offset > id) {
      message--;
    }
    return messages.get(message).edge(id);
  }

  /** The entries of the next section, in order of their paragraphs. */
  private long[] entries() {
    int size = 0;
    for (Message message : messages) {
      message.entries = message.ints.get();
      size += message.entries;
    }
    long[] entries = new long[size];
    int at = 0;
    for (Message message : messages) {
      at = message.read(entries, at);
    }
    return entries;
  }

  private long[] found() {
    long[] pairs = join.promising();
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] =
          PackedPair.of(numbers[PackedPair.first(pairs[i])], numbers[PackedPair.second(pairs[i])]);
    }
    return pairs;
  }

  private static final class Message {
    private final LongBuffer sketches;
    private final IntBuffer ints;
    private final int told;
    private int offset;
    private int entries;

    Message(byte[] bytes) {
      ByteBuffer all = ByteBuffer.wrap(bytes);
      told = all.getInt(bytes.length - Integer.BYTES);
      int longs = told * SignedPart.SKETCH;
      sketches = all.asLongBuffer().slice(0, longs);
      ints = all.position(longs * Long.BYTES).asIntBuffer();
    }

    int firstNumber() {
      return ints.get(0);
    }

    void tell(PartJoin join, int[] numbers, int from) {
      offset = from;
      long[] sketch = new long[SignedPart.SKETCH];
      for (int i = 0; i < told; i++) {
        numbers[from + i] = ints.get();
        sketches.get(sketch);
        join.tell(from + i, ints.get(), ints.get(), sketch, 0);
      }
    }

    Borders.Edge edge(int id) {
      int at = id - offset;
      long[] sketch = new long[SignedPart.SKETCH];
      sketches.get(at * SignedPart.SKETCH, sketch);
      return new Borders.Edge(ints.get(3 * at), ints.get(3 * at + 1), ints.get(3 * at + 2), sketch);
    }

    int read(long[] into, int from) {
      for (int i = 0; i < entries; i++) {
        into[from + i] = PackedPair.of(ints.get(), offset + ints.get());
      }
      return from + entries;
    }
  }
}
