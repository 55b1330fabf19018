package taohua.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import taohua.intake.Read;
import taohua.intake.Wanted;
import taohua.intake.files.Sha256;
import taohua.intake.files.Source;
import taohua.parallel.Workers;
import taohua.words.Notice;

/**
 * An index open for writing. Every change is whole or not at all, see the package. From {@link
 * #open} to {@link #close} nobody else can write to it; readers see it as it is before a change, or
 * as it is after. Not for sharing between threads.
 */
public final class IndexWriter implements AutoCloseable {
  /** Where documents come from that were piped in. */
  static final Path STANDARD_INPUT = Path.of("-");

  private static final Set<String> OWN =
      Set.of("catalog.db", "catalog.db-journal", "segments", "writer.lock");

  // So many documents are made ready at a time, which is what memory holds of them twice.
  private static final int BLOCK = 1024;

  private static final Catalogue.Segment NONE = new Catalogue.Segment("", 0, 0, 0);

  private final IndexFolder folder;
  private final WriterLock lock;
  private final Catalogue catalogue;
  private final Steps steps;
  private final Map<Path, String> hashes = new HashMap<>();
  private int passedOver;
  private @Nullable List<Indexed> documents;

  private IndexWriter(IndexFolder folder, WriterLock lock, Catalogue catalogue, Steps steps) {
    this.folder = folder;
    this.lock = lock;
    this.catalogue = catalogue;
    this.steps = steps;
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
        catalogue.segments().stream().map(Catalogue.Segment::name).collect(Collectors.toSet());
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
  public Predicate<Path> known(Wanted wanted) throws IOException {
    Map<Path, Catalogue.Origin> files = byPath();
    Map<Path, Integer> counts = new HashMap<>();
    documents().forEach(one -> counts.merge(one.file(), 1, Integer::sum));
    catalogue.commit();
    String reading = reading(wanted);
    return path -> {
      Path file = absolute(path);
      Catalogue.Origin known = files.get(file);
      if (known == null || !known.reading().equals(reading) || !known.sha256().equals(hash(file))) {
        return false;
      }
      passedOver += counts.getOrDefault(file, 0);
      return true;
    };
  }

  /** What the index holds; nobody else changes that. */
  private List<Indexed> documents() throws IOException {
    List<Indexed> all = documents;
    if (all == null) {
      all = List.copyOf(catalogue.documents());
      documents = all;
    }
    return all;
  }

  private Map<Path, Catalogue.Origin> byPath() throws IOException {
    Map<Path, Catalogue.Origin> files = new HashMap<>();
    catalogue.files().values().forEach(file -> files.put(file.path(), file));
    return files;
  }

  /** The hash of a file; empty if it cannot be read, which reading will tell of. */
  private String hash(Path file) {
    return hashes.computeIfAbsent(
        file,
        path -> {
          MessageDigest digest = Sha256.digest();
          try (InputStream in = Files.newInputStream(path);
              DigestInputStream hashed = new DigestInputStream(in, digest)) {
            hashed.transferTo(java.io.OutputStream.nullOutputStream());
            return Sha256.hex(digest);
          } catch (IOException e) {
            return "";
          }
        });
  }

  private static String reading(Wanted wanted) {
    return (wanted.keepAll() ? "all" : "body") + String.join("\t", wanted.textColumns());
  }

  private static Path absolute(Path path) {
    return path.equals(STANDARD_INPUT) ? path : path.toAbsolutePath().normalize();
  }

  /**
   * Adds documents. Those of a file take the place of what the file gave before.
   *
   * @param given documents of whole files
   * @param wanted what was read of them
   */
  public Changes add(List<Read> given, Wanted wanted, Workers workers) throws IOException {
    List<Read> read = given.stream().map(IndexWriter::settled).toList();
    List<Indexed> known = documents();
    List<String> contents = workers.map(read.size(), i -> content(read.get(i)));
    Map<Path, Catalogue.Origin> files = origins(read, reading(wanted));
    Map<Path, Catalogue.Origin> before = byPath();
    Plan plan =
        Plan.of(
            known,
            read,
            contents,
            (one, source) ->
                one.file().equals(source.path())
                    && Catalogue.sha256(one.source(), before.get(one.file()))
                        .equals(Catalogue.sha256(source, files.get(source.path()))));
    List<Indexed> added = new ArrayList<>(plan.moved);
    Catalogue.Segment segment = write(plan.stored, added, workers);
    change(plan.dropped, added, List.copyOf(files.values()), segment);
    int left = known.size() - plan.dropped.size() + plan.moved.size();
    Changes changes =
        new Changes(
            plan.stored.size() - plan.replaced,
            plan.replaced,
            plan.unchanged + passedOver,
            plan.dropped.size() - plan.moved.size() - plan.replaced,
            left + plan.stored.size());
    passedOver = 0;
    return changes;
  }

  private static Read settled(Read read) {
    Source source = read.source();
    String id = RowCodec.plain(source.id());
    return read.from(new Source(id, absolute(source.path()), source.sha256()));
  }

  private static String content(Read read) {
    try {
      return Prepared.content(ReadCodec.encode(read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of the files that were read: old ones with their numbers, new ones behind them. */
  private Map<Path, Catalogue.Origin> origins(List<Read> read, String reading) throws IOException {
    Map<Path, Catalogue.Origin> known = byPath();
    long next = 1 + known.values().stream().mapToLong(Catalogue.Origin::number).max().orElse(0);
    Map<Path, Set<String>> own = new HashMap<>();
    for (Read one : read) {
      own.computeIfAbsent(one.source().path(), path -> new HashSet<>()).add(one.source().sha256());
    }
    Map<Path, Catalogue.Origin> origins = new HashMap<>();
    for (Map.Entry<Path, Set<String>> file : own.entrySet()) {
      Path path = file.getKey();
      boolean isPiped = path.equals(STANDARD_INPUT);
      String sha256 =
          isPiped
              ? ""
              : file.getValue().size() == 1 ? file.getValue().iterator().next() : hash(path);
      Catalogue.Origin before = known.get(path);
      long number = before == null ? next++ : before.number();
      origins.put(path, new Catalogue.Origin(number, path, sha256, reading));
    }
    return origins;
  }

  /**
   * Removes documents.
   *
   * @param numbers of documents of the index
   */
  public Changes remove(Set<Long> numbers) throws IOException {
    List<Indexed> known = documents();
    List<Indexed> gone = known.stream().filter(one -> numbers.contains(one.number())).toList();
    change(gone, List.of(), List.of(), NONE);
    return new Changes(0, 0, 0, gone.size(), known.size() - gone.size());
  }

  /**
   * Writes all documents anew as one segment, without what is left of those that were removed.
   *
   * @throws IndexException if a document is damaged; the index then stays as it is
   */
  public Changes merge(Workers workers) throws IOException {
    List<Read> read;
    try (Index index = Index.open(folder.path())) {
      read = index.documents(workers);
    }
    List<Indexed> known = documents();
    List<Indexed> added = new ArrayList<>();
    Catalogue.Segment segment = write(read, added, workers);
    change(known, added, List.of(), segment);
    return new Changes(0, 0, known.size(), 0, known.size());
  }

  /** Writes documents as a segment that nothing names yet; adds a row for each. */
  private Catalogue.Segment write(List<Read> read, List<Indexed> rows, Workers workers)
      throws IOException {
    if (read.isEmpty()) {
      return NONE;
    }
    long first = catalogue.state("next_document");
    String name = IndexFolder.name(catalogue.state("next_segment"));
    catalogue.commit();
    steps.before(Steps.Step.WRITE_SEGMENT);
    Path unfinished = folder.unfinished(name, IndexFolder.DOCUMENTS);
    long bytes;
    try (DocumentsWriter writer = new DocumentsWriter(unfinished)) {
      for (int from = 0; from < read.size(); from += BLOCK) {
        int start = from;
        int count = Math.min(BLOCK, read.size() - from);
        for (Prepared one : workers.map(count, i -> prepared(read.get(start + i)))) {
          rows.add(one.indexed(first + writer.count(), read.get(writer.count()).source()));
          writer.add(one.record());
        }
      }
      bytes = writer.finish();
    }
    steps.before(Steps.Step.RENAME_SEGMENT);
    Files.move(
        unfinished,
        folder.segment(name, IndexFolder.DOCUMENTS),
        java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    steps.before(Steps.Step.FORCE_FOLDER);
    IndexFolder.force(folder.segments());
    return new Catalogue.Segment(name, first, read.size(), bytes);
  }

  private static Prepared prepared(Read read) {
    try {
      return Prepared.of(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The transaction that makes a change count. */
  private void change(
      List<Indexed> dropped,
      List<Indexed> added,
      List<Catalogue.Origin> files,
      Catalogue.Segment segment)
      throws IOException {
    steps.before(Steps.Step.CHANGE_CATALOGUE);
    documents = null;
    try {
      catalogue.putFiles(files);
      catalogue.remove(dropped);
      catalogue.add(added, byPath());
      catalogue.dropFiles();
      if (segment.count() > 0) {
        catalogue.addSegment(segment);
        catalogue.setState("next_document", segment.first() + segment.count());
        catalogue.setState("next_segment", catalogue.state("next_segment") + 1);
      }
      catalogue.dropEmptySegments();
      long digest = catalogue.state("digest");
      for (Indexed one : dropped) {
        digest -= Catalogue.digest(one.number());
      }
      for (Indexed one : added) {
        digest += Catalogue.digest(one.number());
      }
      catalogue.setState("digest", digest);
      catalogue.setState("documents", catalogue.state("documents") - dropped.size() + added.size());
      steps.before(Steps.Step.COMMIT);
      catalogue.commit();
    } catch (IOException | RuntimeException e) {
      catalogue.rollback();
      throw e;
    }
    steps.before(Steps.Step.COMMITTED);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      catalogue.close();
    }
  }
}
