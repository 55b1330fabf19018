package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.page.unit.Trait;

/**
 * The weights and pairs that the program comes with are those that its annotated pages teach. Run
 * with {@code -Dtaohua.weights.rewrite=true} after a page or a trait was added: it writes both
 * tables anew.
 */
class WeightsTest {
  private static final Path TABLE = Path.of("src/main/resources/taohua/intake/weights.tsv");
  private static final Path PAIRS = Path.of("src/main/resources/taohua/intake/pairs.txt");
  private static final String OLDER = "the table is older than the pages; see CONTRIBUTING.md";

  @Test
  void trainingGivesTheShippedTable() throws IOException {
    List<AnnotatedPage> pages = AnnotatedPage.all();
    String table = Trainer.table(Trainer.train(pages).weights());
    String pairs = PairCounts.file(PairCounts.of(pages));
    if (Boolean.getBoolean("taohua.weights.rewrite")) {
      Files.writeString(TABLE, table);
      Files.writeString(PAIRS, pairs);
    }
    assertThat(table).as(OLDER).isEqualTo(Files.readString(TABLE));
    assertThat(pairs).as(OLDER).isEqualTo(Files.readString(PAIRS));
  }

  @Test
  void everyTraitHasItsRow() throws IOException {
    assertThat(Files.readAllLines(TABLE)).hasSize(1 + Trait.values().length);
  }
}
