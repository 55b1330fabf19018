package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShingleSetTest {
  @Test
  void countsWhatSetsShareWhateverWasLoadedBefore() {
    SplittableRandom random = new SplittableRandom(1);
    ShingleSet set = new ShingleSet();
    for (int trial = 0; trial < 100; trial++) {
      long[] a = random.longs(random.nextInt(1, 2000), 0, 1500).toArray();
      long[] b = random.longs(random.nextInt(1, 2000), 0, 1500).toArray();
      Set<Long> both = boxed(a);
      both.retainAll(boxed(b));
      set.load(a, a.length);
      assertThat(set.size()).isEqualTo(boxed(a).size());
      assertThat(set.shared(b, b.length)).isEqualTo(both.size());
      assertThat(set.shared(a, a.length)).isEqualTo(set.size());
    }
  }

  @Test
  void onlyTheFirstSoManyCount() {
    ShingleSet set = new ShingleSet();
    set.load(new long[] {1, 2, 3}, 2);
    assertThat(set.size()).isEqualTo(2);
    assertThat(set.shared(new long[] {3, 2, 1}, 2)).isEqualTo(1);
  }

  @Test
  void digestsAreEqualForEqualSetsOnly() {
    ShingleSet set = new ShingleSet();
    set.load(new long[] {7, 8, 9, 8}, 4);
    long digest = set.digest();
    set.load(new long[] {9, 7, 8}, 3);
    assertThat(set.digest()).isEqualTo(digest);
    set.load(new long[] {9, 7, 6}, 3);
    assertThat(set.digest()).isNotEqualTo(digest);
  }

  @Test
  void resemblanceAndContainmentAreShares() {
    Resemblance resemblance = new Resemblance(20, 50, 30);
    assertThat(resemblance.jaccard()).isEqualTo(20.0 / 60);
    assertThat(resemblance.containmentA()).isEqualTo(0.4);
    assertThat(resemblance.containmentB()).isEqualTo(20.0 / 30);
    assertThatThrownBy(() -> new Resemblance(31, 50, 30))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<Long> boxed(long[] values) {
    Set<Long> boxed = new HashSet<>();
    Arrays.stream(values).forEach(boxed::add);
    return boxed;
  }
}
