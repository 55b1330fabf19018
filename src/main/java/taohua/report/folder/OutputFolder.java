package taohua.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import taohua.words.Notice;

/**
 * A folder that a report is written to. The report is made beside it and put in place when it is
 * whole, so that a failure or a kill leaves the old report or the new one; see {@link Swap}. Only
 * files that the old report is known to have written are deleted; a folder that holds anything else
 * is refused, and with {@code force} all of that stays.
 *
 * <p>From {@link #of} to {@link #close} no other run can write to it.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final WorkFolder work;
  private final Consumer<Notice> tell;
  private final Steps steps;

  private OutputFolder(Path folder, WorkFolder work, Consumer<Notice> tell, Steps steps) {
    this.folder = folder;
    this.work = work;
    this.tell = tell;
    this.steps = steps;
  }

  /** What fills a folder. */
  @FunctionalInterface
  public interface Writing {
    /** Writes all files into an empty folder. */
    void into(Path folder) throws IOException;
  }

  /**
   * Makes sure that a report can be written there, before any work is done, and keeps other runs
   * away. If a run into this folder was killed, what it had begun is finished or taken back.
   *
   * @param force whether other files in the folder may stay beside the report
   * @param inputs what is read; none of them may be the folder, for the report would be among the
   *     speeches next time
   * @param tell takes what the user should know, now and when the report is written
   * @throws OutputException if the path is a file, an input, holds something else, is not writable
   *     or is being written to
   */
  public static OutputFolder of(Path path, boolean force, List<Path> inputs, Consumer<Notice> tell)
      throws OutputException {
    return of(path, force, inputs, tell, Steps.UNWATCHED);
  }

  static OutputFolder of(
      Path path, boolean force, List<Path> inputs, Consumer<Notice> tell, Steps steps)
      throws OutputException {
    try {
      Path folder = OutputPath.folder(path, inputs);
      OutputFolder output = new OutputFolder(folder, WorkFolder.of(folder), tell, steps);
      try {
        synchronized (output.work) {
          output.work.checkOpen();
          output.recover();
        }
        output.check(force);
        return output;
      } catch (IOException | UncheckedIOException e) {
        output.close();
        throw e;
      }
    } catch (IOException | UncheckedIOException e) {
      throw Troubles.of("folder.unseen", path, e);
    }
  }

  /** Finishes or takes back what a killed run has begun. */
  private void recover() throws IOException {
    Optional<Marker> marker = Marker.read(work.marker());
    boolean isLeft = Moves.exists(work.fresh());
    if (marker.isPresent()) {
      new Swap(folder, work, steps).resume(marker.get());
    }
    Files.deleteIfExists(work.marker());
    work.discardFresh();
    if (marker.isPresent() || !work.retired().isEmpty()) {
      tell.accept(OutputException.notice("folder.completed", folder));
    } else if (isLeft) {
      tell.accept(OutputException.notice("folder.discarded", folder));
    }
    clear();
  }

  private void check(boolean force) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Contents contents = Contents.of(folder);
    Optional<String> foreign = force ? contents.inTheWay() : contents.foreign();
    if (foreign.isPresent()) {
      throw new OutputException(
          force ? "folder.in.the.way" : "folder.foreign", folder, foreign.get());
    }
  }

  /**
   * Lets the report be written and puts it in place.
   *
   * @return the folder, links resolved
   * @throws OutputException if that cannot be done; what was there is then unchanged
   */
  public Path write(Writing writing) throws OutputException {
    try {
      work.begin();
      writing.into(work.fresh());
      Moves.dropEmpty(work.fresh());
      Inventory.write(work.fresh());
      synchronized (work) {
        // A program that is being stopped waits for this, so that no swap is left half done.
        work.checkOpen();
        install();
      }
      return folder;
    } catch (IOException | RuntimeException e) {
      work.checkOpen();
      throw Troubles.of("folder.failed", folder, e);
    }
  }

  private void install() throws IOException {
    Marker plan = Marker.WHOLE;
    if (Files.exists(folder)) {
      Contents there = Contents.of(folder);
      Attributes.copy(folder, work.fresh());
      if (!work.isBeside(folder) || !there.isReport()) {
        plan = plan(there);
      }
    }
    new Swap(folder, work, steps).perform(plan);
    clear();
  }

  private Marker plan(Contents there) throws IOException {
    SortedSet<String> fresh = new TreeSet<>();
    for (Path entry : Moves.entries(work.fresh())) {
      fresh.add(entry.getFileName().toString());
    }
    SortedSet<String> gone = there.entries();
    gone.removeAll(fresh);
    return new Marker(fresh, gone);
  }

  /** The report is in place, so that a failure here is told but is none. */
  private void clear() throws IOException {
    for (Path retired : work.retired()) {
      try {
        new Retired(retired, folder, steps).clear().forEach(tell);
      } catch (IOException e) {
        tell.accept(OutputException.notice("folder.left", folder, retired, Troubles.reason(e)));
      }
    }
  }

  /** Removes what was not put in place and lets other runs write here. */
  @Override
  public void close() {
    work.closeQuietly();
  }
}
