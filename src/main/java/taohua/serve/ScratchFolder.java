package taohua.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a server keeps what it is given and what it found: a folder that nobody else may read, and
 * that goes away with it. What a killed one left is deleted by the next.
 *
 * @param folder holds nothing of anybody else
 * @param lock held as long as the server lives
 */
record ScratchFolder(Path folder, FileChannel lock) implements AutoCloseable {
  private static final String PREFIX = "taohua-desk";
  private static final String LOCK = "lock";

  /** A new one among the temporary files of this system. */
  static ScratchFolder fresh() throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static ScratchFolder in(Path temporary) throws IOException {
    clean(temporary);
    Path folder = Files.createTempDirectory(temporary, PREFIX);
    FileChannel channel = channel(folder);
    channel.lock();
    return new ScratchFolder(folder, channel);
  }

  private static FileChannel channel(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void clean(Path temporary) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path folder : left) {
        if (Files.isWritable(folder) && Files.exists(folder.resolve(LOCK)) && isLeft(folder)) {
          delete(folder);
        }
      }
    }
  }

  /** Whether nobody holds the lock of a folder. */
  private static boolean isLeft(Path folder) throws IOException {
    try (FileChannel channel = channel(folder)) {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // Another server of this process.
    }
  }

  /** A new folder in it for something. */
  Path room() throws IOException {
    return Files.createDirectory(folder.resolve(Secrets.fresh()));
  }

  /** Deletes a folder with all in it, or what can be deleted of it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public void close() throws IOException {
    // Windows deletes no file that is open.
    lock.close();
    delete(folder);
  }
}
