package taohua.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taohua.index.Index;
import taohua.index.IndexWriter;
import taohua.words.Lang;
import taohua.words.Messages;

/** Where an office keeps what drafts are compared with. */
final class Archives {
  private static final String VARIABLE = "TAOHUA_ARCHIVE";

  /** Set by the launcher: the folder of the program. */
  private static final String HOME = "taohua.home";

  private static final List<String> NAMES = List.of("档案", "archive");

  private Archives() {}

  /**
   * What is compared with where nobody says: the paths of the environment's {@code TAOHUA_ARCHIVE},
   * else the folder 档案 or archive beside the program, else what the page has put into the user's
   * own; nothing if there is none.
   *
   * @throws IOException if the user's own cannot be read
   */
  static List<Path> usual() throws IOException {
    String named = System.getenv(VARIABLE);
    if (named != null && !named.isBlank()) {
      return Stream.of(named.split(File.pathSeparator)).map(String::strip).map(Path::of).toList();
    }
    String home = System.getProperty(HOME, "");
    List<Path> beside = home.isEmpty() ? List.of() : beside(Path.of(home));
    return beside.isEmpty() ? filled(userHome()) : beside;
  }

  private static Path userHome() {
    return Path.of(System.getProperty("user.home", ""));
  }

  /** The user's own archive in a home, none if there is none or no document is in it. */
  static List<Path> filled(Path home) throws IOException {
    Optional<Path> own = there(home);
    if (own.isEmpty()) {
      return List.of();
    }
    try (Index index = Index.open(own.get())) {
      return index.list().isEmpty() ? List.of() : List.of(own.get());
    }
  }

  /**
   * The user's own archive, an index in the home, which is made if it is not there.
   *
   * @throws IOException if it cannot be made
   */
  static Path own(Messages messages) throws IOException {
    Optional<Path> there = there(userHome());
    if (there.isPresent()) {
      return there.get();
    }
    Path path = userHome().resolve(messages.get("serve.folder"));
    IndexWriter.open(path).close();
    return path;
  }

  private static Optional<Path> there(Path home) {
    return Stream.of(Lang.values())
        .map(lang -> home.resolve(Messages.of(lang).get("serve.folder")))
        .filter(Index::is)
        .findFirst();
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
