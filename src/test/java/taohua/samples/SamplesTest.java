package taohua.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.cli.DataFolder;
import taohua.cli.Outcome;

/** The committed report of the samples is what the program writes. */
class SamplesTest {
  private static final String RENEW =
      "The data of reports/samples is not what the program writes now. If the change is meant, renew"
          + " it with ./taohua report samples and commit it together with its cause. File: ";

  @TempDir private Path folder = Path.of("");

  @Test
  void theCommittedReportIsWhatTheProgramWrites() {
    Outcome report = Outcome.of("report", "samples", "-o", folder.resolve("out"));
    assertThat(report.code()).as(report.err()).isZero();
    Map<String, String> written = DataFolder.ofReport(folder.resolve("out")).contents();
    Map<String, String> committed = DataFolder.ofReport(Path.of("reports", "samples")).contents();
    for (String name : new TreeSet<>(committed.keySet())) {
      assertThat(written.get(name)).as(RENEW + name).isEqualTo(committed.get(name));
    }
    assertThat(written.keySet()).as(RENEW).isEqualTo(committed.keySet());
  }
}
