package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases of a command: folders {@code golden/COMMAND/CASE} of the test resources, each with what
 * goes in ({@code in/}) and what is expected. {@code -Dtaohua.golden.rewrite=true} writes what the
 * program says today in place of what was expected; look at the difference before it is committed.
 */
final class Golden {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden");
  private static final boolean REWRITE = Boolean.getBoolean("taohua.golden.rewrite");

  private Golden() {}

  /** The folders of a command's cases, by name. */
  static List<Path> cases(String command) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(command))) {
      return folders.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares what the program says with a file of the case. */
  static void assertSame(Path expected, String said) {
    try {
      if (REWRITE) {
        Files.createDirectories(expected.getParent());
        Files.writeString(expected, said);
      }
      assertThat(said).as("%s", expected).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
