package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.ints.IntList;
import org.junit.jupiter.api.Test;
import taohua.judge.Label;

class DyadTest {
  @Test
  void anOverlapSumsItsLabels() {
    Dyad.Overlap overlap = new Dyad.Overlap(2, IntList.of(0, 0, 12, 0, 0, 30), 5);
    assertThat(overlap.total()).isEqualTo(42);
    assertThat(overlap.of(Label.QUOTED)).isEqualTo(12);
    assertThat(overlap.of(Label.COPIED)).isEqualTo(30);
    assertThat(overlap.of(Label.OWN)).isZero();
    assertThat(overlap.of(Label.EDITED)).isZero();
    assertThat(Dyad.Overlap.NONE.total()).isZero();
  }
}
