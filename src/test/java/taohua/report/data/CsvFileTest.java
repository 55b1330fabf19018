package taohua.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  @Test
  void numbersArePlainWithAtMostFourDecimals() {
    assertThat(CsvFile.plain(0.123456)).isEqualTo("0.1235");
    assertThat(CsvFile.plain(12_345_678.0)).isEqualTo("12345678");
    assertThat(CsvFile.plain(-0.00001)).isEqualTo("0");
    assertThat(CsvFile.plain(0.5)).isEqualTo("0.5");
    assertThat(CsvFile.plain(1e300)).hasSize(301);
  }

  @Test
  void numbersAreRoundedAsTheirDigitsSay() {
    Random random = new Random(20260802);
    for (int i = 0; i < 100_000; i++) {
      double wide = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(16) - 5);
      double half = (random.nextInt(2_000_000) - 1_000_000) / 20_000.0;
      for (double number : new double[] {wide, half, Math.nextUp(half), Math.rint(wide)}) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
        String expected = rounded.stripTrailingZeros().toPlainString();
        assertThat(CsvFile.plain(number)).isEqualTo(rounded.signum() == 0 ? "0" : expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1+1", "＠x"})
  void cellsThatASpreadsheetWouldRunAreGuarded(String cell) {
    assertThat(CsvFile.guarded(cell)).isEqualTo("'" + cell);
  }

  @Test
  void quotesCommasAndLineEndsAreQuoted() throws IOException {
    StringWriter out = new StringWriter();
    try (CsvFile csv = new CsvFile(out, "a", "b", "c")) {
      csv.row("x\"y", "x,y", "x\ny");
    }
    assertThat(out.toString()).isEqualTo("a,b,c\r\n\"x\"\"y\",\"x,y\",\"x\ny\"\r\n");
  }

  @Test
  void rowOfAnotherWidthIsRefused() throws IOException {
    try (CsvFile csv = new CsvFile(new StringWriter(), "a")) {
      assertThatThrownBy(() -> csv.row(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
