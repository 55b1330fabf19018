package taohua.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import taohua.intake.Read;
import taohua.text.DocumentIds;

/**
 * What is known of the documents of a group without their texts, each by its place in the group.
 * Immutable.
 */
final class Members {
  private final String[] identities;
  // Of each the number of its official; each unknown one is another.
  private final int[] officials;
  private final Map<String, Integer> officialOf = new HashMap<>();
  private final int officialCount;
  private final int[] numbers;
  private final BitSet held = new BitSet();
  private final BitSet lossy = new BitSet();
  private final int[] byId;
  private final int[] repeats;

  private Members(List<Read> read, Holdings holdings) {
    int size = read.size();
    identities = new String[size];
    officials = new int[size];
    numbers = new int[size];
    int count = 0;
    for (int m = 0; m < size; m++) {
      Read one = read.get(m);
      identities[m] = one.document().heading().official().identity();
      Integer known = identities[m].isEmpty() ? null : officialOf.putIfAbsent(identities[m], count);
      officials[m] = known == null ? count++ : known;
      numbers[m] = holdings.number(one);
      held.set(m, numbers[m] >= 0);
      lossy.set(m, numbers[m] >= 0 && holdings.isLossy(one));
    }
    officialCount = count;
    byId = byId(read);
    repeats = held.cardinality() == size ? repeats(read, holdings) : new int[0];
  }

  static Members of(List<Read> read, Holdings holdings) {
    return new Members(read, holdings);
  }

  private static int[] byId(List<Read> read) {
    String[] ids = read.stream().map(one -> one.document().id()).toArray(String[]::new);
    Comparator<String> order = DocumentIds.order(Arrays.stream(ids));
    return IntStream.range(0, ids.length)
        .boxed()
        .sorted((a, b) -> order.compare(ids[a], ids[b]))
        .mapToInt(m -> m)
        .toArray();
  }

  private int[] repeats(List<Read> read, Holdings holdings) {
    return Repeats.of(byId.length, i -> holdings.key(read.get(byId[i])), i -> identities[byId[i]]);
  }

  int size() {
    return numbers.length;
  }

  /** The members in the order of their ids. */
  int[] byId() {
    return byId;
  }

  /** Who the official of a member is, see {@link taohua.text.Official#identity}. */
  String identity(int member) {
    return identities[member];
  }

  /** The number of the official of a member, from 0; each unknown official is another. */
  int official(int member) {
    return officials[member];
  }

  int officialCount() {
    return officialCount;
  }

  /** The number of an official that is known, or -1 if no member is by him. */
  int officialOf(String identity) {
    return officialOf.getOrDefault(identity, -1);
  }

  /** The number that the holdings know a member by, or {@link Holdings#AT_HAND}. */
  int number(int member) {
    return numbers[member];
  }

  /** The members whose texts are held elsewhere. */
  BitSet held() {
    return held;
  }

  /** Those of them of which something was left out that a user must be told of. */
  BitSet lossy() {
    return lossy;
  }

  /** Whether {@link #repeats} is known: it is where all are held. */
  boolean areRepeatsKnown() {
    return repeats.length > 0;
  }

  /**
   * For each in the order of the ids the one that it repeats, see {@link Repeats}.
   *
   * @return places in {@link #byId}, or -1
   */
  int[] repeats() {
    return repeats;
  }
}
