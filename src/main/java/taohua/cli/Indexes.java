package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.engine.Holdings;
import taohua.index.Held;
import taohua.index.Index;
import taohua.intake.Given;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.DocumentKey;
import taohua.words.Notice;

/** The indexes among inputs, wherever a path may stand; open until this is closed. */
final class Indexes implements AutoCloseable {
  // Of the memory that Java may take; a check needs most of it.
  private static final int SHARE_OF_TEXTS = 6;

  private final int threads;
  private final boolean whole;
  private final Held held;

  /**
   * @param whole whether all texts are wanted; else those of most inputs stay where they are
   */
  Indexes(int threads, boolean whole) {
    this(threads, whole, new Held());
  }

  private Indexes(int threads, boolean whole, Held held) {
    this.threads = threads;
    this.whole = whole;
    this.held = held;
  }

  /** For many runs, which ask for the same texts again: some of these stay in memory. */
  static Indexes forMany(int threads) {
    return new Indexes(threads, false, new Held(Runtime.getRuntime().maxMemory() / SHARE_OF_TEXTS));
  }

  int threads() {
    return threads;
  }

  /** Makes sure that a folder holds an index. */
  static void require(Path path) throws Failure {
    if (!Index.is(path)) {
      throw new Failure(Notice.of("index.none", path.toString()));
    }
  }

  /**
   * The documents of the indexes among some inputs, and the other inputs as they are.
   *
   * @param withTexts whether the texts are wanted in any case
   */
  Given given(List<Path> inputs, boolean withTexts) throws IOException {
    List<Path> paths = new ArrayList<>();
    List<Read> read = new ArrayList<>();
    for (Path input : inputs) {
      if (!Index.is(input)) {
        paths.add(input);
      } else if (whole || withTexts) {
        try (Index index = Index.open(input);
            Workers workers = Workers.of(threads)) {
          read.addAll(index.documents(workers));
        }
      } else {
        read.addAll(held.add(Index.open(input)));
      }
    }
    return new Given(paths, read, file -> false);
  }

  /**
   * Where a document lies.
   *
   * @param read one that is held
   */
  Held.Place place(Read read) {
    return held.place(read);
  }

  /** Whether nobody has changed those that are open. */
  boolean areCurrent() {
    return held.isCurrent();
  }

  /** Where the texts are that were not read. */
  Holdings holdings() {
    return new Holdings() {
      @Override
      public boolean hold(Read read) {
        return held.hold(read);
      }

      @Override
      public Read whole(Read read) throws IOException {
        return held.whole(read);
      }

      @Override
      public @Nullable DocumentKey key(Read read) {
        return held.key(read);
      }

      @Override
      public boolean isLossy(Read read) {
        return held.isLossy(read);
      }

      @Override
      public int characters(Read read) {
        return held.characters(read);
      }

      @Override
      public int number(Read read) {
        return held.number(read);
      }

      @Override
      public long[] postings(long term) throws IOException {
        return held.postings(term);
      }

      @Override
      public BitSet holders(long first, long last) throws IOException {
        return held.holders(first, last);
      }
    };
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
