package taohua.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriorOutputTest {
  @TempDir Path folder;

  @Test
  void aReportIsKnownByItsRun() throws IOException {
    assertThat(PriorOutput.isReport(folder)).isFalse();
    Files.createDirectories(folder.resolve("data"));
    write("data/run.json", "{\n  \"program\" : \"other\"");
    assertThat(PriorOutput.isReport(folder)).isFalse();
    write("data/run.json", "{\n  \"program\" : \"taohua\"");
    assertThat(PriorOutput.isReport(folder)).isTrue();
  }

  @Test
  void aPageIsKnownByItsGenerator() throws IOException {
    String mark = "<meta name=\"generator\" content=\"Taohua\">";
    assertThat(PriorOutput.isPage(write("a.html", "<html>" + mark))).isTrue();
    assertThat(PriorOutput.isPage(write("b.html", "<html>"))).isFalse();
    assertThat(PriorOutput.isPage(folder)).isFalse();
    assertThat(PriorOutput.isPage(write("c.html", " ".repeat(1024 - mark.length()) + mark)))
        .isTrue();
    assertThat(PriorOutput.isPage(write("d.html", " ".repeat(1025 - mark.length()) + mark)))
        .isFalse();
  }

  @Test
  void aSheetIsKnownInEitherLanguageAndAsJson() throws IOException {
    assertThat(PriorOutput.isSheet(write("a", "======== 文本比对报告单 甲"))).isTrue();
    assertThat(PriorOutput.isSheet(write("b", "======== Text comparison sheet x"))).isTrue();
    assertThat(PriorOutput.isSheet(write("c", "{\"program\" : \"taohua\"}"))).isTrue();
    assertThat(PriorOutput.isSheet(write("d", "甲"))).isFalse();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
