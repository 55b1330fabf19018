package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that cannot be read, or that try to be more than text. */
class BadInputTest {
  @TempDir private Path folder = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void nameOutput() {
    out = folder.resolve("out");
  }

  @Test
  void anInputThatDoesNotExistEndsTheRun() {
    assertFails(folder.resolve("nothere"), "nothere does not exist; check the spelling");
  }

  @Test
  void anEmptyFileAloneEndsTheRun() {
    assertFails(Speeches.write(folder.resolve("empty.txt"), ""), "empty.txt: the file is empty;");
    assertFails(Speeches.write(folder.resolve("blank.txt"), " \n\n　\n"), "blank.txt: ");
  }

  @Test
  void aBinaryFileAloneEndsTheRun() throws Exception {
    byte[] bytes = new byte[4000];
    new java.util.Random(7).nextBytes(bytes);
    Path binary = Files.write(folder.resolve("binary.txt"), bytes);
    assertFails(binary, "binary.txt: the bytes are not text in any supported charset");
  }

  @Test
  void aFolderWithoutReadableFilesEndsTheRun() {
    Path empty = folder.resolve("speeches");
    Speeches.write(empty.resolve("scan.caj"), "CAJ");
    assertFails(empty, "no readable document in", "scan.caj: passed over, unsupported kind");
    assertFails(empty, "Taohua reads text, web pages, docx, doc");
  }

  @Test
  void mojibakeIsRejectedAndNeverRepaired() throws Exception {
    Path damaged = Path.of("..", "shared", "formats", "mojibake");
    assumeTrue(Files.isDirectory(damaged), "the collection of real files is not here");
    Outcome extract = Outcome.of("extract", damaged, "--format", "json");
    assertThat(extract.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    try (Stream<Path> files = Files.list(damaged)) {
      assertThat(extract.out().split("\"rejected\" : \"mojibake: ", -1))
          .hasSize((int) files.count() + 1);
    }
  }

  @Test
  void theRunGoesOnWithoutWhatCannotBeRead() {
    Path speeches = Speeches.into(folder.resolve("speeches"));
    Speeches.write(speeches.resolve("empty.txt"), "");
    Speeches.write(speeches.resolve("damaged.docx"), "PK no archive");
    Outcome report = Outcome.of("report", speeches, "-o", out, "--lang", "en");
    assertThat(report.code()).isZero();
    assertThat(report.out()).contains("3 documents", "2 unreadable");
    assertThat(report.err()).contains("empty.txt could not be read", "damaged.docx could not be");
    assertThat(Speeches.read(out.resolve("data/run.json")))
        .contains("\"id\" : \"empty.txt\"", "\"reason\" : \"empty\"", "\"rejected\" : 2");
    assertThat(Speeches.read(out.resolve("index.html"))).contains("damaged.docx");
  }

  @Test
  void anyFileNameIsTaken() throws Exception {
    Path speeches = Speeches.into(folder.resolve("speeches"));
    String name = "讲话 of \"O'Brien\" <i>&😀.txt";
    Files.move(speeches.resolve("b.txt"), speeches.resolve(name));
    Outcome report = Outcome.of("report", speeches, "-o", out);
    assertThat(report.code()).as(report.err()).isZero();
    assertThat(DataFolder.ofReport(out).rows("passages.csv").get(0).getField("target"))
        .isEqualTo(name);
    assertThat(Speeches.read(out.resolve("index.html"))).doesNotContain("<i>");
    Outcome alone = Outcome.of("extract", speeches.resolve(name));
    assertThat(alone.out()).contains(name);
  }

  @Test
  void nothingInATextRunsInTheReport() throws Exception {
    Path speeches = Speeches.into(folder.resolve("speeches"));
    String hostile =
        "</textarea></script><script>alert(1)</script><img src=x onerror=alert(2)>javascript:alert";
    Speeches.write(speeches.resolve("b.txt"), Speeches.COPY.replace("岸上的", hostile + "岸上的"));
    Speeches.write(speeches.resolve("a.txt"), Speeches.SOURCE.replace("岸上的", hostile + "岸上的"));
    assertThat(Outcome.of("report", speeches, "-o", out).code()).isZero();
    Path page = folder.resolve("page.html");
    Outcome.of("compare", speeches.resolve("b.txt"), speeches.resolve("a.txt"), "-o", page);
    assertHarmless(page);
    try (Stream<Path> files = Files.walk(out)) {
      files.filter(file -> file.toString().endsWith(".html")).forEach(BadInputTest::assertHarmless);
    }
    assertThat(Speeches.read(out.resolve("documents/0001.html")))
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsQuoted() {
    Path speeches = Speeches.into(folder.resolve("speeches"));
    Speeches.write(speeches.resolve("=cmd.txt"), Speeches.OTHER.replace("老人", "长者"));
    assertThat(Outcome.of("report", speeches, "-o", out).code()).isZero();
    assertThat(Speeches.read(out.resolve("data/documents.csv"))).contains("\n'=cmd.txt,");
  }

  private static void assertHarmless(Path page) {
    assertThat(Speeches.read(page)).doesNotContain("<script>alert", "<img", "</textarea>");
  }

  private void assertFails(Path input, String... messages) {
    Outcome outcome = Outcome.inEnglish("report", input, "-o", out);
    assertThat(outcome.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("taohua: ").contains(messages).doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }
}
