package taohua.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Temporary folders beside or in an output folder, where moving is renaming. */
final class Staging {
  static final String PREFIX = ".taohua-";

  private Staging() {}

  /**
   * A new temporary folder: in the output folder if that exists, else in its parent. Either way it
   * lies in the same file system.
   */
  static Path near(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return make(folder);
    }
    Path parent = folder.getParent();
    if (parent == null) {
      throw new IOException(folder + " has no parent");
    }
    Files.createDirectories(parent);
    return make(parent);
  }

  // Not createTempDirectory: its folders are for their owner alone, a report is for others too.
  private static Path make(Path parent) throws IOException {
    return Files.createDirectory(parent.resolve(PREFIX + UUID.randomUUID()));
  }

  /**
   * Puts what was staged in place. A new folder is a single rename. Into an existing one each entry
   * is renamed, and what it replaces is kept until all are there: a failure puts it back.
   */
  static void install(Path staging, Path folder) throws IOException {
    if (!Files.exists(folder)) {
      Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = make(folder);
    try {
      moveOld(staging, folder, old);
      moveAll(staging, folder);
    } catch (IOException e) {
      moveAll(old, folder);
      throw e;
    } finally {
      discard(old);
    }
  }

  private static void moveOld(Path staging, Path folder, Path old) throws IOException {
    for (Path entry : entries(folder)) {
      if (OutputFolder.isOurs(entry.getFileName())
          && !entry.equals(staging)
          && !entry.equals(old)) {
        Files.move(entry, old.resolve(entry.getFileName()));
      }
    }
  }

  private static void moveAll(Path from, Path to) throws IOException {
    for (Path entry : entries(from)) {
      Files.move(entry, to.resolve(entry.getFileName()));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Removes a temporary folder, if it is there, with all it holds. */
  static void discard(@Nullable Path folder) {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // What is left over is hidden and harmless; the report itself is in place.
    }
  }
}
