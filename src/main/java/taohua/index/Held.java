package taohua.index;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.fingerprint.TermRange;
import taohua.intake.Origin;
import taohua.intake.Read;
import taohua.text.Document;
import taohua.text.DocumentKey;
import taohua.text.Heading;
import taohua.text.Normalizer;

/**
 * Documents of indexes without their texts, which are read where somebody asks. They may get other
 * ids and headings meanwhile. Safe for threads once all indexes are added.
 */
public final class Held implements AutoCloseable {
  // Asked for by few runs, of which each has documents of an index.
  private static final class NoBody {
    static final String KEY =
        DocumentKey.of(Normalizer.normalize(new Document("", Heading.EMPTY, "", List.of()))).hex();
  }

  // A document is known again by its origin, which goes with it whatever else is changed.
  private final IdentityHashMap<Origin, Entry> entries = new IdentityHashMap<>();
  private final KeptDocuments kept;
  private final List<Index> indexes = new ArrayList<>();

  // By the number of the first document of each index.
  private final List<Integer> firsts = new ArrayList<>();
  private int count;

  /**
   * Where a document is kept.
   *
   * @param index the folder of the index
   * @param number of the document there
   */
  public record Place(Path index, long number) {}

  private record Entry(Index index, Indexed document, int number) {}

  /** Where each text is asked for once: none stays in memory. */
  public Held() {
    this(0);
  }

  /**
   * @param memory how many bytes texts may take that stay for whoever asks for them again
   */
  public Held(long memory) {
    kept = new KeptDocuments(memory);
  }

  /** The documents of an index without their texts; the index is closed with these. */
  public List<Read> add(Index index) {
    indexes.add(index);
    firsts.add(count);
    List<Read> light = new ArrayList<>();
    for (Indexed one : index.list()) {
      Origin origin = new Origin("", "", List.of());
      entries.put(origin, new Entry(index, one, count++));
      Document document = new Document(one.id(), one.heading(), "", List.of());
      light.add(new Read(one.source(), document, List.of(), List.of(), origin));
    }
    return light;
  }

  /** Whether nobody has changed any of the indexes since they were opened. */
  public boolean isCurrent() {
    return indexes.stream().allMatch(Index::isCurrent);
  }

  /** Whether the text of a document is here. */
  public boolean hold(Read read) {
    return entries.containsKey(read.origin());
  }

  private Entry entry(Read read) {
    Entry entry = entries.get(read.origin());
    if (entry == null) {
      throw new IllegalArgumentException("not of an index: " + read.source().id());
    }
    return entry;
  }

  /** A document with its text, under the id and the heading that it has here. */
  public Read whole(Read read) throws IOException {
    Entry entry = entry(read);
    Read stored = kept.get(entry.number, () -> entry.index.read(entry.document));
    Heading now = read.document().heading();
    Heading heading =
        new Heading(
            now.title(),
            now.official(),
            now.when(),
            stored.document().heading().incomplete(),
            now.extra());
    return stored
        .from(read.source())
        .with(
            new Document(
                read.document().id(),
                heading,
                stored.document().text(),
                stored.document().paragraphs()));
  }

  /** What the body of a document is known by; null if it has none. */
  public @Nullable DocumentKey key(Read read) {
    String body = entry(read).document.stored().body();
    return body.equals(NoBody.KEY) ? null : new DocumentKey(body);
  }

  /** Whether something of a document was left out that a user must be told of. */
  public boolean isLossy(Read read) {
    return entry(read).document.stored().isLossy();
  }

  /** How many characters of a body are compared. */
  public int characters(Read read) {
    return entry(read).document.stored().characters();
  }

  /** Where a document is kept. */
  public Place place(Read read) {
    Entry entry = entry(read);
    return new Place(entry.index.path(), entry.document.number());
  }

  /** The number of a document among all of these, from 0; -1 if it is none of them. */
  public int number(Read read) {
    Entry entry = entries.get(read.origin());
    return entry == null ? -1 : entry.number;
  }

  /**
   * The documents that have a term, ascending, see {@link taohua.fingerprint.Posting}.
   *
   * @param term see {@link taohua.fingerprint.Terms}
   */
  public long[] postings(long term) throws IOException {
    LongArrayList all = new LongArrayList();
    for (int i = 0; i < indexes.size(); i++) {
      indexes.get(i).postings(term, firsts.get(i), all);
    }
    return all.toLongArray();
  }

  /** The numbers of the documents that have a term between two, see {@link TermRange}. */
  public BitSet holders(long first, long last) throws IOException {
    BitSet found = new BitSet();
    for (int i = 0; i < indexes.size(); i++) {
      indexes.get(i).holders(new TermRange(first, last), firsts.get(i), found);
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    for (Index index : indexes) {
      index.close();
    }
  }
}
