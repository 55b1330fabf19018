package taohua.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import taohua.intake.Read;
import taohua.text.Document;

/** The documents of a run in a row, each with the part that it plays. Immutable. */
final class Listed {
  private static final List<Side> ORDER =
      Stream.concat(Stream.of(Side.TARGET, Side.EITHER), Side.OTHERS.stream()).toList();

  private final Roles roles;
  private final Read[] reads;
  private final String[] identities;
  private final Side[] sides;
  private final int[] places;

  private Listed(Roles roles, Read[] reads, String[] identities, Side[] sides, int[] places) {
    this.roles = roles;
    this.reads = reads;
    this.identities = identities;
    this.sides = sides;
    this.places = places;
  }

  /** All of them, part by part, each part ordered by id. */
  static Listed of(Roles roles) {
    int size = ORDER.stream().mapToInt(side -> roles.group(side).read().size()).sum();
    Listed listed =
        new Listed(roles, new Read[size], new String[size], new Side[size], new int[size]);
    int d = 0;
    int others = 0;
    for (Side side : ORDER) {
      Members members = roles.group(side).members();
      List<Read> read = roles.reads(side);
      boolean isOther = Side.OTHERS.contains(side);
      for (int m : members.byId()) {
        listed.reads[d] = read.get(m);
        listed.identities[d] = members.identity(m);
        listed.sides[d] = side;
        listed.places[d++] = isOther ? others + m : Apart.ELSEWHERE;
      }
      others += isOther ? members.size() : 0;
    }
    return listed;
  }

  /** The same in another order. */
  Listed inOrder(int[] order) {
    return new Listed(
        roles,
        Arrays.stream(order).mapToObj(d -> reads[d]).toArray(Read[]::new),
        Arrays.stream(order).mapToObj(d -> identities[d]).toArray(String[]::new),
        Arrays.stream(order).mapToObj(d -> sides[d]).toArray(Side[]::new),
        Arrays.stream(order).map(d -> places[d]).toArray());
  }

  int size() {
    return reads.length;
  }

  Read read(int document) {
    return reads[document];
  }

  Document document(int document) {
    return reads[document].document();
  }

  /** Who the official of each is, see {@link taohua.text.Official#identity}. */
  List<String> identities() {
    return Arrays.asList(identities);
  }

  Side side(int document) {
    return sides[document];
  }

  /** Whether a document plays a part. */
  boolean has(Side side) {
    return !roles.group(side).read().isEmpty();
  }

  /**
   * The place of a document in the group of all that targets are compared with, or {@link
   * Apart#ELSEWHERE}.
   */
  int place(int document) {
    return places[document];
  }

  int[] places() {
    return places;
  }

  /**
   * For each document the one that it repeats, or -1: of a list that is ordered as {@link #of}
   * orders it.
   *
   * @param keys of the documents that may repeat one
   */
  int[] repeats(Repeats.BodyKeys keys) {
    List<Side> looked =
        Stream.of(Side.EITHER, Side.SOURCE, Side.BACKGROUND).filter(this::has).toList();
    if (looked.size() == 1 && roles.group(looked.get(0)).members().areRepeatsKnown()) {
      return known(looked.get(0));
    }
    return Repeats.of(size(), keys, d -> identities[d]);
  }

  /** The same where only one part has such documents, and they are known to repeat each other. */
  private int[] known(Side side) {
    int[] repeats = new int[size()];
    Arrays.fill(repeats, -1);
    int[] own = roles.group(side).members().repeats();
    int from = Arrays.asList(sides).indexOf(side);
    for (int i = 0; i < own.length; i++) {
      repeats[from + i] = own[i] < 0 ? -1 : from + own[i];
    }
    return repeats;
  }
}
