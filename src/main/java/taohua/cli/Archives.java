package taohua.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where an office keeps what drafts are compared with. */
final class Archives {
  private static final String VARIABLE = "TAOHUA_ARCHIVE";

  /** Set by the launcher: the folder of the program. */
  private static final String HOME = "taohua.home";

  private static final List<String> NAMES = List.of("档案", "archive");

  private Archives() {}

  /**
   * What is compared with where nobody says: the paths of the environment's {@code TAOHUA_ARCHIVE},
   * else the folder 档案 or archive beside the program; nothing if there is none.
   */
  static List<Path> usual() {
    String named = System.getenv(VARIABLE);
    if (named != null && !named.isBlank()) {
      return Stream.of(named.split(File.pathSeparator)).map(String::strip).map(Path::of).toList();
    }
    String home = System.getProperty(HOME, "");
    return home.isEmpty() ? List.of() : beside(Path.of(home));
  }

  /** The archive in a folder, none if it has no such folder or nothing lies in it. */
  static List<Path> beside(Path home) {
    return NAMES.stream().map(home::resolve).filter(Archives::hasFiles).limit(1).toList();
  }

  private static boolean hasFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
