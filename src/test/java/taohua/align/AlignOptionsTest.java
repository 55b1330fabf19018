package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AlignOptionsTest {
  @Test
  void thirtyCharactersAndEightyBitsAreTheDefault() {
    assertThat(AlignOptions.DEFAULT).isEqualTo(new AlignOptions(30, 80));
  }

  @Test
  void oneCharacterAndNoBitIsTheLeast() {
    assertThat(new AlignOptions(1, 0).minBits()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AlignOptions(0, 0))
        .withMessageContaining("0 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AlignOptions(1, -0.5))
        .withMessageContaining("-0.5 bits");
    assertThatIllegalArgumentException().isThrownBy(() -> new AlignOptions(1, Double.NaN));
  }
}
