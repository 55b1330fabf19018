package taohua.formula.suffix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private static final int MIN_LENGTH = 2;
  private static final int NEEDED = 2;

  private final Random random = new Random(10);

  @Test
  void everyRepeatedStringOfEnoughOfficialsBelongsToOneNode() {
    for (int round = 0; round < 300; round++) {
      int[] symbols = symbols();
      int[] owners = random.ints(symbols.length, -1, 4).toArray();
      int[] suffixes = SuffixArray.of(symbols, 6);
      Repeats repeats = repeats(symbols, owners, suffixes);
      Map<String, Integer> strings = new HashMap<>();
      for (int node = 0; node < repeats.count(); node++) {
        int parent = repeats.parent(node);
        int shortest = parent == Repeats.NONE ? MIN_LENGTH : repeats.depth(parent) + 1;
        for (int length = shortest; length <= repeats.depth(node); length++) {
          String string = string(symbols, suffixes[repeats.first(node)], length);
          assertThat(strings.put(string, repeats.officials(node))).isNull();
        }
      }
      assertThat(strings).isEqualTo(plain(symbols, owners));
    }
  }

  @Test
  void childrenComeBeforeTheirParentAndTheDeepestNodeHoldsARank() {
    for (int round = 0; round < 100; round++) {
      int[] symbols = symbols();
      int[] owners = random.ints(symbols.length, 0, 4).toArray();
      int[] suffixes = SuffixArray.of(symbols, 6);
      Repeats repeats = repeats(symbols, owners, suffixes);
      for (int node = 0; node < repeats.count(); node++) {
        int parent = repeats.parent(node);
        if (parent != Repeats.NONE) {
          assertThat(parent).isGreaterThan(node);
          assertThat(repeats.first(parent)).isLessThanOrEqualTo(repeats.first(node));
          assertThat(repeats.last(parent)).isGreaterThanOrEqualTo(repeats.last(node));
        }
      }
      for (int rank = 0; rank < suffixes.length; rank++) {
        int deepest = Repeats.NONE;
        for (int node = repeats.count() - 1; node >= 0; node--) {
          if (repeats.first(node) <= rank && rank <= repeats.last(node)) {
            deepest = node;
          }
        }
        assertThat(repeats.deepest(rank)).isEqualTo(deepest);
      }
    }
  }

  /** Each interval has the officials that a plain count finds. */
  @Test
  void aWalkCountsTheOfficialsOfEveryInterval() {
    for (int round = 0; round < 200; round++) {
      int[] symbols = symbols();
      int[] owners = random.ints(symbols.length, -1, 5).toArray();
      int[] suffixes = SuffixArray.of(symbols, 6);
      int[] prefixes = SharedPrefixes.of(symbols, suffixes, SharedPrefixes.ranks(suffixes));
      List<Integer> found = new ArrayList<>();
      IntervalWalk.over(
          prefixes,
          rank -> owners[suffixes[rank]],
          5,
          (first, last, depth, officials) -> {
            BitSet plain = new BitSet();
            for (int rank = first; rank <= last; rank++) {
              plain.set(owners[suffixes[rank]] + 1);
              assertThat(rank == first || prefixes[rank] >= depth).isTrue();
            }
            assertThat(prefixes[first]).isLessThan(depth);
            assertThat(last + 1 == prefixes.length || prefixes[last + 1] < depth).isTrue();
            plain.clear(0);
            assertThat(officials).isEqualTo(plain.cardinality());
            found.add(first);
          });
      assertThat(found.isEmpty()).isEqualTo(Arrays.stream(prefixes).allMatch(p -> p == 0));
    }
  }

  @Test
  void theFirstRankMayLieInAnInterval() {
    int[] prefixes = {0, 2, 2, 0, 1};
    int[] owners = {0, 0, 1, 1, 2};
    List<String> intervals = new ArrayList<>();
    IntervalWalk.over(
        prefixes,
        rank -> owners[rank],
        3,
        (first, last, depth, officials) ->
            intervals.add(first + "-" + last + " " + depth + " " + officials));
    assertThat(intervals).containsExactly("0-2 2 2", "3-4 1 2");
  }

  @Test
  void aLongRepeatIsWalkedOver() {
    int[] symbols = new int[301];
    Arrays.fill(symbols, 0, 300, 2);
    int[] suffixes = SuffixArray.of(symbols, 3);
    Repeats repeats = repeats(symbols, random.ints(301, 0, 4).toArray(), suffixes);
    assertThat(repeats.count()).isGreaterThan(200);
  }

  private int[] symbols() {
    int[] symbols = random.ints(1 + random.nextInt(40), 1, 5).toArray();
    symbols[symbols.length - 1] = 0;
    return symbols;
  }

  private static Repeats repeats(int[] symbols, int[] owners, int[] suffixes) {
    int[] prefixes = SharedPrefixes.of(symbols, suffixes, SharedPrefixes.ranks(suffixes));
    return new Repeats(prefixes, rank -> owners[suffixes[rank]], 4, MIN_LENGTH, NEEDED);
  }

  private static String string(int[] symbols, int start, int length) {
    StringBuilder string = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      string.append(symbols[i]);
    }
    return string.toString();
  }

  private static Map<String, Integer> plain(int[] symbols, int[] owners) {
    Map<String, BitSet> officials = new HashMap<>();
    for (int start = 0; start < symbols.length; start++) {
      for (int end = start; symbols[end] > SharedPrefixes.SEPARATOR; ) {
        end++;
        String string = string(symbols, start, end - start);
        BitSet known = officials.computeIfAbsent(string, s -> new BitSet());
        if (owners[start] >= 0) {
          known.set(owners[start]);
        }
      }
    }
    Map<String, Integer> enough = new HashMap<>();
    officials.forEach(
        (string, known) -> {
          if (string.length() >= MIN_LENGTH && known.cardinality() >= NEEDED) {
            enough.put(string, known.cardinality());
          }
        });
    return enough;
  }
}
