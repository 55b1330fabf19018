package taohua.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import taohua.index.posting.PostingsBuilder;
import taohua.index.posting.PostingsMerge;

/** Writes a segment that nothing names yet: first documents of older ones, then new ones. */
final class SegmentWriter implements AutoCloseable {
  private static final byte[] NOTHING = {};

  private final IndexFolder folder;
  private final String name;
  private final Steps steps;
  private final DocumentsWriter documents;
  private final PostingsBuilder added;
  private final List<PostingsMerge.Part> kept = new ArrayList<>();
  private int keptCount;

  SegmentWriter(IndexFolder folder, String name, Steps steps) throws IOException {
    this.folder = folder;
    this.name = name;
    this.steps = steps;
    steps.before(Steps.Step.WRITE_SEGMENT);
    documents = new DocumentsWriter(folder.unfinished(name, IndexFolder.DOCUMENTS));
    added = new PostingsBuilder(folder.unfinished(name, IndexFolder.POSTINGS));
  }

  /**
   * Takes the documents of another segment as they are stored.
   *
   * @param isHeld whether the document with that number is still held
   * @param withHoles whether one that is not leaves its place empty, so that the others keep theirs
   * @throws IOException if one is not as it was written
   */
  void keep(Segment segment, LongPredicate isHeld, boolean withHoles) throws IOException {
    int[] places = new int[segment.count()];
    for (int i = 0; i < places.length; i++) {
      boolean held = isHeld.test(segment.first() + i);
      places[i] = held ? documents.count() : -1;
      if (held || withHoles) {
        documents.add(held ? segment.documents().record(i) : NOTHING);
      }
    }
    kept.add(new PostingsMerge.Part(segment.postings(), i -> places[i]));
    keptCount = documents.count();
  }

  /** Adds a document behind all others. */
  void add(Prepared one) throws IOException {
    documents.add(one.record());
    added.add(one.terms());
  }

  int count() {
    return documents.count();
  }

  /**
   * Forces all to disk and puts it in place.
   *
   * @param first the number of its first document
   */
  Catalogue.Row finish(long first) throws IOException {
    long bytes = documents.finish();
    steps.before(Steps.Step.WRITE_POSTINGS);
    bytes += added.finish(kept, keptCount);
    for (String ending : IndexFolder.ENDINGS) {
      steps.before(Steps.Step.RENAME_SEGMENT);
      Files.move(
          folder.unfinished(name, ending),
          folder.segment(name, ending),
          StandardCopyOption.ATOMIC_MOVE);
    }
    steps.before(Steps.Step.FORCE_FOLDER);
    IndexFolder.force(folder.segments());
    return new Catalogue.Row(name, first, count(), bytes);
  }

  @Override
  public void close() throws IOException {
    try (added) {
      documents.close();
    }
  }
}
