package taohua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import taohua.baseline.Baselines;
import taohua.engine.BaselineFiles;
import taohua.words.Notice;

/** Which baselines of common language a command judges by. */
final class BaselineOptions {
  private static final String NONE = "none";

  @Option(names = "--baseline", paramLabel = "FILE|default|none", defaultValue = "default")
  private List<String> names = List.of(BaselineFiles.BUILT_IN);

  /**
   * Reads them.
   *
   * @throws UsageException if {@code none} stands beside others
   */
  Baselines read() throws IOException, UsageException, Failure {
    if (names.contains(NONE)) {
      if (names.size() > 1) {
        throw new UsageException("usage.baseline.none");
      }
      return Baselines.NONE;
    }
    for (String name : names) {
      if (!name.equals(BaselineFiles.BUILT_IN) && !Files.isRegularFile(Path.of(name))) {
        throw new Failure(Notice.of("baseline.missing", name));
      }
    }
    return BaselineFiles.read(names.stream().distinct().toList());
  }
}
