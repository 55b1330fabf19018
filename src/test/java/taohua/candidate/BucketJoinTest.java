package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import taohua.text.PackedPair;

class BucketJoinTest {
  private final SignedParagraphs paragraphs = Numbered.paragraphs(60);
  private final PairBuffer found = Numbered.buffer(paragraphs);

  @Test
  void allPairsOfASmallBucketAreTaken() {
    long[] entries = entries(new int[] {-7, -7, -7, 3, 4, 4});
    new BucketJoin(paragraphs, 3, found).join(entries, 0, entries.length);
    assertThat(found.sorted())
        .containsExactly(
            PackedPair.of(0, 1), PackedPair.of(0, 2), PackedPair.of(1, 2), PackedPair.of(4, 5));
  }

  @Test
  void onlyTheEntriesOfTheRangeAreJoined() {
    long[] entries = entries(new int[] {1, 1, 1, 1, 1, 1});
    new BucketJoin(paragraphs, 9, found).join(entries, 1, 4);
    assertThat(found.sorted())
        .containsExactly(PackedPair.of(1, 2), PackedPair.of(1, 3), PackedPair.of(2, 3));
  }

  @Test
  void aParagraphThatIsTwiceInABucketIsNoPair() {
    long[] entries = {PackedPair.of(5, 1), PackedPair.of(5, 1), PackedPair.of(5, 2)};
    new BucketJoin(paragraphs, 9, found).join(entries, 0, 3);
    assertThat(found.sorted()).containsExactly(PackedPair.of(1, 2));
  }

  @Test
  void aLargeBucketPairsNeighboursInOneOrderOfAll() {
    // 2²/2/60 = 0, so that the least reach of four holds; 40²/2/60 = 13; 59²/2/60 = 29.
    int[] limits = {2, 40, 59};
    int[] reaches = {4, 13, 29};
    for (int i = 0; i < limits.length; i++) {
      SplittableRandom random = new SplittableRandom(i);
      for (int id = 0; id < 60; id++) {
        paragraphs.order[id] = random.nextInt(-9, 9);
      }
      PairBuffer pairs = Numbered.buffer(paragraphs);
      long[] entries = entries(new int[60]);
      new BucketJoin(paragraphs, limits[i], pairs).join(entries, 0, 60);
      assertThat(pairs.sorted()).containsExactly(neighbours(reaches[i]));
    }
  }

  @Test
  void aBucketOfTheLimitIsStillSmall() {
    long[] entries = entries(new int[60]);
    new BucketJoin(paragraphs, 60, found).join(entries, 0, 60);
    assertThat(found.sorted()).hasSize(60 * 59 / 2);
  }

  private static long[] entries(int[] keys) {
    long[] entries = new long[keys.length];
    Arrays.setAll(entries, id -> PackedPair.of(keys[id], id));
    return entries;
  }

  private long[] neighbours(int reach) {
    List<Integer> order = new ArrayList<>();
    for (int id = 0; id < 60; id++) {
      order.add(id);
    }
    order.sort(Comparator.comparing(id -> paragraphs.order[id]));
    TreeSet<Long> pairs = new TreeSet<>();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j <= Math.min(i + reach, order.size() - 1); j++) {
        int a = order.get(i);
        int b = order.get(j);
        pairs.add(PackedPair.of(Math.min(a, b), Math.max(a, b)));
      }
    }
    return pairs.stream().mapToLong(Long::longValue).toArray();
  }
}
