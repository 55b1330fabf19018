package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole runs, as processes of their own, that are killed at any moment; {@code -Dtaohua.kills=300}
 * says how often.
 */
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("taohua.kills", 2);

  // A run whose every moment is to be hit takes this long on a machine that has little else to do.
  private static final int LONGEST_MILLIS = Integer.getInteger("taohua.kills.millis", 2500);

  private static final System.Logger LOG = System.getLogger("taohua.cli.KilledRunTest");

  @TempDir private Path folder = Path.of("");
  private Path speeches = Path.of("");
  private Path out = Path.of("");
  private final Random random = new Random(11);

  @BeforeEach
  void writeAReport() throws Exception {
    folder = folder.toRealPath();
    speeches = Speeches.into(folder.resolve("speeches"));
    out = folder.resolve("reports/out");
    Outcome first = Outcome.of("report", speeches, "-o", out);
    assertThat(first.code()).as(first.err()).isZero();
  }

  @Test
  void aRunKilledAtAnyMomentLeavesAReportWhole() throws Exception {
    int killed = 0;
    int absent = 0;
    int unfinished = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process run = start("report", speeches.resolve("a.txt"), "-o", out);
      Thread.sleep(random.nextInt(LONGEST_MILLIS));
      run.destroyForcibly();
      killed += run.waitFor() == 0 ? 0 : 1;
      unfinished += left().isEmpty() ? 0 : 1;
      if (Files.exists(out)) {
        assertWhole();
      } else {
        absent++;
      }
      Process next = start("report", speeches, "-o", out);
      assertThat(next.waitFor()).as(() -> said(next)).isZero();
      assertWhole();
      assertThat(left()).isEmpty();
      assertThat(out.resolve("documents/0003.html")).exists();
    }
    LOG.log(
        Level.INFO,
        killed + " killed, " + unfinished + " left work undone, " + absent + " between renames");
    assertThat(absent).as("some microseconds of each run").isLessThanOrEqualTo(1 + KILLS / 50);
  }

  @Test
  void aRunThatIsStoppedLeavesNothingBehind() throws Exception {
    Path page = folder.resolve("reports/page.html");
    for (int stop = 0; stop < KILLS; stop++) {
      Process run =
          stop % 2 == 0
              ? start("report", speeches, "-o", out)
              : start("report", speeches, "--single-file", "-o", page);
      Thread.sleep(random.nextInt(LONGEST_MILLIS));
      run.destroy();
      run.waitFor();
      assertWhole();
      assertThat(left()).isEmpty();
      assertThat(!Files.exists(page) || Speeches.read(page).strip().endsWith("</html>")).isTrue();
    }
  }

  /** The inventory of a report lists its files as they are, all but what the run took. */
  private void assertWhole() throws Exception {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString().replace('\\', '/');
        if (!name.equals(".files.sha256") && !name.equals("data/timing.json")) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          found.add(HexFormat.of().formatHex(hash) + "  " + name);
        }
      }
    }
    assertThat(Files.readAllLines(out.resolve(".files.sha256")))
        .containsExactlyInAnyOrderElementsOf(found);
  }

  /** What a run has left beside its output. */
  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(out.resolveSibling(""))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  private static String said(Process process) {
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Process start(Object... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("taohua.cli.Main");
    Stream.of(words).map(String::valueOf).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }
}
