package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: its folder, its streams, its exit code. */
class ProcessTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void outputGoesToReportsBelowTheCurrentFolder() throws Exception {
    Path work = Speeches.into(folder.resolve("工作 dir"));
    Outcome report = process(work, "report", ".");
    assertThat(report.code()).as(report.err()).isZero();
    Path written = work.resolve("reports").resolve("工作 dir").resolve("index.html");
    assertThat(written).isNotEmptyFile();
    assertThat(report.out()).contains("3 篇文献", written.toRealPath().toString());

    assertThat(process(work, "check", "b.txt", "--against", ".").code()).isZero();
    assertThat(work.resolve("reports/check-b.html")).isNotEmptyFile();
    assertThat(process(work, "compare", "b.txt", "a.txt").code()).isZero();
    assertThat(work.resolve("reports/compare-b-a.html")).isNotEmptyFile();

    Outcome again = process(work, "report", ".", "-o", "other/../second");
    assertThat(again.out()).as("no output became an input").contains("3 篇文献");
    assertThat(work.resolve("second/index.html")).isNotEmptyFile();
    assertThat(Files.exists(work.resolve("other"))).isFalse();
  }

  @Test
  void failuresGoToStandardErrorAndTheExitCode() throws Exception {
    Outcome missing = process(folder, "report", "不存在", "--lang", "en");
    assertThat(missing.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).startsWith("taohua: 不存在 does not exist");
    assertThat(process(folder, "report").code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void librariesAreSilentUnlessAskedFor() throws Exception {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("typed.docx")))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<!DOCTYPE Types><Types/>".getBytes(StandardCharsets.UTF_8));
    }
    Outcome silent = process(folder, "extract", "typed.docx");
    assertThat(silent.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(silent.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("taohua: "), "says who speaks");
    assertThat(process(folder, "extract", "typed.docx", "--verbose").err())
        .contains("\tat taohua.");
  }

  private static Outcome process(Path where, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("taohua.cli.Main");
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Path err = Files.createTempFile("taohua", ".err");
    try {
      Process process = builder.redirectError(err.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }
}
