package taohua.index;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import taohua.fingerprint.Posting;
import taohua.fingerprint.TermRange;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.DocumentIds;

/**
 * An index open for reading: one state of it, whatever is written meanwhile. Safe for threads; any
 * number of processes may read.
 */
public final class Index implements AutoCloseable {
  private final IndexFolder folder;
  private final List<Indexed> documents;
  // By the number of their first document.
  private final NavigableMap<Long, Segment> segments;
  private final long[] numbers;
  private final String stamp;

  private Index(
      IndexFolder folder,
      String stamp,
      List<Indexed> documents,
      NavigableMap<Long, Segment> segments) {
    this.folder = folder;
    this.stamp = stamp;
    this.documents = List.copyOf(documents);
    this.segments = segments;
    numbers = documents.stream().mapToLong(Indexed::number).toArray();
  }

  /** Whether a folder holds an index, by what lies in it. */
  public static boolean is(Path path) {
    return new IndexFolder(path).isIndex();
  }

  /**
   * Opens an index.
   *
   * @throws IndexException if it is damaged, of a newer format, or cannot be opened
   */
  public static Index open(Path path) throws IOException {
    IndexFolder folder = new IndexFolder(path);
    // Before anything else: what is changed from here on shows.
    String stamp = folder.stamp();
    try {
      Optional<Roster> roster = Roster.read(folder);
      return roster.isPresent() ? opened(folder, stamp, roster.get()) : opened(folder, stamp);
    } catch (NoSuchFileException e) {
      // A merge has replaced a segment, and the change after it deleted that.
      return again(folder, stamp);
    }
  }

  private static Index again(IndexFolder folder, String stamp) throws IOException {
    try {
      return opened(folder, stamp);
    } catch (NoSuchFileException e) {
      throw IndexException.damaged(Path.of(e.getFile()));
    }
  }

  private static Index opened(IndexFolder folder, String stamp) throws IOException {
    try (Catalogue catalogue = Catalogue.read(folder)) {
      return opened(folder, stamp, new Roster(catalogue.list(), catalogue.segments()));
    }
  }

  private static Index opened(IndexFolder folder, String stamp, Roster roster) throws IOException {
    TreeMap<Long, Segment> segments = new TreeMap<>();
    Index index = new Index(folder, stamp, roster.documents(), segments);
    try {
      for (Catalogue.Row row : roster.segments()) {
        segments.put(row.first(), Segment.open(folder, row));
      }
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
    return index;
  }

  /** The folder that it was opened from. */
  Path path() {
    return folder.path();
  }

  /** Whether nobody has changed it since it was opened. */
  public boolean isCurrent() {
    try {
      return folder.stamp().equals(stamp);
    } catch (IOException e) {
      return false;
    }
  }

  /** What it holds, by the numbers of the documents. */
  public List<Indexed> list() {
    return documents;
  }

  /**
   * All documents as reading gave them, ordered by id.
   *
   * @throws IndexException if one of them is damaged
   */
  public List<Read> documents(Workers workers) throws IOException {
    try {
      List<Read> read =
          new ArrayList<>(workers.map(documents.size(), i -> unchecked(documents.get(i))));
      read.sort(Comparator.comparing(one -> one.document().id(), DocumentIds.ORDER));
      return read;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Read unchecked(Indexed one) {
    try {
      return read(one);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document as reading gave it. */
  Read read(Indexed one) throws IOException {
    return ReadCodec.decode(record(one), one.source());
  }

  /** How much it holds, and how much of the disk it takes. */
  public IndexSize size() throws IOException {
    long bytes = Files.size(folder.catalogue());
    bytes += Files.exists(folder.roster()) ? Files.size(folder.roster()) : 0;
    for (Path file : folder.files()) {
      bytes += Files.size(file);
    }
    int held = segments.values().stream().mapToInt(Segment::count).sum();
    return IndexSize.of(documents, segments.size(), held - documents.size(), bytes);
  }

  /**
   * Finds the documents that have a term, ascending.
   *
   * @param first what the place of a document in {@link #list} is counted from
   * @param found takes them, see {@link Posting}
   */
  void postings(long term, int first, LongArrayList found) throws IOException {
    for (Segment segment : segments.values()) {
      for (long posting : segment.postings().find(term)) {
        int place = place(segment.first() + Posting.document(posting));
        if (place >= 0) {
          found.add(Posting.of(first + place, posting));
        }
      }
    }
  }

  /**
   * Finds the documents that have a term in a range.
   *
   * @param first what the place of a document in {@link #list} is counted from
   * @param found takes them
   */
  void holders(TermRange range, int first, BitSet found) throws IOException {
    for (Segment segment : segments.values()) {
      BitSet inSegment = segment.postings().between(range.first(), range.last());
      for (int d = inSegment.nextSetBit(0); d >= 0; d = inSegment.nextSetBit(d + 1)) {
        int place = place(segment.first() + d);
        if (place >= 0) {
          found.set(first + place);
        }
      }
    }
  }

  /** The place of a document in the list, or negative if it is not held any longer. */
  private int place(long number) {
    // Where nothing was removed, all numbers are there.
    long guess = numbers.length == 0 ? -1 : number - numbers[0];
    return guess < numbers.length && guess >= 0 && numbers[(int) guess] == number
        ? (int) guess
        : Arrays.binarySearch(numbers, number);
  }

  /** The segments, each with the number of its first document. */
  NavigableMap<Long, Segment> segments() {
    return segments;
  }

  /** The bytes of a document. */
  byte[] record(Indexed one) throws IOException {
    var segment = segments.floorEntry(one.number());
    long place = segment == null ? 0 : one.number() - segment.getKey();
    if (segment == null || place >= segment.getValue().count()) {
      throw IndexException.damaged(folder.catalogue());
    }
    return segment.getValue().documents().record((int) place);
  }

  @Override
  public void close() throws IOException {
    for (Segment segment : segments.values()) {
      segment.close();
    }
  }
}
