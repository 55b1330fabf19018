package taohua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Read;
import taohua.parallel.Workers;

/** What is added is kept as it was read, and nothing else. */
class IndexTest {
  @TempDir private Path folder = Path.of("");
  private Path index = Path.of("");
  private Path speeches = Path.of("");

  @BeforeEach
  void speeches() throws IOException {
    index = folder.resolve("archive");
    speeches = folder.resolve("speeches");
    for (int i = 1; i <= 6; i++) {
      Corpora.write(speeches, i + ".txt", Corpora.speech(i));
    }
  }

  @Test
  void documentsAreAsTheyWereRead() throws IOException {
    assertThat(Corpora.add(index, speeches)).isEqualTo(new Changes(6, 0, 0, 0, 6));
    assertThat(Index.is(index)).isTrue();
    List<Read> read = Corpora.read(speeches);
    assertThat(read.get(0).document().heading().official().name()).isNotEmpty();
    assertThat(Corpora.documents(index)).isEqualTo(read);
  }

  @Test
  void everyFieldOfARecordIsKept() throws IOException {
    Path records =
        Corpora.write(
            folder,
            "r.jsonl",
            "{\"id\":\"a\",\"text\":\"修渠,护林。\",\"official\":\"何甲\",\"place\":\"云溪县\","
                + "\"level\":\"县\",\"series\":\"s\",\"date\":\"2021-03\",\"region\":\"东\"}\n");
    Corpora.add(index, records);
    assertThat(Corpora.documents(index)).isEqualTo(Corpora.read(records));
    try (Index open = Index.open(index)) {
      assertThat(open.list().get(0).heading())
          .isEqualTo(Corpora.read(records).get(0).document().heading());
    }
  }

  @Test
  void halfASurrogatePairIsKept() throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    List<String> texts = List.of("渠\ud83d水", "\ude00", "\ud83d\ude00", "");
    new Output(new java.io.DataOutputStream(bytes)).texts(texts);
    assertThat(new Input(bytes.toByteArray()).texts()).isEqualTo(texts);
  }

  @Test
  void controlCharactersOfAnIdDoNotDisturbTheCatalogue() throws IOException {
    Path records =
        Corpora.write(
            folder,
            "r.jsonl",
            "{\"id\":\"a\\u001fb\",\"title\":\"c\\u001fd\",\"text\":\"修渠,护林。\"}\n");
    Corpora.add(index, records);
    assertThat(Corpora.ids(index)).containsExactly("a b");
    assertThat(IndexCheck.of(index, Workers.ALONE)).isEmpty();
    assertThat(Corpora.add(index, records).unchanged()).isEqualTo(1);
  }

  @Test
  void unchangedFilesAreNotReadAgainAndChangedOnesReplaced() throws IOException {
    Corpora.add(index, speeches);
    Corpora.write(speeches, "3.txt", Corpora.speech(33));
    Corpora.write(speeches, "7.txt", Corpora.speech(7));
    assertThat(Corpora.add(index, speeches)).isEqualTo(new Changes(1, 1, 5, 0, 7));
    assertThat(Corpora.documents(index)).isEqualTo(Corpora.read(speeches));
  }

  @Test
  void recordsThatAFileNoLongerHasAreRemoved() throws IOException {
    Path records = folder.resolve("r.jsonl");
    Files.writeString(records, record("a", 1) + record("b", 2) + record("c", 3));
    Corpora.add(index, records);
    Files.writeString(records, record("a", 1) + record("c", 4) + record("d", 5));
    assertThat(Corpora.add(index, records)).isEqualTo(new Changes(1, 1, 1, 1, 3));
    assertThat(Corpora.documents(index)).isEqualTo(Corpora.read(records));
  }

  private static String record(String id, int number) {
    return "{\"id\":\"" + id + "\",\"text\":\"第" + number + "条渠今年要修好。\"}\n";
  }

  @Test
  void filesOfOneNameGetTheirFoldersInFront() throws IOException {
    Path other = folder.resolve("other");
    Corpora.write(other, "1.txt", Corpora.speech(41));
    Corpora.write(other, "2.txt", Corpora.speech(2));
    Corpora.add(index, speeches);
    assertThat(Corpora.add(index, other)).isEqualTo(new Changes(1, 0, 1, 0, 7));
    assertThat(Corpora.ids(index)).contains("1.txt", "other/1.txt").doesNotContain("other/2.txt");
    Corpora.write(other, "1.txt", Corpora.speech(42));
    assertThat(Corpora.add(index, other)).isEqualTo(new Changes(0, 1, 1, 0, 7));
    assertThat(Corpora.ids(index)).hasSize(7).contains("1.txt", "other/1.txt");
  }

  @Test
  void addingAndRemovingInAnyOrderEqualsBuildingOnce() throws IOException {
    List<Read> all = Corpora.read(speeches);
    for (int seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      Path grown = folder.resolve("grown" + seed);
      List<String> held = new ArrayList<>();
      for (int step = 0; step < 14; step++) {
        String name = 1 + random.nextInt(6) + ".txt";
        if (held.remove(name)) {
          Corpora.remove(grown, name);
        } else {
          Corpora.add(grown, speeches.resolve(name));
          held.add(name);
        }
        if (step == 7) {
          try (IndexWriter writer = IndexWriter.open(grown)) {
            writer.merge();
          }
        }
        assertThat(Corpora.ids(grown)).containsExactlyInAnyOrderElementsOf(held);
      }
      Corpora.add(grown, speeches);
      assertThat(Corpora.documents(grown)).isEqualTo(all);
      assertThat(IndexCheck.of(grown, Workers.ALONE)).isEmpty();
    }
  }

  @Test
  void aMergeLeavesOneSegmentAndAllDocuments() throws IOException {
    Corpora.add(index, speeches.resolve("1.txt"));
    Corpora.add(index, speeches.resolve("2.txt"));
    Corpora.remove(index, "1.txt");
    Corpora.add(index, speeches);
    List<Read> before = Corpora.documents(index);
    try (IndexWriter writer = IndexWriter.open(index)) {
      assertThat(writer.merge().total()).isEqualTo(6);
    }
    assertThat(Corpora.documents(index)).isEqualTo(before);
    try (Index open = Index.open(index)) {
      assertThat(open.size().segments()).isEqualTo(new IndexSize.Segments(1, 0));
    }
  }

  @Test
  void manySmallAdditionsLeaveFewSegments() throws IOException {
    for (int i = 1; i <= 20; i++) {
      Corpora.add(index, Corpora.write(speeches, i + ".txt", Corpora.speech(i)));
      if (i == 9) {
        Corpora.remove(index, "8.txt");
      }
    }
    assertThat(Corpora.ids(index)).hasSize(19);
    assertThat(IndexCheck.of(index, Workers.ALONE)).isEmpty();
    try (Index open = Index.open(index)) {
      assertThat(open.size().segments().count()).isLessThanOrEqualTo(5);
    }
  }

  @Test
  void anOlderFormatIsToBeBuiltAnew() throws IOException {
    Corpora.add(index, speeches);
    try (Database database = Database.open(index.resolve("catalog.db"), false)) {
      database.run("PRAGMA user_version = " + (Database.FORMAT - 1));
      database.commit();
    }
    // Older ones have no roster.
    Files.delete(index.resolve("roster"));
    assertThatThrownBy(() -> Index.open(index))
        .hasMessageContaining("older format " + (Database.FORMAT - 1));
  }

  @Test
  void aBackupIsAnIndex() throws IOException {
    Corpora.add(index, speeches);
    Path copy = folder.resolve("deep/copy");
    assertThat(Backup.of(index, copy)).isPositive();
    assertThat(Corpora.documents(copy)).isEqualTo(Corpora.documents(index));
    assertThat(IndexCheck.of(copy, Workers.ALONE)).isEmpty();
    assertThatThrownBy(() -> Backup.of(index, copy)).isInstanceOf(IndexException.class);
  }

  @Test
  void aFolderOfSomethingElseIsRefused() throws IOException {
    assertThatThrownBy(() -> IndexWriter.open(speeches))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("1.txt");
    assertThat(Index.is(speeches)).isFalse();
  }

  @Test
  void twoWritersAreNotLetIn() throws IOException {
    Corpora.add(index, speeches);
    try (IndexWriter writer = IndexWriter.open(index)) {
      assertThatThrownBy(() -> IndexWriter.open(index)).isInstanceOf(IndexException.class);
      assertThat(Corpora.documents(index)).hasSize(6);
      assertThat(writer.known(taohua.intake.Wanted.USUAL).test(speeches.resolve("1.txt"))).isTrue();
    }
  }
}
