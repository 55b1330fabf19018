package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExchangesTest {
  private static final Exchanges EXCHANGES =
      new Exchanges(
          List.of(
              new Substitution(0, 1, "栖梧市", "磐溪县", 2),
              new Substitution(0, 1, "栖梧", "磐溪", 3),
              new Substitution(0, 1, "栖梧北", "栖梧南", 7)));

  @Test
  void aNameHasGoneWhereItDoesNotStayInOtherWords() {
    assertThat(EXCHANGES.replaced("栖梧")).isEqualTo(5);
    assertThat(EXCHANGES.replaced("磐溪")).isZero();
    assertThat(Exchanges.NONE.replaced("栖梧")).isZero();
  }

  @Test
  void wordsThatMatchAreReplacedByOthers() {
    assertThat(EXCHANGES.replaced(Pattern.compile("^栖梧"))).isEqualTo(5);
    assertThat(EXCHANGES.replaced(Pattern.compile("市$"))).isEqualTo(2);
  }

  @Test
  void exchangesOfAKindAreCounted() {
    assertThat(EXCHANGES.count(one -> one.from().length() == 3)).isEqualTo(9);
  }

  @Test
  void aSubstitutionSeenFromTheSourceIsTurned() {
    assertThat(new Substitution(4, 2, "栖梧", "磐溪", 3).reversed())
        .isEqualTo(new Substitution(2, 4, "磐溪", "栖梧", 3));
  }
}
