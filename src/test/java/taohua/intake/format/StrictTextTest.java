package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrictTextTest {
  @Test
  void bytesThatDoNotFitGiveNothing() {
    byte[] bytes = {'a', (byte) 0xE4, (byte) 0xB8};
    assertThat(StrictText.of(bytes, 0, StandardCharsets.UTF_8)).isEmpty();
    assertThat(StrictText.of(bytes, 3, StandardCharsets.UTF_8)).contains("");
  }

  @Test
  void aReplacementCharacterThatWasSavedIsText() {
    byte[] bytes = "xa\uFFFD人".getBytes(StandardCharsets.UTF_8);
    assertThat(StrictText.of(bytes, 1, StandardCharsets.UTF_8)).contains("a\uFFFD人");
  }

  @Test
  void aSpreadsheetHasNoControlCharacters() {
    assertThat(StrictText.ofSpreadsheet("江,市\r\n\t ".getBytes(StrictText.GB18030)))
        .contains("江,市\r\n\t ");
    assertThat(StrictText.ofSpreadsheet("江\u0001".getBytes(StrictText.GB18030))).isEmpty();
    assertThat(StrictText.ofSpreadsheet("江\u001F".getBytes(StrictText.GB18030))).isEmpty();
    assertThat(StrictText.ofSpreadsheet(new byte[] {(byte) 0xFF})).isEmpty();
  }
}
