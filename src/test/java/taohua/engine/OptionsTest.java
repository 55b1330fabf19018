package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import taohua.align.AlignOptions;
import taohua.intake.Wanted;

class OptionsTest {
  @Test
  void aRunNeedsAThread() {
    assertThat(Options.DEFAULT.withThreads(1).threads()).isEqualTo(1);
    assertThatThrownBy(() -> Options.DEFAULT.withThreads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 threads");
  }

  @Test
  void whatIsNotNamedStaysAsItWas() {
    Options options = Options.of(12, 34, 5, 3);
    assertThat(options.align()).isEqualTo(new AlignOptions(12, 34));
    assertThat(options.formulas().minOfficials()).isEqualTo(5);
    assertThat(options.formulas().minLength()).isEqualTo(Options.DEFAULT.formulas().minLength());
    assertThat(options.threads()).isEqualTo(3);
    Options alike =
        options.withReading(Wanted.USUAL.withKeepAll(true)).withPairs(0.8, 0.7).withThreads(4);
    assertThat(options.keepAll()).isFalse();
    assertThat(alike.keepAll()).isTrue();
    assertThat(alike.pairs().minResemblance()).isEqualTo(0.8);
    assertThat(alike.pairs().minContainment()).isEqualTo(0.7);
    assertThat(alike.pairs().minTokens()).isEqualTo(options.pairs().minTokens());
    assertThat(alike.threads()).isEqualTo(4);
    assertThat(alike.align()).isEqualTo(options.align());
    assertThat(alike.formulas()).isEqualTo(options.formulas());
  }

  @Test
  void thresholdsOutOfBoundsAreRefused() {
    assertThatThrownBy(() -> Options.of(0, 80, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Options.of(30, -1, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Options.DEFAULT.withPairs(0, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSideSaysWhatItsDocumentsAreFor() {
    assertThat(Side.values()).filteredOn(Side::isTarget).containsExactly(Side.EITHER, Side.TARGET);
    assertThat(Side.values())
        .filteredOn(Side::isSource)
        .containsExactly(Side.EITHER, Side.SOURCE, Side.ALLOWED);
    assertThat(Side.values())
        .filteredOn(Side::isEvidence)
        .containsExactly(Side.EITHER, Side.SOURCE, Side.BACKGROUND);
    assertThat(Side.values())
        .extracting(Side::word)
        .containsExactly("", "target", "source", "allowed", "background");
  }
}
