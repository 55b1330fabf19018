package taohua.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import taohua.intake.Origin;
import taohua.intake.Read;
import taohua.text.Document;
import taohua.text.DocumentKey;
import taohua.text.Heading;

/**
 * Documents of indexes without their texts, which are read where somebody asks. They may get other
 * ids and headings meanwhile. Safe for threads once all indexes are added.
 */
public final class Held implements AutoCloseable {
  // A document is known again by its origin, which goes with it whatever else is changed.
  private final IdentityHashMap<Origin, Entry> entries = new IdentityHashMap<>();
  private final List<Index> indexes = new ArrayList<>();

  private record Entry(Index index, Indexed document) {}

  /** The documents of an index without their texts; the index is closed with these. */
  public List<Read> add(Index index) {
    indexes.add(index);
    List<Read> light = new ArrayList<>();
    for (Indexed one : index.list()) {
      Origin origin = new Origin("", "", List.of());
      entries.put(origin, new Entry(index, one));
      Document document = new Document(one.id(), one.heading(), "", List.of());
      light.add(new Read(one.source(), document, List.of(), List.of(), origin));
    }
    return light;
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
    Read stored = entry.index.read(entry.document);
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

  /** What the body of a document is known by. */
  public DocumentKey key(Read read) {
    return new DocumentKey(entry(read).document.stored().body());
  }

  /** Whether something of a document was left out that a user must be told of. */
  public boolean isLossy(Read read) {
    return entry(read).document.stored().isLossy();
  }

  @Override
  public void close() throws IOException {
    for (Index index : indexes) {
      index.close();
    }
  }
}
