package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.words.Lang;
import taohua.words.Messages;
import taohua.words.Notice;

/** What a failure is told as. */
class DiagnosisTest {
  private static final Messages CHINESE = Messages.of(Lang.ZH);

  @Test
  void shortMemoryIsToldHoweverDeepItLies() {
    OutOfMemoryError memory = new OutOfMemoryError("Java heap space");
    for (Throwable failure :
        new Throwable[] {
          memory,
          new ExecutionException(memory),
          new CompletionException(new RuntimeException(memory)),
          new IllegalStateException("a document failed", new ExecutionException(memory))
        }) {
      assertThat(told(failure, false))
          .as("%s", failure)
          .isEqualTo("taohua: 内存不足；请放宽内存，如设置 TAOHUA_JAVA_OPTS=-Xmx4g，或者少给一些文献\n");
    }
  }

  @Test
  void aTraceIsPrintedOnlyIfAskedFor() {
    StackOverflowError deep = new StackOverflowError();
    assertThat(told(new CompletionException(deep), false))
        .isEqualTo("taohua: 程序调用层数过深，未能完成\ntaohua: 请加上 --verbose 再运行一次，把显示的内容作为程序错误报告给开发者\n");
    assertThat(told(deep, true)).contains("\tat taohua.cli.DiagnosisTest");
    assertThat(told(new IllegalStateException("odd"), false))
        .startsWith("taohua: 意外故障：java.lang.IllegalStateException: odd\n")
        .doesNotContain("\tat ");
  }

  @Test
  void whatCarriesANoticeIsToldByItAlsoFromAnotherThread() {
    Failure failure = new Failure(Notice.of("fail.none"));
    assertThat(Diagnosis.of(new ExecutionException(failure)))
        .isEqualTo(new Diagnosis(failure.notice(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device,磁盘空间已满",
    "Read-only file system,文件系统是只读的",
    "File name too long,文件名过长",
    "Too many open files,打开的文件过多",
    "Input/output error,Input/output error"
  })
  void whatTheSystemSaysIsToldInTheLanguageOfTheUser(String said, String told) {
    assertThat(told(new FileSystemException("/a/b.html", null, said), false))
        .startsWith("taohua: /a/b.html 无法读写：" + told);
    assertThat(told(new UncheckedIOException(new IOException(said)), false))
        .startsWith("taohua: 读写失败：" + told);
  }

  @Test
  void aMissingPermissionIsNamed() {
    assertThat(told(new AccessDeniedException("/a"), false)).isEqualTo("taohua: /a 无法读写：没有权限\n");
  }

  private static String told(Throwable failure, boolean verbose) {
    StringWriter err = new StringWriter();
    new Failures(CHINESE, verbose).tell(failure, new PrintWriter(err));
    return err.toString();
  }
}
