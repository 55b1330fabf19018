package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

// A place is that of the constant in its order.
@SuppressWarnings("EnumOrdinal")
class TraitsTest {
  @Test
  void itHoldsWhatWasAddedAndNothingElse() {
    Random random = new Random(3);
    Trait[] all = Trait.values();
    for (int round = 0; round < 100; round++) {
      Traits traits = Traits.of();
      TreeSet<Integer> expected = new TreeSet<>();
      for (int i = 0; i < round; i++) {
        Trait trait = all[random.nextInt(all.length)];
        traits.add(trait);
        expected.add(trait.ordinal());
      }
      List<Integer> found = new ArrayList<>();
      for (int at = traits.next(0); at >= 0; at = traits.next(at + 1)) {
        found.add(at);
      }
      assertThat(found).containsExactlyElementsOf(expected);
      for (Trait trait : all) {
        assertThat(traits.contains(trait)).isEqualTo(expected.contains(trait.ordinal()));
        assertThat(traits.containsAny(Traits.of(trait))).isEqualTo(traits.contains(trait));
      }
    }
  }
}
