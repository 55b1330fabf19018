package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import taohua.intake.page.label.AnnotatedPage;
import taohua.intake.page.unit.SharedLines;
import taohua.language.Characters;
import taohua.text.Paragraph;

/** How the annotated pages are read. */
class AnnotatedPagesTest {
  private static final int PIECE = 4;

  private static List<AnnotatedPage> pages = List.of();

  @BeforeAll
  static void read() throws IOException {
    pages = AnnotatedPage.all();
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(pages).hasSizeGreaterThanOrEqualTo(150);
    assertThat(pages.stream().map(AnnotatedPage::text).distinct()).hasSize(pages.size());
  }

  @Test
  void mostBodiesAreExactAndHardlyAnyLosesSpeech() {
    int speeches = 0;
    int exact = 0;
    int losing = 0;
    for (AnnotatedPage page : pages) {
      List<String> truth = page.bodies();
      List<String> read = bodies(page);
      for (int i = 0; i < truth.size(); i++) {
        String own = i < read.size() ? read.get(i) : "";
        speeches++;
        exact += truth.get(i).equals(own) ? 1 : 0;
        losing += lost(truth.get(i), own) > truth.get(i).length() / 25 ? 1 : 0;
      }
    }
    assertThat((double) exact / speeches).isGreaterThan(.77);
    assertThat((double) losing / speeches).isLessThan(.04);
  }

  private static List<String> bodies(AnnotatedPage page) {
    List<String> bodies = new ArrayList<>();
    for (Body body : Body.allOf(page.text(), page.links(), SharedLines.NONE)) {
      StringBuilder letters = new StringBuilder();
      for (Paragraph paragraph : body.paragraphs()) {
        paragraph
            .text(page.text())
            .codePoints()
            .filter(Characters::counts)
            .forEach(letters::appendCodePoint);
      }
      bodies.add(letters.toString());
    }
    return bodies;
  }

  /** How many characters stand in pieces of the truth that were not read. */
  private static int lost(String truth, String read) {
    int lost = 0;
    for (int i = 0; i < truth.length(); i += PIECE) {
      String piece = truth.substring(i, Math.min(truth.length(), i + PIECE));
      lost += read.contains(piece) ? 0 : piece.length();
    }
    return lost;
  }
}
