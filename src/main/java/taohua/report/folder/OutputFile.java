package taohua.report.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import taohua.intake.files.PriorOutput;
import taohua.words.Notice;

/**
 * A single file that a command writes: whole or not at all, whatever stops the program, and never
 * in the place of a file that this program did not write.
 */
public final class OutputFile {
  // Another run that writes the same file is done with it in seconds.
  private static final int MOST_TRIES = 300;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final Path file;
  private final Predicate<Path> isOurs;

  private OutputFile(Path file, Predicate<Path> isOurs) {
    this.file = file;
    this.isOurs = isOurs;
  }

  /** What fills a file. */
  @FunctionalInterface
  public interface Writing {
    /** Writes all of it. */
    void into(Writer writer) throws IOException;
  }

  /** What fills a file and needs a folder to make it of. */
  @FunctionalInterface
  public interface Assembling {
    /** Writes all of it; the folder is empty and goes away afterwards. */
    void into(Path scratch, Writer writer) throws IOException;
  }

  /** What fills a file that is no text. */
  @FunctionalInterface
  public interface WritingBytes {
    /** Writes all of it; the stream stays open. */
    void into(OutputStream out) throws IOException;
  }

  /** A page, checked before any work is done; see {@link #of}. */
  public static OutputFile page(Path path) throws OutputException {
    return of(path, PriorOutput::isPage, "page");
  }

  /** A table that begins with that line, checked before any work is done; see {@link #of}. */
  public static OutputFile table(Path path, String header) throws OutputException {
    return of(path, file -> PriorOutput.begins(file, header), "table");
  }

  /** A sheet as text or JSON, checked before any work is done; see {@link #of}. */
  public static OutputFile sheet(Path path) throws OutputException {
    return of(path, PriorOutput::isSheet, "sheet");
  }

  /** A baseline of common language, checked before any work is done; see {@link #of}. */
  public static OutputFile baseline(Path path) throws OutputException {
    return of(path, PriorOutput::isBaseline, "baseline");
  }

  private static OutputFile of(Path path, Predicate<Path> isOurs, String what)
      throws OutputException {
    try {
      OutputFile output = new OutputFile(OutputPath.resolve(path), isOurs);
      output.check(Notice.of("folder.kind." + what));
      return output;
    } catch (IOException e) {
      throw Troubles.of("folder.unseen", path, e);
    }
  }

  private void check(Notice what) throws IOException {
    if (Files.isDirectory(file)) {
      throw new OutputException("folder.not.file", file, what);
    }
    if (isForeign()) {
      throw new OutputException("folder.other.file", file, what);
    }
    boolean isThere = Files.exists(file);
    Path folder = OutputPath.existingAncestor(file, "folder.no.folder");
    if (isThere) {
      OutputPath.checkWritable(file, file);
    }
    if (!isThere || Files.isRegularFile(file)) {
      OutputPath.checkWritable(folder, file);
    }
  }

  private boolean isForeign() throws IOException {
    return Files.isRegularFile(file) && Files.size(file) > 0 && !isOurs.test(file);
  }

  /** Lets the file be written and puts it in place. Gives its path. */
  public Path write(Writing writing) throws OutputException {
    return assemble((scratch, writer) -> writing.into(writer));
  }

  /** The same for a file that is no text. */
  public Path writeBytes(WritingBytes writing) throws OutputException {
    return fill((scratch, out) -> writing.into(out));
  }

  /** The same with a folder to make it of. */
  public Path assemble(Assembling assembling) throws OutputException {
    return fill(
        (scratch, out) -> {
          Writer writer = Utf8Writer.to(out);
          assembling.into(scratch, writer);
          writer.flush();
        });
  }

  /** Makes the bytes of a file, given an empty folder that goes away afterwards. */
  private interface Filling {
    void into(Path scratch, OutputStream out) throws IOException;
  }

  private Path fill(Filling filling) throws OutputException {
    // A device or a pipe, such as /dev/stdout, is written to as it is.
    boolean isDevice = Files.exists(file) && !Files.isRegularFile(file);
    try {
      WorkFolder work = isDevice ? WorkFolder.of(temporary()) : patiently();
      try {
        work.discardFresh();
        work.begin();
        try (OutputStream out =
            isDevice ? Files.newOutputStream(file, StandardOpenOption.WRITE) : work.writeHalf()) {
          filling.into(work.fresh(), out);
        }
        return isDevice ? file : install(work);
      } finally {
        work.closeQuietly();
      }
    } catch (IOException | RuntimeException e) {
      throw Troubles.of("folder.file.failed", file, e);
    }
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"))
        .toAbsolutePath()
        .resolve(String.valueOf(ProcessHandle.current().pid()));
  }

  private WorkFolder patiently() throws IOException {
    for (int tries = 1; true; tries++) {
      try {
        return WorkFolder.of(file);
      } catch (OutputException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private Path install(WorkFolder work) throws IOException {
    synchronized (work) {
      work.checkOpen();
      return install(work.half());
    }
  }

  private Path install(Path half) throws IOException {
    if (isForeign()) {
      return beside(half);
    }
    if (Files.exists(file)) {
      Attributes.copy(file, half);
    }
    try {
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  /** Under another name, since a file of the user's has come to the place meanwhile. */
  private Path beside(Path half) throws IOException {
    for (int number = 2; true; number++) {
      Path free = file.resolveSibling(KeptName.numbered(file.getFileName().toString(), number));
      try {
        Moves.put(half, free);
        return free;
      } catch (FileAlreadyExistsException e) {
        // The next number.
      }
    }
  }
}
