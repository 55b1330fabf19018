package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import taohua.baseline.Baselines;
import taohua.engine.Analysis;
import taohua.engine.Check;
import taohua.engine.Holdings;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.index.Changes;
import taohua.index.Held;
import taohua.index.Index;
import taohua.index.IndexWriter;
import taohua.intake.Gathered;
import taohua.intake.Given;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.serve.Archive;
import taohua.serve.Backend;
import taohua.serve.Unread;
import taohua.words.Notice;

/** The archive of a local page, which is opened anew after each change, whoever makes it. */
final class ServedArchive implements Backend, AutoCloseable {
  private final List<Path> paths;
  private final InputOptions reading;
  private final Options options;
  private final Supplements beside;
  // Held by whoever changes an index or opens it anew.
  private final ReentrantLock change = new ReentrantLock();
  private OpenArchive now;
  private long state;

  private ServedArchive(
      List<Path> paths, InputOptions reading, Options options, Baselines known, OpenArchive now) {
    this.paths = List.copyOf(paths);
    this.reading = reading;
    this.options = options;
    this.now = now;
    beside = new Supplements(Gathered.NOTHING, Gathered.NOTHING, known);
  }

  /** Reads an archive; the texts of indexes stay where they are. */
  static ServedArchive of(
      List<Path> paths, InputOptions reading, Options options, Baselines known, Progress progress)
      throws IOException, Failure, UsageException {
    OpenArchive now = OpenArchive.of(paths, reading, options.threads(), progress);
    return new ServedArchive(paths, reading, options, known, now);
  }

  /** An archive that somebody uses, and which of its states it is. */
  private record Taken(OpenArchive archive, long state) {}

  private synchronized Taken taken() {
    return new Taken(now.take(), state);
  }

  @Override
  public Archive archive() throws IOException, Failure, UsageException {
    renewIfChanged();
    Taken both = taken();
    OpenArchive taken = both.archive();
    return new Archive() {
      @Override
      public long state() {
        return both.state();
      }

      @Override
      public List<Read> documents() {
        return taken.group().read();
      }

      @Override
      public Holdings holdings() {
        return taken.holdings();
      }

      @Override
      public Run check(Gathered draft, Progress progress) {
        return Check.run(draft, taken.group(), beside, options, progress);
      }

      @Override
      public void close() throws IOException {
        taken.leave();
      }
    };
  }

  @Override
  public Gathered read(List<Path> files, Progress progress)
      throws IOException, Failure, UsageException {
    Given given = new Given(files, List.of(), file -> false);
    return readable(reading.gatherGiven(List.of(given), options.threads(), progress).get(0));
  }

  /** What was read, if there is anything; where it lay for that concerns nobody. */
  private static Gathered readable(Gathered gathered) throws Failure {
    if (gathered.isEmpty()) {
      throw new Failure(nothing(gathered));
    }
    return gathered;
  }

  /** Why there is no document, of each file that was given; whoever gave one alone knows it. */
  private static Notice nothing(Gathered gathered) {
    List<Notice> reasons = new ArrayList<>();
    gathered.rejected().forEach(one -> reasons.add(one.detail()));
    gathered.skipped().forEach(one -> reasons.add(one.reason()));
    return switch (reasons.size()) {
      case 0 -> Notice.of("fail.none");
      case 1 -> reasons.get(0);
      default -> Notice.of("fail.none.named", Notice.lines(Unread.named(gathered)));
    };
  }

  @Override
  public Run compare(Gathered documents, Progress progress) {
    return Analysis.run(documents, beside, options, progress);
  }

  @Override
  public Optional<Path> index() {
    return paths.stream().filter(Index::is).findFirst();
  }

  private Path required() throws Failure {
    return index().orElseThrow(() -> new Failure(Notice.of("serve.no_index")));
  }

  @Override
  public Added add(Path path, Progress progress) throws IOException, Failure, UsageException {
    change.lock();
    try {
      Gathered gathered;
      Changes changes;
      Set<String> before = new HashSet<>();
      try (IndexWriter writer = IndexWriter.open(required());
          Workers workers = Workers.of(options.threads())) {
        gathered = read(List.of(path), progress);
        try (Archive archive = archive()) {
          archive.documents().forEach(read -> before.add(read.document().id()));
        }
        progress.stage(Progress.Stage.STORE, 0);
        changes = writer.add(gathered.read(), reading.wanted(), workers);
      }
      renew();
      try (Archive archive = archive()) {
        return new Added(
            archive.documents().stream()
                .map(read -> read.document().id())
                .filter(id -> !before.contains(id))
                .toList(),
            changes.unchanged(),
            Unread.named(gathered));
      }
    } finally {
      change.unlock();
    }
  }

  @Override
  public boolean remove(String id) throws IOException, Failure, UsageException {
    change.lock();
    try {
      OpenArchive seen = taken().archive();
      Optional<Held.Place> place;
      try {
        place = seen.place(id);
      } finally {
        seen.leave();
      }
      if (place.isEmpty()) {
        return false;
      }
      int removed;
      try (IndexWriter writer = IndexWriter.open(place.get().index())) {
        removed = writer.remove(Set.of(place.get().number())).removed();
      }
      renew();
      return removed > 0;
    } finally {
      change.unlock();
    }
  }

  /** Sees what another program has changed; who changes something here sees to it himself. */
  private void renewIfChanged() throws IOException, Failure, UsageException {
    if (!isCurrent() && change.tryLock()) {
      try {
        if (!isCurrent()) {
          renew();
        }
      } finally {
        change.unlock();
      }
    }
  }

  private boolean isCurrent() throws IOException {
    OpenArchive seen = taken().archive();
    try {
      return seen.isCurrent();
    } finally {
      seen.leave();
    }
  }

  /** Sees the archive as it is now; who works with what it was goes on with that. */
  private void renew() throws IOException, Failure, UsageException {
    OpenArchive fresh = OpenArchive.of(paths, reading, options.threads(), Progress.NONE);
    OpenArchive old;
    synchronized (this) {
      old = now;
      now = fresh;
      state++;
    }
    old.leave();
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      now.leave();
    }
  }
}
