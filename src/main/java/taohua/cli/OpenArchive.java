package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import taohua.engine.Group;
import taohua.engine.Holdings;
import taohua.engine.Progress;
import taohua.index.Held;
import taohua.index.Index;
import taohua.intake.Gathered;
import taohua.intake.Read;

/**
 * An archive as it was when it was opened. Its files stay open until all have left who took it.
 * Safe for threads.
 */
final class OpenArchive {
  private final Indexes indexes;
  private final Group group;
  private int users = 1;

  private OpenArchive(Indexes indexes, Group group) {
    this.indexes = indexes;
    this.group = group;
  }

  /** Opens files, folders and indexes, whose texts stay where they are; an index may be empty. */
  static OpenArchive of(List<Path> paths, InputOptions reading, int threads, Progress progress)
      throws IOException, Failure, UsageException {
    Indexes indexes = Indexes.forMany(threads);
    try {
      // The first group is that of drafts, of which there are none yet.
      List<List<Path>> groups = List.of(List.of(), paths);
      boolean mayBeEmpty = paths.stream().anyMatch(Index::is);
      List<Gathered> read =
          mayBeEmpty
              ? reading.read(groups, indexes, progress)
              : reading.gatherAll(groups, indexes, progress);
      return new OpenArchive(indexes, Group.of(read.get(1), indexes.holdings()));
    } catch (IOException | Failure | UsageException | RuntimeException e) {
      indexes.close();
      throw e;
    }
  }

  /** Its documents, with what every check asks of all of them. */
  Group group() {
    return group;
  }

  Holdings holdings() {
    return indexes.holdings();
  }

  /** Where the document with an id is kept; nothing if in no index. */
  Optional<Held.Place> place(String id) {
    return group.read().stream()
        .filter(read -> read.document().id().equals(id))
        .filter(indexes.holdings()::hold)
        .map(this::place)
        .findFirst();
  }

  private Held.Place place(Read read) {
    return indexes.place(read);
  }

  /** Whether nobody has changed its indexes since. */
  boolean isCurrent() {
    return indexes.areCurrent();
  }

  /** Another user. */
  synchronized OpenArchive take() {
    users++;
    return this;
  }

  /** One user fewer; with the last one the files are closed. */
  synchronized void leave() throws IOException {
    users--;
    if (users == 0) {
      indexes.close();
    }
  }
}
