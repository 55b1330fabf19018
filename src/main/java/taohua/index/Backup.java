package taohua.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import taohua.words.Notice;

/** Copies an index as it is at one moment, whoever writes to it. */
public final class Backup {
  private Backup() {}

  /**
   * Copies an index to a folder that is not there yet. The copy is made beside it and put in place
   * when it is whole.
   *
   * @return how many bytes it has
   */
  public static long of(Path path, Path to) throws IOException {
    IndexFolder folder = new IndexFolder(path);
    if (Files.exists(to)) {
      throw new IndexException(Notice.of("index.backup.exists", to.toString()));
    }
    Path absolute = to.toAbsolutePath().normalize();
    Path parent = absolute.getParent() == null ? absolute : absolute.getParent();
    Files.createDirectories(parent);
    IndexFolder copy = new IndexFolder(Files.createTempDirectory(parent, ".taohua-backup"));
    try {
      long bytes = copied(folder, copy);
      Files.move(copy.path(), absolute, StandardCopyOption.ATOMIC_MOVE);
      IndexFolder.force(parent);
      return bytes;
    } catch (FileAlreadyExistsException e) {
      throw new IndexException(Notice.of("index.backup.exists", to.toString()));
    } finally {
      delete(copy);
    }
  }

  private static long copied(IndexFolder from, IndexFolder copy) throws IOException {
    try {
      return copiedOnce(from, copy);
    } catch (NoSuchFileException e) {
      // A segment was replaced meanwhile.
      delete(copy);
      return copiedOnce(from, copy);
    }
  }

  private static long copiedOnce(IndexFolder from, IndexFolder copy) throws IOException {
    Files.createDirectories(copy.segments());
    List<Catalogue.Row> segments;
    try (Catalogue catalogue = Catalogue.read(from)) {
      catalogue.copy(copy.catalogue());
    }
    try (Catalogue catalogue = Catalogue.read(copy)) {
      segments = catalogue.segments();
      new RosterWriter(copy, catalogue, Steps.UNWATCHED).rewrite();
    }
    long bytes = force(copy.catalogue()) + force(copy.roster());
    for (Catalogue.Row segment : segments) {
      for (String ending : IndexFolder.ENDINGS) {
        Path file = copy.segment(segment.name(), ending);
        Files.copy(from.segment(segment.name(), ending), file);
        bytes += force(file);
      }
    }
    IndexFolder.force(copy.segments());
    return bytes;
  }

  private static long force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
      return channel.size();
    }
  }

  private static void delete(IndexFolder copy) throws IOException {
    if (Files.isDirectory(copy.path())) {
      if (Files.isDirectory(copy.segments())) {
        for (Path file : copy.files()) {
          Files.delete(file);
        }
        Files.delete(copy.segments());
      }
      Files.deleteIfExists(copy.catalogue());
      Files.deleteIfExists(copy.roster());
      Files.deleteIfExists(copy.unfinishedRoster());
      Files.delete(copy.path());
    }
  }
}
