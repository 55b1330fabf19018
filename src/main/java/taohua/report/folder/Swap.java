package taohua.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts a new report in the place of the old one. What a reader of the folder, or a kill, can see:
 *
 * <ul>
 *   <li>Before: the old report, whole. The new one is ready, and the marker says what is to be
 *       done.
 *   <li>A folder that holds nothing but a report is moved aside and the new one moved to its place,
 *       by two renames one right after the other. Between them, for some microseconds, the path is
 *       empty and both reports are whole in the work folder; the next run puts the new one in
 *       place.
 *   <li>A folder that holds other things at its top, or cannot be renamed, stays; each entry of the
 *       report is replaced by two such renames. Between the first and the last, about a
 *       millisecond, entries are of the one or the other report; the next run completes the new
 *       one.
 *   <li>After: the new report, whole. The old one is cleared away from where it was moved to.
 * </ul>
 *
 * <p>Nothing that is in the way is replaced, even if it came in that moment: it is moved aside and
 * cleared like the old report.
 */
final class Swap {
  private static final int MOST_TRIES = 100;

  private final Path out;
  private final WorkFolder work;
  private final Steps steps;
  private final Deque<Turn> turns = new ArrayDeque<>();

  Swap(Path out, WorkFolder work, Steps steps) {
    this.out = out;
    this.work = work;
    this.steps = steps;
  }

  /** A rename that was done. */
  private record Turn(Path from, Path to) {}

  /**
   * Puts what was made in place.
   *
   * @throws IOException if that cannot be done; then all is as it was
   */
  void perform(Marker marker) throws IOException {
    steps.before("write the marker");
    marker.write(work.marker());
    try {
      resume(marker);
    } catch (IOException e) {
      undo();
      Files.deleteIfExists(work.marker());
      throw e;
    }
  }

  /** Does what a killed run has left to be done, or all of it. */
  void resume(Marker marker) throws IOException {
    SortedSet<String> names = new TreeSet<>(marker.gone());
    names.addAll(marker.fresh());
    for (String name : names) {
      if (!marker.fresh().contains(name)) {
        moveAside(name);
      } else if (Moves.exists(work.fresh().resolve(name))) {
        replace(name);
      }
    }
    steps.before("remove the marker");
    Files.delete(work.marker());
  }

  private void replace(String name) throws IOException {
    Path fresh = work.fresh().resolve(name);
    Path there = out.resolve(name);
    if (Moves.isFile(fresh) && Moves.isFile(there) && Files.isSameFile(fresh, there)) {
      Moves.put(fresh, there); // A kill has left half of this move to be done.
      return;
    }
    for (int tries = 1; true; tries++) {
      moveAside(name);
      try {
        move(fresh, there);
        return;
      } catch (IOException e) {
        if (tries == MOST_TRIES || !Moves.exists(there)) {
          throw e;
        }
      }
    }
  }

  private void moveAside(String name) throws IOException {
    Path there = out.resolve(name);
    if (Moves.exists(there)) {
      move(there, work.aside(name));
    }
  }

  private void move(Path from, Path to) throws IOException {
    steps.before("move " + from.getFileName());
    Moves.put(from, to);
    turns.push(new Turn(from, to));
  }

  private void undo() throws IOException {
    while (!turns.isEmpty()) {
      Turn last = turns.pop();
      Moves.put(last.to, last.from);
    }
  }
}
