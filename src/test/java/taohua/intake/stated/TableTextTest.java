package taohua.intake.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.files.IntakeException;

class TableTextTest {
  @TempDir Path folder;

  @Test
  void aTableIsReadInTheCharsetOfASpreadsheet() throws Exception {
    Path table = folder.resolve("a.csv");
    Files.writeString(table, "\uFEFFfile,official\n", StandardCharsets.UTF_8);
    assertThat(TableText.read(table, "--officials")).isEqualTo("file,official\n");
    Files.writeString(table, "file\n笪", Charset.forName("GB18030"));
    assertThat(TableText.read(table, "--officials")).isEqualTo("file\n笪");
  }

  @Test
  void whatIsNoTableSaysWhatToDo() throws IOException {
    Path table = folder.resolve("a.csv");
    Files.write(table, new byte[] {(byte) 0xFF, 1, 2, 3, 4});
    assertThatThrownBy(() -> TableText.read(table, "--officials"))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("a.csv is not readable text; save it as CSV in UTF-8");
    assertThatThrownBy(() -> TableText.read(folder.resolve("b.csv"), "--reviews"))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("b.csv cannot be opened; check the path given to --reviews");
  }

  @Test
  void aQuoteThatNobodyClosesIsToldNotMisread() throws Exception {
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "file,official\na.txt,\"逄昕\nb.txt,卓明\n");
    assertThatThrownBy(() -> TableText.read(table, "--officials"))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("without its other half");
    Files.writeString(table, "file,official\na.txt,\"逄\"\"昕\"\n");
    assertThat(TableText.read(table, "--officials")).contains("昕");
  }
}
