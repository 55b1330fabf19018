package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Paragraph;
import taohua.text.Span;

class FlattenedTest {
  private static final String HUNDRED = "守".repeat(98) + "好。";

  @Test
  void aTextThatWasPrintedAsOneLineIsCutBehindSentences() {
    String text = (HUNDRED + " ").repeat(4).strip();
    assertThat(split(text)).containsExactly(HUNDRED, HUNDRED, HUNDRED, HUNDRED);
    String colons = "同志们：　 " + text.replace("好。", "好”").replace("”守", "。”守");
    assertThat(split(colons)).hasSize(5).startsWith("同志们：");
  }

  @Test
  void shortParagraphsStay() {
    String text = ("守".repeat(47) + "好。 ").repeat(4);
    String longest = text.substring(0, text.length() - 1);
    assertThat(longest).hasSize(199);
    assertThat(split(longest)).hasSize(1);
    assertThat(split("守" + longest)).hasSize(4);
  }

  @Test
  void threeBreaksAreNeeded() {
    String text = HUNDRED + HUNDRED + " " + HUNDRED + " " + HUNDRED;
    assertThat(split(text)).hasSize(1);
    assertThat(split(text + " " + HUNDRED)).hasSize(4);
  }

  @Test
  void whiteSpaceInsideOfSentencesIsNoise() {
    String text = (HUNDRED + " ").repeat(4).strip();
    assertThat(split("守 守" + text)).hasSize(4);
    assertThat(split("守 守 守" + text)).hasSize(1);
    assertThat(split("a b c d e" + text)).hasSize(4);
  }

  @Test
  void severalBlanksAreOneBreak() {
    String text = (HUNDRED + " \u3000 ").repeat(3) + HUNDRED;
    assertThat(split(text)).containsExactly(HUNDRED, HUNDRED, HUNDRED, HUNDRED);
    assertThat(split(HUNDRED + "   " + HUNDRED + HUNDRED + HUNDRED)).hasSize(1);
  }

  @Test
  void piecesOfACutParagraphStayTogether() {
    String text = (HUNDRED + " ").repeat(4) + "守堤";
    Paragraph cut = new Paragraph(List.of(new Span(0, 150), new Span(151, text.length())));
    List<Paragraph> split = Flattened.split(text, List.of(cut));
    assertThat(split)
        .containsExactly(
            Paragraph.of(0, 100),
            new Paragraph(List.of(new Span(101, 150), new Span(151, 201))),
            Paragraph.of(202, 302),
            Paragraph.of(303, 403),
            Paragraph.of(404, 406));
  }

  @Test
  void whiteSpaceAtTheEndsIsNoBreak() {
    String text = HUNDRED + " " + HUNDRED + " " + HUNDRED + HUNDRED + " ";
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void aNumberedHeadingEndsAtWhiteSpace() {
    String text = "一、守好堤坝 " + (HUNDRED + " ").repeat(3).strip();
    assertThat(split(text)).startsWith("一、守好堤坝").hasSize(4);
    assertThat(split(text.substring(2))).hasSize(1);
    assertThat(split("一、" + "守".repeat(50) + text.substring(6))).hasSize(1);
  }

  private static List<String> split(String text) {
    return Flattened.split(text, List.of(Paragraph.of(0, text.length()))).stream()
        .map(paragraph -> paragraph.text(text))
        .toList();
  }
}
