package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import taohua.intake.page.unit.Trait;

/**
 * The weights that the program comes with are those that its annotated pages teach. Run with {@code
 * -Dtaohua.weights.rewrite=true} after a page or a trait was added: it writes the table anew.
 */
class WeightsTest {
  private static final Path TABLE = Path.of("src/main/resources/taohua/intake/weights.tsv");

  @Test
  void trainingGivesTheShippedTable() throws IOException {
    String taught = Trainer.table(Trainer.train(AnnotatedPage.all()));
    if (Boolean.getBoolean("taohua.weights.rewrite")) {
      Files.writeString(TABLE, taught);
    }
    assertThat(taught)
        .as("the table is older than the pages; see CONTRIBUTING.md")
        .isEqualTo(Files.readString(TABLE));
  }

  @Test
  void everyTraitHasItsRow() throws IOException {
    assertThat(Files.readAllLines(TABLE)).hasSize(1 + Trait.values().length);
  }
}
