package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import taohua.judge.Label;

class DyadTest {
  @Test
  void anOverlapSumsItsLabels() {
    Dyad.Overlap overlap = new Dyad.Overlap(2, Map.of(Label.COPIED, 30, Label.QUOTED, 12), 5);
    assertThat(overlap.total()).isEqualTo(42);
    assertThat(overlap.of(Label.QUOTED)).isEqualTo(12);
    assertThat(overlap.of(Label.OWN)).isZero();
    assertThat(Dyad.Overlap.NONE.total()).isZero();
  }

  @Test
  void anOverlapKeepsItsOwnCopyInTheOrderOfLabels() {
    Map<Label, Integer> given = new HashMap<>(Map.of(Label.COPIED, 1, Label.ALLOWED, 2));
    Dyad.Overlap overlap = new Dyad.Overlap(1, given, 0);
    given.clear();
    assertThat(overlap.matched().keySet()).containsExactly(Label.ALLOWED, Label.COPIED);
  }
}
