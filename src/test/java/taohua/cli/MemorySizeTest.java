package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTest {
  @Test
  void sizesAreReadAsJavaReadsThem() throws Exception {
    assertThat(MemorySize.parse("--memory", "600m")).isEqualTo(600L << 20);
    assertThat(MemorySize.parse("--memory", " 4G ")).isEqualTo(4L << 30);
    assertThat(MemorySize.parse("--memory", "70000k")).isEqualTo(70_000L << 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "600", "m", "-4g", "4.5g", "63m", "4 g", "much", "99999999g"})
  void whatIsNoSizeOrTooLittleIsRefused(String size) {
    assertThatThrownBy(() -> MemorySize.parse("--memory", size)).isInstanceOf(UsageException.class);
  }
}
