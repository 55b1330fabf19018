package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {
  @Test
  void groupsAndWeightsAreThoseOfPlainNumbering() {
    Random random = new Random(6);
    Groups groups = new Groups(20, 12);
    for (int round = 0; round < 100; round++) {
      int[] plain = IntStream.range(0, 20).toArray();
      for (int joins = random.nextInt(25); joins > 0; joins--) {
        int a = random.nextInt(20);
        int b = random.nextInt(20);
        groups.join(a, b);
        int from = plain[b];
        int to = plain[a];
        plain = IntStream.of(plain).map(group -> group == from ? to : group).toArray();
      }
      for (int a = 0; a < 20; a++) {
        int group = plain[a];
        int[] all = plain;
        assertThat(groups.weight(a))
            .isEqualTo((int) IntStream.range(0, 12).filter(n -> all[n] == group).count());
        for (int b = 0; b < 20; b++) {
          assertThat(groups.of(a) == groups.of(b)).isEqualTo(plain[a] == plain[b]);
        }
      }
      groups.partAll();
    }
  }
}
