package taohua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.index.posting.DamagedPostings;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.words.Told;

/** Whatever goes wrong, an index is as before or as after, or says that it is damaged. */
class CommitTest {
  @TempDir private Path folder = Path.of("");
  private Path index = Path.of("");
  private Path first = Path.of("");
  private Path second = Path.of("");

  @BeforeEach
  void indexWithADocument() throws IOException {
    index = folder.resolve("archive");
    first = Corpora.write(folder, "1.txt", Corpora.speech(1));
    second = Corpora.write(folder, "2.txt", Corpora.speech(2));
    Corpora.add(index, first);
  }

  @ParameterizedTest
  @EnumSource
  void aChangeThatFailsAtAnyStepLeavesTheIndexAsBeforeOrAsAfter(Steps.Step failing)
      throws IOException {
    Steps steps =
        step -> {
          if (step == failing) {
            throw new IOException("no space left on device");
          }
        };
    assertThatThrownBy(() -> Corpora.add(index, second, steps)).hasMessageContaining("no space");
    boolean counts = failing.compareTo(Steps.Step.COMMITTED) >= 0;
    List<String> expected = counts ? List.of("1.txt", "2.txt") : List.of("1.txt");
    assertThat(Corpora.ids(index)).isEqualTo(expected);
    assertThat(IndexCheck.of(index, Workers.ALONE)).isEmpty();
    Corpora.add(index, second);
    assertThat(Corpora.ids(index)).containsExactly("1.txt", "2.txt");
    try (Stream<Path> segments = Files.list(index.resolve("segments"))) {
      assertThat(segments.map(Path::toString)).allMatch(name -> !name.endsWith(".tmp"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE", "CLEAN", "WRITE_SEGMENT", "CHANGE_CATALOGUE", "COMMIT"})
  void anIndexThatWasNeverFinishedCanBeAddedTo(Steps.Step failing) throws IOException {
    Path begun = folder.resolve("begun");
    Steps steps =
        step -> {
          if (step == failing) {
            throw new IOException("killed");
          }
        };
    assertThatThrownBy(() -> Corpora.add(begun, first, steps)).hasMessage("killed");
    Corpora.add(begun, first);
    assertThat(Corpora.ids(begun)).containsExactly("1.txt");
  }

  @Test
  void aFlippedBitAnywhereIsAnErrorOrChangesNothing() throws IOException {
    Corpora.add(index, second);
    List<Read> whole = Corpora.documents(index);
    Random random = new Random(3);
    for (Path file : files()) {
      for (int i = 0; i < 40; i++) {
        long bit = (random.nextLong() & Long.MAX_VALUE) % (8 * Files.size(file));
        flip(file, bit);
        try {
          assertThat(Corpora.documents(index)).as("bit %s of %s", bit, file).isEqualTo(whole);
        } catch (IndexException | DamagedPostings e) {
          assertThat(((Told) e).notice().key()).startsWith("index.");
          assertThat(IndexCheck.of(index, Workers.ALONE))
              .as("bit %s of %s", bit, file)
              .isNotEmpty();
        }
        flip(file, bit);
      }
    }
    assertThat(Corpora.documents(index)).isEqualTo(whole);
  }

  @Test
  void theRosterIsAsTheCatalogueWhateverWasChangedBefore() throws IOException {
    IndexFolder parts = new IndexFolder(index);
    List<Steps.Step> steps = List.of(Steps.Step.values());
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      String name = 1 + random.nextInt(6) + ".txt";
      Steps.Step failing = steps.get(random.nextInt(steps.size()));
      boolean fails = random.nextInt(4) == 0;
      if (random.nextInt(4) > 0) {
        Path file = Corpora.write(folder, name, Corpora.speech(random.nextInt(9)));
        addOrFail(file, fails ? failing : null);
      } else if (Corpora.ids(index).contains(name)) {
        Corpora.remove(index, name);
      }
      assertThat(IndexCheck.of(index, Workers.ALONE)).isEmpty();
      try (Catalogue catalogue = Catalogue.read(parts)) {
        Roster expected = new Roster(catalogue.list(), catalogue.segments());
        assertThat(Roster.read(parts).orElse(expected)).as("round %d", round).isEqualTo(expected);
      }
    }
    Corpora.add(index, Corpora.write(folder, "7.txt", Corpora.speech(7)));
    assertThat(Roster.read(parts)).isPresent();
  }

  private void addOrFail(Path file, Steps.@Nullable Step failing) throws IOException {
    try {
      Corpora.add(
          index,
          file,
          step -> {
            if (step == failing) {
              throw new IOException("killed");
            }
          });
    } catch (IOException e) {
      assertThat(e).hasMessage("killed");
    }
  }

  @Test
  void aReaderAsksTheCatalogueWhereTheRosterIsMarkedOrGone() throws IOException {
    IndexFolder parts = new IndexFolder(index);
    List<Read> whole = Corpora.documents(index);
    try (Catalogue catalogue = Catalogue.read(parts)) {
      new RosterWriter(parts, catalogue, Steps.UNWATCHED).begin();
    }
    assertThat(Roster.read(parts)).isEmpty();
    assertThat(Corpora.documents(index)).isEqualTo(whole);
    Files.delete(parts.roster());
    assertThat(Corpora.documents(index)).isEqualTo(whole);
    assertThat(IndexCheck.of(index, Workers.ALONE)).isEmpty();
  }

  @Test
  void aRosterOfAnotherStateIsDamage() throws IOException {
    IndexFolder parts = new IndexFolder(index);
    byte[] before = Files.readAllBytes(parts.roster());
    Corpora.add(index, second);
    Files.write(parts.roster(), before);
    assertThat(IndexCheck.of(index, Workers.ALONE)).hasSize(1);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("writer.lock"))
          .sorted()
          .toList();
    }
  }

  private static void flip(Path file, long bit) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bit / 8);
      int old = bytes.read();
      bytes.seek(bit / 8);
      bytes.write(old ^ 1 << bit % 8);
    }
  }

  @Test
  void aSegmentThatIsGoneOrCutIsDamage() throws IOException {
    Path segment = index.resolve("segments/00000001.docs");
    byte[] bytes = Files.readAllBytes(segment);
    Files.write(segment, java.util.Arrays.copyOf(bytes, bytes.length - 9));
    assertThatThrownBy(() -> Index.open(index)).hasMessageContaining("00000001.docs");
    Files.delete(segment);
    assertThatThrownBy(() -> Index.open(index)).hasMessageContaining("00000001.docs");
    assertThat(IndexCheck.of(index, Workers.ALONE)).hasSize(1);
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    try (Database database = Database.open(index.resolve("catalog.db"), false)) {
      database.ask(
          connection -> {
            database.execute("PRAGMA user_version = " + (Database.FORMAT + 1));
            return true;
          });
      database.commit();
    }
    // What is written in another format has another roster.
    Files.delete(index.resolve("roster"));
    String newer = "format " + (Database.FORMAT + 1);
    assertThatThrownBy(() -> Index.open(index)).hasMessageContaining(newer);
    assertThatThrownBy(() -> IndexWriter.open(index)).hasMessageContaining(newer);
  }

  @Test
  void readersSeeOneStateWhileAWriterWorks() throws Exception {
    Thread[] readers = new Thread[4];
    java.util.concurrent.atomic.AtomicReference<Throwable> failed =
        new java.util.concurrent.atomic.AtomicReference<>();
    java.util.concurrent.atomic.AtomicBoolean done =
        new java.util.concurrent.atomic.AtomicBoolean();
    for (int i = 0; i < readers.length; i++) {
      readers[i] =
          new Thread(
              () -> {
                try {
                  while (!done.get()) {
                    assertThat(Corpora.ids(index)).startsWith("1.txt");
                  }
                } catch (Throwable e) {
                  failed.compareAndSet(null, e);
                }
              });
      readers[i].start();
    }
    for (int i = 2; i < 12; i++) {
      Corpora.add(index, Corpora.write(folder, i + ".txt", Corpora.speech(i)));
    }
    try (IndexWriter writer = IndexWriter.open(index)) {
      writer.merge();
    }
    Corpora.remove(index, "5.txt");
    done.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertThat(failed.get()).isNull();
    assertThat(Corpora.ids(index)).hasSize(10);
  }
}
