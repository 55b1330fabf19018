package taohua.index;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import taohua.intake.Read;
import taohua.intake.Wanted;
import taohua.intake.files.Source;
import taohua.parallel.Workers;
import taohua.words.Notice;

/**
 * An index open for writing. Every change is whole or not at all, see the package. From {@link
 * #open} to {@link #close} nobody else can write to it; readers see it as it is before a change, or
 * as it is after. Not for sharing between threads.
 */
public final class IndexWriter implements AutoCloseable {
  private static final Set<String> OWN =
      Set.of("catalog.db", "catalog.db-journal", "roster", "roster.tmp", "segments", "writer.lock");

  // So many documents are made ready at a time, which is what memory holds of them twice.
  private static final int BLOCK = 1024;

  private final IndexFolder folder;
  private final WriterLock lock;
  private final Catalogue catalogue;
  private final RosterWriter roster;
  private final Steps steps;
  private final KnownFiles files;

  private IndexWriter(IndexFolder folder, WriterLock lock, Catalogue catalogue, Steps steps) {
    this.folder = folder;
    this.lock = lock;
    this.catalogue = catalogue;
    this.steps = steps;
    roster = new RosterWriter(folder, catalogue, steps);
    files = new KnownFiles(catalogue);
  }

  /**
   * Opens an index, which is made if there is none.
   *
   * @param path a folder that holds an index or nothing, or that is not there
   * @throws IndexException if it holds something else, another writer is at work, or the index is
   *     damaged or of a newer format
   */
  public static IndexWriter open(Path path) throws IOException {
    return open(path, Steps.UNWATCHED);
  }

  static IndexWriter open(Path path, Steps steps) throws IOException {
    IndexFolder folder = new IndexFolder(path);
    steps.before(Steps.Step.CREATE);
    if (!folder.isIndex()) {
      checkEmpty(path);
      Files.createDirectories(folder.segments());
    }
    WriterLock lock = WriterLock.take(folder);
    try {
      IndexWriter writer = new IndexWriter(folder, lock, Catalogue.write(folder), steps);
      try {
        writer.clean();
        return writer;
      } catch (IOException | RuntimeException e) {
        writer.catalogue.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void checkEmpty(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (!OWN.contains(name)) {
          throw new IndexException(Notice.of("index.not_empty", path.toString(), name));
        }
      }
    } catch (NotDirectoryException e) {
      throw new IndexException(Notice.of("index.is_file", path.toString()));
    }
  }

  /** Deletes what no state names: a killed run left it, or a merge has replaced it. */
  private void clean() throws IOException {
    steps.before(Steps.Step.CLEAN);
    Set<String> named =
        catalogue.segments().stream().map(Catalogue.Row::name).collect(Collectors.toSet());
    catalogue.commit();
    for (Path file : folder.files()) {
      if (!named.contains(IndexFolder.nameOf(file))) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * Tells which files are as they were when their documents were added, and so need not be read
   * again. How many documents those have is counted as unchanged by the next {@link #add}.
   *
   * @param wanted what is to be read of them
   */
  public Predicate<Path> known(Wanted wanted) {
    return files.known(wanted);
  }

  /**
   * Adds documents. Those of a file take the place of what the file gave before.
   *
   * @param given documents of whole files
   * @param wanted what was read of them
   */
  public Changes add(List<Read> given, Wanted wanted, Workers workers) throws IOException {
    List<Read> read = given.stream().map(IndexWriter::settled).toList();
    List<String> contents = workers.map(read.size(), i -> content(read.get(i)));
    Map<Path, Origin> before = new HashMap<>();
    Map<Path, Origin> origins = files.origins(read, wanted, before);
    Plan plan =
        Plan.of(
            catalogue.documents(),
            read,
            contents,
            (one, source) ->
                one.file().equals(source.path())
                    && Origin.sha256(one.source(), before.get(one.file()))
                        .equals(Origin.sha256(source, origins.get(source.path()))));
    Change change = new Change(catalogue, roster, steps);
    change.dropped.addAll(plan.dropped);
    change.added.addAll(plan.moved);
    change.origins.putAll(origins);
    if (!plan.stored.isEmpty()) {
      store(plan, change, workers);
    }
    change.commit();
    Changes changes =
        new Changes(
            plan.stored.size() - plan.replaced,
            plan.replaced,
            plan.unchanged + files.passedOver(),
            plan.dropped.size() - plan.moved.size() - plan.replaced,
            total());
    return changes;
  }

  private int total() throws IOException {
    int total = (int) catalogue.state("documents");
    catalogue.commit();
    return total;
  }

  /** Writes what is to be stored as a segment, behind the documents of those that it takes in. */
  private void store(Plan plan, Change change, Workers workers) throws IOException {
    Folding folding = Folding.of(catalogue, plan.stored.size());
    LongOpenHashSet held = folding.held(catalogue);
    plan.dropped.forEach(one -> held.remove(one.number()));
    change.segment =
        written(
            folding.segments(),
            (segment, writer) -> writer.keep(segment, held::contains, true),
            folding.first(),
            writer -> add(plan.stored, folding.first(), writer, change.added, workers));
    change.replaced.addAll(folding.segments());
  }

  /** Takes over what counts of an older segment. */
  private interface Keeping {
    void keep(Segment segment, SegmentWriter writer) throws IOException;
  }

  /** Adds what is new. */
  private interface Adding {
    void add(SegmentWriter writer) throws IOException;
  }

  /** Writes a segment of older ones and of new documents behind theirs. */
  private Catalogue.Row written(
      List<Catalogue.Row> older, Keeping keeping, long first, Adding adding) throws IOException {
    String name = IndexFolder.name(catalogue.state("next_segment"));
    catalogue.commit();
    List<Segment> open = new ArrayList<>();
    try (SegmentWriter writer = new SegmentWriter(folder, name, steps)) {
      for (Catalogue.Row row : older) {
        open.add(Segment.open(folder, row));
        keeping.keep(open.get(open.size() - 1), writer);
      }
      adding.add(writer);
      return writer.finish(first);
    } finally {
      for (Segment one : open) {
        one.close();
      }
    }
  }

  private static void add(
      List<Read> read, long first, SegmentWriter writer, List<Indexed> rows, Workers workers)
      throws IOException {
    for (int from = 0; from < read.size(); from += BLOCK) {
      int start = from;
      int count = Math.min(BLOCK, read.size() - from);
      int next = from;
      for (Prepared one : workers.map(count, i -> prepared(read.get(start + i)))) {
        rows.add(one.indexed(first + writer.count(), read.get(next++).source()));
        writer.add(one);
      }
    }
  }

  private static Read settled(Read read) {
    Source source = read.source();
    String id = RowCodec.plain(source.id());
    return read.from(new Source(id, KnownFiles.absolute(source.path()), source.sha256()));
  }

  private static String content(Read read) {
    try {
      return Prepared.content(ReadCodec.encode(read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes documents.
   *
   * @param numbers of documents of the index
   */
  public Changes remove(Set<Long> numbers) throws IOException {
    Change change = new Change(catalogue, roster, steps);
    for (Indexed one : catalogue.list()) {
      if (numbers.contains(one.number())) {
        change.dropped.add(one);
      }
    }
    change.commit();
    return new Changes(0, 0, 0, change.dropped.size(), total());
  }

  /**
   * Writes all documents anew as one segment, without what is left of those that were removed.
   *
   * @throws IndexException if a document is damaged; the index then stays as it is
   */
  public Changes merge() throws IOException {
    Change change = new Change(catalogue, roster, steps);
    change.dropped.addAll(catalogue.list());
    change.replaced.addAll(catalogue.segments());
    long first = catalogue.state("next_document");
    change.origins.putAll(catalogue.files().byPath());
    catalogue.commit();
    if (!change.dropped.isEmpty()) {
      LongOpenHashSet held = new LongOpenHashSet();
      for (Indexed one : change.dropped) {
        held.add(one.number());
        change.added.add(one.at(first + change.added.size()));
      }
      change.segment =
          written(
              change.replaced,
              (segment, writer) -> writer.keep(segment, held::contains, false),
              first,
              writer -> {});
    }
    change.commit();
    int count = change.added.size();
    return new Changes(0, 0, count, 0, count);
  }

  private static Prepared prepared(Read read) {
    try {
      return Prepared.of(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      catalogue.close();
    }
  }
}
