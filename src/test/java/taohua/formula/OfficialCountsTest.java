package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficialCountsTest {
  @Test
  void inATableThatIsLargeEnoughCountsAreThoseOfAPlainMap() {
    Random random = new Random(1);
    for (int needed = 1; needed <= 7; needed++) {
      long[] strings = random.longs(200).toArray();
      OfficialCounts counts = new OfficialCounts(2000, 12, needed);
      Map<Long, Set<Integer>> plain = new HashMap<>();
      for (int official = 0; official < 12; official++) {
        for (int i = 0; i < 150; i++) {
          long string = strings[random.nextInt(random.nextInt(strings.length) + 1)];
          for (int part = 0; part < 3; part++) {
            counts.part(part, 3).add(string, official);
          }
          plain.computeIfAbsent(string, unknown -> new HashSet<>()).add(official);
        }
      }
      for (long string : strings) {
        assertThat(counts.isCommon(string))
            .isEqualTo(plain.getOrDefault(string, Set.of()).size() >= needed);
      }
    }
  }

  @Test
  void noCommonStringIsMissedHoweverFullTheTableIs() {
    OfficialCounts counts = new OfficialCounts(1, 3, 3);
    long[] strings = new Random(2).longs(500).toArray();
    for (int official = 0; official < 3; official++) {
      for (long string : strings) {
        counts.part(0, 1).add(string, official);
      }
    }
    for (long string : strings) {
      assertThat(counts.isCommon(string)).isTrue();
    }
  }

  @Test
  void moreThanSevenAreNotToldFromSeven() {
    OfficialCounts counts = new OfficialCounts(10, 20, 20);
    for (int official = 0; official < 6; official++) {
      counts.part(0, 1).add(5, official);
    }
    assertThat(counts.isCommon(5)).isFalse();
    counts.part(0, 1).add(5, 6);
    assertThat(counts.isCommon(5)).isTrue();
    counts.part(0, 1).add(5, 7);
    assertThat(counts.isCommon(5)).isTrue();
  }

  @Test
  void oneOfficialCountsOnce() {
    OfficialCounts counts = new OfficialCounts(10, 2, 2);
    counts.part(0, 1).add(7, 1);
    counts.part(0, 1).add(7, 1);
    assertThat(counts.isCommon(7)).isFalse();
  }
}
