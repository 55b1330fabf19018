package taohua.report.page.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scripts that ship are the ones that their sources give. */
class BundleTest {
  private static final Path WEB = Path.of("src", "main", "web");

  @TestFactory
  Stream<DynamicTest> everyFileIsAsItWasWhenTheBundleWasBuilt() throws IOException {
    return recorded().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.substring(66),
                    () ->
                        assertThat(hash(WEB.resolve(line.substring(66))))
                            .as("run `npm ci && npm run build` in src/main/web")
                            .isEqualTo(line.substring(0, 64))));
  }

  @Test
  void everySourceIsRecorded() throws IOException {
    List<String> recorded = recorded().stream().map(line -> line.substring(66)).toList();
    try (Stream<Path> sources = Files.list(WEB.resolve("src"))) {
      assertThat(sources.map(file -> "src/" + file.getFileName())).isSubsetOf(recorded);
    }
  }

  private static List<String> recorded() throws IOException {
    return Files.readAllLines(WEB.resolve("bundle.sha256"));
  }

  private static String hash(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
