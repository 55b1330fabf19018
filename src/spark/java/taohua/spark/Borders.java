package taohua.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import taohua.candidate.PairOptions;
import taohua.candidate.PartJoin;
import taohua.candidate.SignedPart;
import taohua.text.PackedPair;

/**
 * The pairs across the borders of the pieces of giants: the last of those before a border with the
 * first behind it.
 */
final class Borders {
  private Borders() {}

  /** A paragraph at the end of a piece, as its owner told of it. */
  // Nobody compares edges.
  @SuppressWarnings("ArrayRecordComponent")
  record Edge(int number, int size, int order, long[] sketch) {
    void write(Bytes to) {
      to.add(number).add(size).add(order);
      for (long word : sketch) {
        to.add(word);
      }
    }

    static Edge read(ByteBuffer from) {
      Edge edge =
          new Edge(from.getInt(), from.getInt(), from.getInt(), new long[SignedPart.SKETCH]);
      from.asLongBuffer().get(edge.sketch);
      from.position(from.position() + SignedPart.SKETCH * Long.BYTES);
      return edge;
    }
  }

  /**
   * The pairs of all borders.
   *
   * @param pieces by their numbers, as {@link BucketInbox#piece} makes them
   */
  static long[] pairs(Stage pieces, Giants giants, PairOptions options, Storage storage)
      throws IOException {
    List<byte[]> found = new ArrayList<>();
    int[] starts = giants.starts();
    for (int bucket = 0; bucket + 1 < starts.length; bucket++) {
      List<List<Edge>> edges = new ArrayList<>();
      for (int piece = starts[bucket]; piece < starts[bucket + 1]; piece++) {
        edges.add(edges(pieces.part(piece, storage)));
      }
      for (int border = 1; border < edges.size(); border++) {
        found.add(Bytes.of(pairs(around(edges, border), options)));
      }
    }
    return NumberPairs.united(found.iterator());
  }

  /** The pairs inside of a piece. */
  static long[] inside(byte[] piece) {
    ByteBuffer from = ByteBuffer.wrap(piece);
    long[] pairs = new long[from.getInt()];
    from.asLongBuffer().get(pairs);
    return pairs;
  }

  private static List<Edge> edges(byte[] piece) {
    ByteBuffer from = ByteBuffer.wrap(piece);
    from.position(from.getInt() * Long.BYTES + Integer.BYTES);
    List<Edge> edges = new ArrayList<>();
    while (from.hasRemaining()) {
      edges.add(Edge.read(from));
    }
    return edges;
  }

  /** Those next before a border and next behind it; small pieces are passed through. */
  private static List<Edge> around(List<List<Edge>> edges, int border) {
    List<Edge> before = new ArrayList<>();
    for (int piece = border - 1; piece >= 0 && before.size() < PartJoin.overlap(); piece--) {
      before.addAll(0, edges.get(piece));
    }
    List<Edge> behind = new ArrayList<>();
    for (int piece = border; piece < edges.size() && behind.size() < PartJoin.overlap(); piece++) {
      behind.addAll(edges.get(piece));
    }
    List<Edge> around =
        new ArrayList<>(
            before.subList(Math.max(0, before.size() - PartJoin.overlap()), before.size()));
    around.addAll(behind.subList(0, Math.min(PartJoin.overlap(), behind.size())));
    return around;
  }

  private static long[] pairs(List<Edge> around, PairOptions options) {
    // A paragraph stands there as often as it has the shingle.
    TreeMap<Integer, Edge> byNumber = new TreeMap<>();
    around.forEach(edge -> byNumber.put(edge.number(), edge));
    List<Edge> known = List.copyOf(byNumber.values());
    PartJoin join = new PartJoin(known.size(), options);
    for (int id = 0; id < known.size(); id++) {
      Edge edge = known.get(id);
      join.tell(id, edge.size(), edge.order(), edge.sketch(), 0);
    }
    List<Integer> numbers = known.stream().map(Edge::number).toList();
    join.joinPart(
        around.stream()
            .mapToLong(edge -> PackedPair.of(0, numbers.indexOf(edge.number())))
            .toArray());
    long[] pairs = join.promising();
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] =
          PackedPair.of(
              numbers.get(PackedPair.first(pairs[i])), numbers.get(PackedPair.second(pairs[i])));
    }
    return pairs;
  }
}
