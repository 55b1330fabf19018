package taohua.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.Relation;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Passage;
import taohua.text.Span;

final class FindingNumbersTest {
  private static final List<String> TEXTS =
      List.of(
          "渡口的灯要亮着，牌子要擦净。",
          "渡口的灯要亮着，名单要写明。",
          "山塘的闸要看住，渡口的灯要亮着。",
          "渡口的灯要亮着，牌子要擦净。",
          "\ud842\udfb7家渡口的灯亮着。");

  /** Filed numbers stay: these were given before the scheme was written down. */
  @Test
  void theNumbersOfSchemeOneStay() {
    Corpus two = corpus("a.txt", 0, "b.txt", 1);
    assertThat(numbers(two, List.of(finding(1, two, 1, 0, 8))).of(1)).isEqualTo("MMGP-8NGD");
    Corpus three = corpus("a.txt", 0, "b.txt", 1, "c.txt", 3);
    assertThat(all(three, List.of(finding(1, three, 1, 0, 0), finding(2, three, 1, 2, 0))).values())
        .as("one content twice")
        .containsExactly("GX5D-33KZ", "KXSF-2RMK");
    Corpus rare = corpus("a.txt", 4, "b.txt", 0);
    assertThat(numbers(rare, List.of(finding(1, rare, 0, 1, 0))).of(1))
        .as("a character of two units")
        .isEqualTo("PZMV-332P");
  }

  @Test
  void aNumberKeepsWhateverElseIsInTheRun() {
    Corpus few = corpus("a.txt", 0, "b.txt", 1);
    Corpus many = corpus("0.txt", 2, "x/a.txt", 0, "x/b.txt", 1);
    String number = numbers(few, List.of(finding(1, few, 1, 0, 8))).of(1);
    List<Finding> findings = List.of(finding(1, many, 0, 2, 0), finding(2, many, 2, 1, 0));
    assertThat(number).matches("[A-Z][A-Z0-9]{3}-[A-Z0-9]{4}").doesNotContainPattern("[AEIOU01L]");
    assertThat(numbers(few, List.of(finding(7, few, 0, 1, 8))).of(7))
        .as("whichever of the two is called the later one")
        .isEqualTo(number);
    FindingNumbers more =
        numbers(many, List.of(finding(5, many, 2, 1, 8), findings.get(0), findings.get(1)));
    assertThat(more.of(5)).isEqualTo(number);
    assertThat(more.finding(number)).contains(5);
    assertThat(more.has("ZZZZ-ZZZZ")).isFalse();
    assertThatThrownBy(() -> more.of(99)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findingsOfOneContentAreNumberedByTheirIdsInAnyOrder() {
    Corpus corpus = corpus("a.txt", 0, "b.txt", 1, "c.txt", 3);
    List<Finding> findings =
        new ArrayList<>(
            List.of(
                finding(1, corpus, 1, 0, 0),
                finding(2, corpus, 1, 2, 0),
                finding(3, corpus, 0, 2, 0)));
    Map<Integer, String> expected = all(corpus, findings);
    assertThat(expected.values()).doesNotHaveDuplicates();
    assertThat(expected.get(1))
        .as("the first by ids keeps its number")
        .isEqualTo(numbers(corpus, List.of(findings.get(0))).of(1));
    Random random = new Random(11);
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(findings, random);
      assertThat(all(corpus, findings)).isEqualTo(expected);
    }
  }

  private static Map<Integer, String> all(Corpus corpus, List<Finding> findings) {
    FindingNumbers numbers = numbers(corpus, findings);
    Map<Integer, String> all = new TreeMap<>();
    findings.forEach(one -> all.put(one.id(), numbers.of(one.id())));
    return all;
  }

  private static FindingNumbers numbers(Corpus corpus, List<Finding> findings) {
    return FindingNumbers.of(corpus, findings);
  }

  private static Corpus corpus(Object... idsAndTexts) {
    List<Document> documents = new ArrayList<>();
    List<NormalText> texts = new ArrayList<>();
    for (int i = 0; i < idsAndTexts.length; i += 2) {
      String text = TEXTS.get((Integer) idsAndTexts[i + 1]);
      Document document =
          new Document(
              (String) idsAndTexts[i],
              Heading.EMPTY,
              text,
              List.of(Paragraph.of(0, text.length())));
      documents.add(document);
      texts.add(Normalizer.normalize(document));
    }
    return Corpus.of(documents, texts);
  }

  /** A passage of four characters from that place on in both. */
  private static Finding finding(int id, Corpus corpus, int target, int source, int start) {
    Span span = new Span(start, Math.min(start + 4, corpus.text(target).length()));
    return new Finding(
        id,
        new Alignment(
            new Passage(target, span),
            new Passage(source, span),
            List.of(new Edit.Equal(span, span))),
        Direction.EARLIER,
        Relation.OTHER,
        Label.COPIED,
        new Finding.Weight(1, 80, 4, 4));
  }
}
