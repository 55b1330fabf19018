package taohua.index.posting;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a file of postings of documents that come one after the other. Whenever memory is full,
 * what came is sorted and written as a run; at last the runs are merged. Not for sharing between
 * threads.
 */
public final class PostingsBuilder implements AutoCloseable {
  // Eight million postings of eight bytes, and as many documents as 12 bits number.
  private static final int RUN = 1 << 23;
  private static final int DOCUMENT_BITS = 12;
  private static final int COUNT_BITS = 3;
  // So many and more are kept apart.
  private static final int MANY = (1 << COUNT_BITS) - 1;
  private static final int PARTS = 1 << 16;
  private static final int PART_BITS = 48;

  private static final Long2IntOpenHashMap NONE = new Long2IntOpenHashMap();

  private final Path path;
  private final int mostPostings;
  private final int mostDocuments;
  private final List<Path> runs = new ArrayList<>();
  private final List<Integer> bases = new ArrayList<>();
  // By the first 16 bits of a term: its other 48, the document in the run, the count, the pick.
  private final LongArrayList[] parts = new LongArrayList[PARTS];
  private final Map<Integer, Long2IntOpenHashMap> many = new HashMap<>();
  private int postings;
  private int base;
  private int documents;

  public PostingsBuilder(Path path) {
    this(path, RUN, 1 << DOCUMENT_BITS);
  }

  PostingsBuilder(Path path, int mostPostings, int mostDocuments) {
    this.path = path;
    this.mostPostings = mostPostings;
    this.mostDocuments = mostDocuments;
    Arrays.setAll(parts, part -> new LongArrayList());
  }

  /** Adds a document, whose number is how many were added before. */
  public void add(DocumentTerms terms) throws IOException {
    if (postings + terms.size() > mostPostings || documents - base == mostDocuments) {
      flush();
    }
    int document = documents++ - base;
    for (int i = 0; i < terms.size(); i++) {
      int info = terms.info(i);
      int count = info >>> 1;
      int part = (int) (terms.term(i) >>> PART_BITS);
      long packed = terms.term(i) << DOCUMENT_BITS | document;
      packed = packed << COUNT_BITS | Math.min(MANY, count);
      packed = packed << 1 | info & 1;
      if (count >= MANY) {
        many.computeIfAbsent(part, any -> new Long2IntOpenHashMap()).put(packed, count);
      }
      // Sorted with signs, as if without.
      parts[part].add(packed ^ Long.MIN_VALUE);
    }
    postings += terms.size();
  }

  private void flush() throws IOException {
    if (documents == base) {
      return;
    }
    Path run = path.resolveSibling(path.getFileName() + "." + runs.size() + ".tmp");
    runs.add(run);
    bases.add(base);
    try (PostingsWriter writer = new PostingsWriter(run, documents - base)) {
      int[] numbers = new int[documents - base];
      int[] infos = new int[documents - base];
      for (int part = 0; part < PARTS; part++) {
        write(part, writer, numbers, infos);
        parts[part].clear();
      }
      many.clear();
      writer.finish();
    }
    base = documents;
    postings = 0;
  }

  private void write(int part, PostingsWriter writer, int[] numbers, int[] infos)
      throws IOException {
    Long2IntOpenHashMap times = many.getOrDefault(part, NONE);
    long[] all = parts[part].elements();
    int size = parts[part].size();
    Arrays.sort(all, 0, size);
    int shift = DOCUMENT_BITS + COUNT_BITS + 1;
    for (int from = 0, to; from < size; from = to) {
      long term = (all[from] ^ Long.MIN_VALUE) >>> shift;
      int count = 0;
      for (to = from; to < size && (all[to] ^ Long.MIN_VALUE) >>> shift == term; to++) {
        long packed = all[to] ^ Long.MIN_VALUE;
        int number = (int) (packed >>> COUNT_BITS + 1) & (1 << DOCUMENT_BITS) - 1;
        int few = (int) (packed >>> 1) & MANY;
        int info = Lists.info(few == MANY ? times.get(packed) : few, (packed & 1) != 0);
        if (count > 0 && numbers[count - 1] == number) {
          infos[count - 1] = Lists.joined(infos[count - 1], info);
        } else {
          numbers[count] = number;
          infos[count++] = info;
        }
      }
      writer.add((long) part << PART_BITS | term, numbers, infos, count);
    }
  }

  /**
   * Writes the file, forces it to disk and gives its length.
   *
   * @param before parts whose documents stand before those that were added
   * @param first the number of the first document that was added
   */
  public long finish(List<PostingsMerge.Part> before, int first) throws IOException {
    flush();
    if (runs.size() == 1 && before.isEmpty()) {
      Files.move(runs.get(0), path, StandardCopyOption.REPLACE_EXISTING);
      runs.clear();
      return Files.size(path);
    }
    List<PostingsFile> open = new ArrayList<>();
    try {
      List<PostingsMerge.Part> all = new ArrayList<>(before);
      for (int i = 0; i < runs.size(); i++) {
        open.add(PostingsFile.open(runs.get(i)));
        int behind = first + bases.get(i);
        all.add(new PostingsMerge.Part(open.get(i), number -> behind + number));
      }
      return PostingsMerge.of(all, path, first + documents);
    } finally {
      for (PostingsFile one : open) {
        one.close();
      }
    }
  }

  /** Deletes the runs. */
  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
