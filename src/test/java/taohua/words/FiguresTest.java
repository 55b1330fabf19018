package taohua.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        7,
        999,
        1000,
        12_345,
        999_999,
        1_000_000,
        -1,
        -999,
        -1000,
        -123_456_789,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE
      })
  void aCountHasACommaBetweenThousands(int number) {
    assertThat(Figures.count(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
  }
}
