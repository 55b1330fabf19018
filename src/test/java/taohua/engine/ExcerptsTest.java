package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;

/** Of a document the paragraphs are left that have a string, and what stands around them. */
class ExcerptsTest {
  private static final Excerpts EXCERPTS = of("把河长制落到每一段河");

  private static Excerpts of(String strings) {
    Excerpts excerpts = new Excerpts();
    NormalText text = Normalizer.normalize(document(strings));
    for (int c = 0; c + 6 <= text.length(); c++) {
      excerpts.add(text, c);
    }
    return excerpts;
  }

  private static Document document(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(Paragraph.of(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    Official nobody = new Official("", "", "", Optional.empty(), "");
    Heading heading = new Heading("", nobody, Optional.empty(), Optional.empty(), Map.of());
    return new Document("d", heading, text, paragraphs);
  }

  /** What is left of a text, with a bar between its paragraphs. */
  private static String left(String text) {
    Document left = EXCERPTS.of(document(text));
    assertThat(text).contains(left.text());
    return String.join("|", left.paragraphs().stream().map(one -> one.text(left.text())).toList());
  }

  @Test
  void aParagraphWithAStringIsLeftBetweenTheEndsOfItsNeighbours() {
    assertThat(left("坝上无事。\n闸门新漆。\n要把河长制落到实处。\n“渠清了。”\n路也平了。")).isEqualTo("漆|要把河长制落到实处。|渠");
    assertThat(left("把河长制落到村。\n渠清了。\n把河长制落到田。")).isEqualTo("把河长制落到村。|渠了|把河长制落到田。");
    assertThat(left("坝上无事。\n闸门新漆。")).isEmpty();
    assertThat(left("")).isEmpty();
  }

  @Test
  void stringsAreFoundWhereverMarksStandAndHoweverTheyAreWritten() {
    assertThat(left("把“河長制”,落 到村。")).isNotEmpty();
    assertThat(left("把河长治落到村。")).isEmpty();
    assertThat(left("制落到每一段")).isNotEmpty();
    assertThat(left("河长制落到")).isEmpty();
  }

  @Test
  void aStringIsFoundAtEveryPlaceOfAParagraph() {
    String before = "渠清路平坝上无事闸门新漆";
    for (int length = 0; length <= before.length(); length++) {
      String start = before.substring(0, length);
      for (String behind : List.of("", "村", "村里村外")) {
        assertThat(left(start + "河长制落到每" + behind)).isEqualTo(start + "河长制落到每" + behind);
        assertThat(left(start + "长制落到每" + behind)).isEmpty();
        assertThat(left(start + "河长制落实每" + behind)).isEmpty();
      }
    }
  }

  @Test
  void whatFoldsToSomethingElseIsLeft() {
    assertThat(left("占地三㎡。")).isNotEmpty();
    assertThat(left("某某×县。")).isNotEmpty();
    assertThat(left("𠮷田。")).isNotEmpty();
  }

  @Test
  void asMuchOfTheTextIsLeftAsTheParagraphsReachOver() {
    assertThat(EXCERPTS.of(document("坝上。\n新漆。\n把河长制落到村。\n——“渠清了。\n路平。")).text())
        .isEqualTo("漆。\n把河长制落到村。\n——“渠");
    // What stands before the first paragraph and behind the last is about the text as a whole.
    assertThat(EXCERPTS.of(document("  《把河长制落到村。\n路平。\n渠清。")).text()).isEqualTo("  《把河长制落到村。\n路");
    assertThat(EXCERPTS.of(document("渠清。\n路平。\n把河长制落到村。》\n")).text()).isEqualTo("平。\n把河长制落到村。》\n");
  }

  @Test
  void aNeighbourWithoutLettersIsLeftWhole() {
    assertThat(left("……\n把河长制落到村。\n——")).isEqualTo("……|把河长制落到村。|——");
  }

  @Test
  void aStringReachesOverThePiecesOfAParagraph() {
    String text = "要把河长\n1\n制落到村";
    Paragraph cut = new Paragraph(List.of(new Span(0, 4), new Span(7, 11)));
    Document document = new Document("d", document("").heading(), text, List.of(cut));
    assertThat(EXCERPTS.of(document).paragraphs()).containsExactly(cut);
  }
}
