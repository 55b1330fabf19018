package taohua.report.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder in which the output of one path is made, and from which it is put in place. It
 * lies beside the output, so that moving is renaming; inside of it where nothing can be renamed
 * beside it. One run at a time has it; it is gone when the run is done, unless the run was killed.
 *
 * <pre>
 * lock   who has it
 * new    what is being made
 * swap   from before the first rename of a swap to after its last: a {@link Marker}
 * old    what has been replaced and is to be cleared; then old-2 and so on
 * </pre>
 */
final class WorkFolder implements AutoCloseable {
  static final String PREFIX = ".taohua-";

  // File systems take names of 255 bytes.
  private static final int LONGEST_NAME = 240;

  private static final int MOST_TRIES = 1000;

  private final Path out;
  private final Path path;
  private final List<Path> parents = new ArrayList<>();
  private final Interruption interruption;
  private @Nullable FolderLock lock;
  private boolean isClosed;

  private WorkFolder(Path out) {
    this.out = out;
    path = path(out);
    for (Path up = out.getParent(); up != null && !Files.exists(up); up = up.getParent()) {
      parents.add(up);
    }
    interruption = Interruption.then(this::closeQuietly);
  }

  /**
   * Takes that of an output path, whose parents are made if they are not there. If the program is
   * stopped, it is closed as soon as nobody holds its monitor.
   *
   * @throws OutputException if another run has it
   */
  static WorkFolder of(Path out) throws IOException {
    WorkFolder work = new WorkFolder(out);
    try {
      work.open();
      return work;
    } catch (IOException e) {
      work.interruption.close();
      throw e;
    }
  }

  private synchronized void open() throws IOException {
    checkOpen();
    lock = FolderLock.take(path, out);
  }

  /**
   * For whoever is about to change something for good, under the monitor of this.
   *
   * @throws OutputException if the program is being stopped
   */
  synchronized void checkOpen() throws OutputException {
    if (isClosed) {
      throw new OutputException("folder.stopped", out);
    }
  }

  /**
   * Makes the empty folder of what is being made. Folders in it are made one by one, not with the
   * parents that they need: once the program is stopped, those stay away.
   *
   * @throws OutputException if the program is being stopped; what came now would stay behind
   */
  synchronized void begin() throws IOException {
    checkOpen();
    Files.createDirectory(fresh());
  }

  /** The same with the single file. */
  synchronized OutputStream writeHalf() throws IOException {
    checkOpen();
    return Files.newOutputStream(half(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Where that of an output path lies. */
  static Path path(Path out) {
    if (!Mounts.canBeRenamed(out)) {
      return out.resolve(PREFIX + "work");
    }
    String name = out.getFileName().toString();
    boolean isLong = name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    return out.resolveSibling(PREFIX + (isLong ? Integer.toHexString(name.hashCode()) : name));
  }

  /** Whether the output can be renamed as a whole to and from here. */
  boolean isBeside(Path out) {
    return !path.startsWith(out);
  }

  Path path() {
    return path;
  }

  Path fresh() {
    return path.resolve("new");
  }

  /** A single file that is being made. */
  Path half() {
    return path.resolve("half");
  }

  Path marker() {
    return path.resolve("swap");
  }

  /** A free place for what is replaced; an empty name stands for the whole folder. */
  Path aside(String name) throws IOException {
    for (int number = 1; true; number++) {
      Path aside = path.resolve(number == 1 ? "old" : "old-" + number).resolve(name);
      if (!Moves.exists(aside)) {
        if (!name.isEmpty()) {
          Files.createDirectories(aside.getParent());
        }
        return aside;
      }
    }
  }

  /** What was replaced and is not yet cleared. */
  List<Path> retired() throws IOException {
    return Moves.entries(path).stream()
        .filter(entry -> entry.getFileName().toString().startsWith("old"))
        .toList();
  }

  /** Removes what was being made, which is all the program's own; what was replaced stays. */
  void discardFresh() throws IOException {
    Moves.discard(fresh());
    Files.deleteIfExists(half());
  }

  /** The same where nothing more can be done about a failure: what stays is hidden and harmless. */
  synchronized void closeQuietly() {
    for (int tries = 0; tries < MOST_TRIES && !isClosed; tries++) {
      try {
        close();
        return;
      } catch (IOException | UncheckedIOException e) {
        // Someone is still writing into it, and will fail once its folders are gone.
      }
    }
  }

  /** Gives it up; what a swap still needs stays for the next run. */
  @Override
  public synchronized void close() throws IOException {
    if (isClosed) {
      return;
    }
    if (lock != null && !Moves.exists(marker())) {
      discardFresh();
    }
    isClosed = true;
    interruption.close();
    if (lock == null) {
      return;
    }
    lock.close();
    List<Path> empty = new ArrayList<>(List.of(path));
    empty.addAll(parents);
    for (Path folder : empty) {
      if (!Moves.entries(folder).isEmpty()) {
        return;
      }
      Files.deleteIfExists(folder);
    }
  }
}
