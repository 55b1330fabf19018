package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class StandardInputTest {
  @TempDir private Path folder = Path.of("");
  private Path speeches = Path.of("");

  @BeforeEach
  void writeSpeeches() {
    speeches = Speeches.into(folder.resolve("speeches"));
  }

  private static Outcome given(byte[] bytes, Supplier<Outcome> run) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(bytes));
    try {
      return run.get();
    } finally {
      System.setIn(before);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aDraftMayComeFromAnotherProgram() {
    Outcome check =
        given(
            utf8(Speeches.COPY.replace("柘塘县", "磐石县").replace("钟离朔", "公羊里")),
            () -> Outcome.of("check", "-", "--against", speeches, "-o", folder.resolve("s.html")));
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out()).startsWith("stdin.txt").contains("单篇最大");
  }

  @Test
  void itsKindIsToldFromItsBytes() {
    Outcome page =
        given(
            utf8("<!DOCTYPE html><html><body><p>同志们：渠要年年修。</p></body></html>"),
            () -> Outcome.of("extract", "-"));
    assertThat(page.out()).contains("== stdin.html", "同志们：渠要年年修。").doesNotContain("<p>");
    Outcome gbk =
        given(
            Speeches.SOURCE.getBytes(Charset.forName("GB18030")), () -> Outcome.of("extract", "-"));
    assertThat(gbk.out()).contains("== stdin.txt", "单于归");
    Outcome records =
        given(utf8("{\"id\": \"七\", \"text\": \"渠要年年修。\"}"), () -> Outcome.of("extract", "-"));
    assertThat(records.out()).contains("== 七");
    Outcome damaged = given(utf8("PK\u0003\u0004x"), () -> Outcome.of("extract", "-"));
    assertThat(damaged.out()).contains("stdin.zip", "文件损坏");
  }

  @Test
  void itMayBeEitherSideOfAComparison() {
    Path out = folder.resolve("c.html");
    Outcome compare =
        given(
            utf8(Speeches.SOURCE),
            () -> Outcome.of("compare", speeches.resolve("b.txt"), "-", "-o", out));
    assertThat(compare.code()).as(compare.err()).isZero();
    assertThat(Speeches.read(out)).contains("stdin.txt");
  }

  @Test
  void itIsReadOnce() {
    Outcome twice = given(utf8("x"), () -> Outcome.of("check", "-", "--against", "-"));
    assertThat(twice.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(twice.err()).contains("标准输入（-）只能读一次");
  }

  @Test
  void itHasTheLimitOfAFile() {
    Outcome large =
        given(utf8("同志们".repeat(9)), () -> Outcome.of("extract", "-", "--max-bytes", 80));
    assertThat(large.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(large.out()).contains("超过大小上限");
    assertThat(
            given(utf8("同志们".repeat(9)), () -> Outcome.of("extract", "-", "--max-bytes", 81))
                .code())
        .isZero();
    assertThat(given(new byte[0], () -> Outcome.of("extract", "-")).out()).contains("空文件");
  }
}
