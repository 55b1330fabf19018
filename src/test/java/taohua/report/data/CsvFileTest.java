package taohua.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
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
