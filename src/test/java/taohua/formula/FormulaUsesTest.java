package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class FormulaUsesTest {
  private static final List<FormulaUse> LIST =
      List.of(new FormulaUse(new Span(2, 9), 7), new FormulaUse(new Span(9, 13), 1));

  private final FormulaUses uses = FormulaUses.copyOf(LIST);

  @Test
  void packedUsesAreTheSame() {
    assertThat(uses).isEqualTo(LIST);
    assertThat(FormulaUses.copyOf(uses)).isSameAs(uses);
    assertThat(FormulaUses.copyOf(List.of())).isEqualTo(FormulaUses.NONE).isEmpty();
  }

  @Test
  void theirNumbersAreThoseOfTheUses() {
    for (int i = 0; i < LIST.size(); i++) {
      assertThat(uses.start(i)).isEqualTo(LIST.get(i).characters().start());
      assertThat(uses.end(i)).isEqualTo(LIST.get(i).characters().end());
      assertThat(uses.formula(i)).isEqualTo(LIST.get(i).formula());
    }
  }

  @Test
  void thereIsNoneBehindTheLast() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> uses.get(2));
  }
}
