package taohua.report.folder;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Renames that replace nothing. No link is followed. */
final class Moves {
  private Moves() {}

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Moves a file or a folder within its file system, or does what is left of that after a kill.
   *
   * @throws IOException if anything but an empty folder is there; then nothing was moved
   */
  static void put(Path from, Path to) throws IOException {
    if (!isFile(from)) {
      rename(from, to);
      return;
    }
    if (isFile(to) && Files.isSameFile(from, to)) {
      Files.delete(from);
      return;
    }
    // rename(2) takes what is in its place away even if it came the moment before; a link does not.
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException | NoSuchFileException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(from, to);
      return;
    }
    Files.delete(from);
  }

  // A folder never takes the place of a file, nor of a folder that holds something.
  private static void rename(Path from, Path to) throws IOException {
    if (!isFolder(from)) {
      Files.move(from, to);
      return;
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** What lies in a folder, by name; nothing if there is no such folder. */
  static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Removes the folders below this one that hold no file. */
  static void dropEmpty(Path folder) throws IOException {
    for (Path entry : entries(folder)) {
      if (isFolder(entry)) {
        dropEmpty(entry);
        if (entries(entry).isEmpty()) {
          Files.delete(entry);
        }
      }
    }
  }

  /** Removes one of the program's own temporary folders with all it holds, if it is there. */
  static void discard(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
