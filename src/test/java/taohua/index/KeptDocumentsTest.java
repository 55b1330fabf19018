package taohua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Read;
import taohua.text.Document;

/** What was read once stays, as far as it fits. */
class KeptDocumentsTest {
  @TempDir private Path folder = Path.of("");
  private final List<Integer> asked = new ArrayList<>();
  private List<Read> speeches = List.of();

  @BeforeEach
  void speeches() throws IOException {
    for (int i = 0; i < 3; i++) {
      Corpora.write(folder.resolve("speeches"), i + ".txt", Corpora.speech(i));
    }
    speeches = Corpora.read(folder.resolve("speeches"));
  }

  private Read get(KeptDocuments kept, int number) throws IOException {
    return kept.get(
        number,
        () -> {
          asked.add(number);
          return speeches.get(number);
        });
  }

  @Test
  void whatWasReadIsNotReadAgain() throws IOException {
    KeptDocuments kept = new KeptDocuments(1 << 20);
    for (int number : List.of(0, 1, 0, 1, 2, 0)) {
      assertThat(get(kept, number)).isSameAs(speeches.get(number));
    }
    assertThat(asked).containsExactly(0, 1, 2);
  }

  @Test
  void theFirstOnesStayThatFit() throws IOException {
    long memory = KeptDocuments.bytes(speeches.get(0)) + KeptDocuments.bytes(speeches.get(1));
    KeptDocuments kept = new KeptDocuments(memory);
    for (int number : List.of(0, 1, 2, 0, 1, 2)) {
      assertThat(get(kept, number)).isSameAs(speeches.get(number));
    }
    assertThat(asked).containsExactly(0, 1, 2, 2);
  }

  @Test
  void nothingStaysWithoutMemory() throws IOException {
    KeptDocuments kept = new KeptDocuments(0);
    get(kept, 0);
    get(kept, 0);
    assertThat(asked).containsExactly(0, 0);
  }

  @Test
  void allThatTakesMemoryIsCounted() {
    Read read = speeches.get(0);
    Document own = read.document();
    long bytes = KeptDocuments.bytes(read);
    assertThat(bytes).isGreaterThan(2L * own.text().length());
    Document longer = new Document(own.id(), own.heading(), own.text() + "渠清路平", own.paragraphs());
    assertThat(KeptDocuments.bytes(read.with(longer))).isEqualTo(bytes + 8);
    Document bare = new Document(own.id(), own.heading(), own.text(), List.of());
    assertThat(KeptDocuments.bytes(read.with(bare))).isLessThan(bytes);
  }

  @Test
  void anIndexThatIsAskedAgainGivesTheSame() throws IOException {
    Path index = folder.resolve("archive");
    Corpora.add(index, folder.resolve("speeches"));
    try (Held held = new Held(1 << 20)) {
      List<Read> light = held.add(Index.open(index));
      for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < light.size(); i++) {
          assertThat(held.whole(light.get(i)).document()).isEqualTo(speeches.get(i).document());
        }
      }
      assertThat(held.whole(light.get(0)).document().text())
          .isSameAs(held.whole(light.get(0)).document().text());
    }
  }
}
