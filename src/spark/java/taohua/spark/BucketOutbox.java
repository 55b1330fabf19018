package taohua.spark;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.Iterator;
import java.util.stream.IntStream;
import scala.Tuple2;
import taohua.candidate.PartJoin;
import taohua.candidate.SignedPart;

/**
 * What an owner tells those who join buckets: to each, of the paragraphs that are in any of his
 * buckets, what is known of it, once; then of each section the keys of the buckets and the places
 * of their paragraphs among these.
 */
final class BucketOutbox {
  /** Who joins what nobody joins. */
  static final int NOBODY = -1;

  private final SignedPart signed;
  private final int first;
  private final int joiners;
  private final Placement placement;
  // Where the entries of each joiner's section end; behind that, those of the next begin.
  private final int[] ends;
  private final int[] keys;
  private final int[] ids;

  /**
   * Sorts the entries of all paragraphs by whom they are for.
   *
   * @param first the number of the first paragraph among all
   * @param placement to whom each entry is told
   */
  BucketOutbox(SignedPart signed, int first, int joiners, Placement placement) {
    this.signed = signed;
    this.first = first;
    this.joiners = joiners;
    this.placement = placement;
    int[] starts = new int[joiners * PartJoin.SECTIONS + 1];
    each((at, key, id) -> starts[at + 1]++);
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    keys = new int[starts[starts.length - 1]];
    ids = new int[keys.length];
    each(
        (at, key, id) -> {
          keys[starts[at]] = key;
          ids[starts[at]++] = id;
        });
    ends = starts;
  }

  private void each(SignedPart.Buckets entry) {
    signed.tell(
        (section, key, id) -> {
          int joiner = placement.joiner(section, key, id);
          if (joiner != NOBODY) {
            entry.add(joiner * PartJoin.SECTIONS + section, key, id);
          }
        });
  }

  /** The messages, made one by one. */
  Iterator<Tuple2<Integer, byte[]>> sent() {
    return IntStream.range(0, joiners)
        .filter(joiner -> start(joiner) < end(joiner))
        .mapToObj(joiner -> new Tuple2<>(joiner, message(joiner)))
        .iterator();
  }

  private int start(int joiner) {
    return joiner == 0 ? 0 : end(joiner - 1);
  }

  private int end(int joiner) {
    return ends[(joiner + 1) * PartJoin.SECTIONS - 1];
  }

  private byte[] message(int joiner) {
    BitSet named = new BitSet(signed.count());
    for (int i = start(joiner); i < end(joiner); i++) {
      named.set(ids[i]);
    }
    int[] told = named.stream().toArray();
    int entries = end(joiner) - start(joiner);
    int words = 1 + 3 * told.length + PartJoin.SECTIONS + 2 * entries;
    int bytes = words * Integer.BYTES + told.length * SignedPart.SKETCH * Long.BYTES;
    ByteBuffer message = ByteBuffer.allocate(bytes);
    LongBuffer sketches = message.asLongBuffer();
    for (int id : told) {
      sketches.put(signed.sketches(), id * SignedPart.SKETCH, SignedPart.SKETCH);
    }
    int[] places = new int[signed.count()];
    message.position(sketches.position() * Long.BYTES);
    IntBuffer ints = message.asIntBuffer();
    for (int i = 0; i < told.length; i++) {
      places[told[i]] = i;
      ints.put(first + told[i]).put(signed.size(told[i])).put(signed.order(told[i]));
    }
    int at = start(joiner);
    for (int section = 0; section < PartJoin.SECTIONS; section++) {
      int end = ends[joiner * PartJoin.SECTIONS + section];
      ints.put(end - at);
      for (; at < end; at++) {
        ints.put(keys[at]).put(places[ids[at]]);
      }
    }
    ints.put(told.length);
    return message.array();
  }

  /** Who joins the bucket of an entry. */
  @FunctionalInterface
  interface Placement {
    int joiner(int section, int key, int id);
  }

  /** Which entries are told. */
  @FunctionalInterface
  interface Kept {
    boolean isKept(int section, int key, int id);
  }
}
