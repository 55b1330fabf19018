package taohua.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.cli.DataFolder;
import taohua.cli.Outcome;

/** The committed report of the samples is what the program writes. */
class SamplesTest {
  private static final Path COMMITTED = Path.of("reports", "samples");

  private static final String RENEW =
      "The data of reports/samples is not what the program writes now. If the change is meant,"
          + " renew it with ./taohua report samples and commit it together with its cause. File: ";

  @TempDir private Path folder = Path.of("");

  @Test
  void theCommittedReportIsWhatTheProgramWrites() {
    Outcome report = Outcome.of("report", "samples", "-o", folder.resolve("out"));
    assertThat(report.code()).as(report.err()).isZero();
    Map<String, String> written = DataFolder.ofReport(folder.resolve("out")).contents();
    Map<String, String> committed = DataFolder.ofReport(COMMITTED).contents();
    for (String name : new TreeSet<>(committed.keySet())) {
      assertThat(written.get(name)).as(RENEW + name).isEqualTo(committed.get(name));
    }
    assertThat(written.keySet()).as(RENEW).isEqualTo(committed.keySet());
  }

  /** Else the next report there would take these files for changed by hand, and keep them. */
  @Test
  void itsInventoryKnowsEveryFile() throws Exception {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(COMMITTED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = COMMITTED.relativize(file).toString().replace('\\', '/');
        if (!name.equals(".files.sha256") && !name.equals("data/timing.json")) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          hashes.put(HexFormat.of().formatHex(hash) + "  " + name, RENEW + name);
        }
      }
    }
    List<String> listed = new ArrayList<>(Files.readAllLines(COMMITTED.resolve(".files.sha256")));
    assertThat(listed).as(RENEW).containsExactlyInAnyOrderElementsOf(hashes.keySet());
  }
}
