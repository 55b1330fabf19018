package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of normalised text; N stands for the token of a number, P for that of a placeholder.
 */
class NormalizerTest {
  @ParameterizedTest
  @CsvSource({
    "發展經濟, 发展经济",
    "ＡＢｃ, abc",
    "１２㎡, 12m2",
    "GDP增长 5.5％, gdp增长55",
    "'坚持,　稳中 求进!', 坚持稳中求进",
    "“一带”《民法典》（草案）, 一带民法典草案",
    "3×5, 35",
    "**加粗**, 加粗",
    "𠮷祥😀如意, 𠮷祥如意",
    "𠮷\uDB40\uDD00祥, 𠮷祥"
  })
  void charactersAreFoldedAndPunctuationIsDropped(String text, String characters) {
    NormalText normal = Documents.normal(text);
    assertThat(normal.characters(new Span(0, normal.length()))).isEqualTo(characters);
  }

  @ParameterizedTest
  @CsvSource({
    "增长15.5%, 增长N",
    "'投资1,000万', 投资N万",
    "十月三日, N月N日",
    "二○二一年, N年",
    "两万亿元, N元",
    "三个代表, 三个代表",
    "第三年, 第三年",
    "第3年, 第N年",
    "十四五规划, 十四五规划",
    "一是, 一是",
    "X月X日, P月P日",
    "20XX年, NP年",
    "XX市, P市",
    "××同志, P同志",
    "𠮷祥如意, \uF7B7祥如意",
    "***同志, P同志",
    "某县某某, P县P",
    "某些, 某些",
    "○县, P县",
    "X光, x光",
    "3X5, NxN",
    "max, max",
    "3×5, NN"
  })
  void numbersAndPlaceholdersAreOneToken(String text, String tokens) {
    assertThat(tokens(Documents.normal(text))).isEqualTo(tokens);
  }

  @Test
  void sentencesAndClausesEndWhereTheirMarksStood() {
    NormalText text = Documents.normal("“甲，乙；丙。丁！\n戊");
    assertThat(ends(text)).isEqualTo(",,.PP");
  }

  @Test
  void theStrongestOfSeveralMarksCounts() {
    assertThat(ends(Documents.normal("甲。”乙”。丙"))).isEqualTo("..P");
  }

  @Test
  void marksInsideOfWordsAndNumbersEndNothing() {
    assertThat(ends(Documents.normal("甲·乙3.5万1,000个%a-b"))).isEqualTo("-".repeat(11) + "P");
  }

  @Test
  void aDecimalMarkStandsBetweenDigits() {
    assertThat(ends(Documents.normal("1.2"))).isEqualTo("-P");
    assertThat(ends(Documents.normal("1．2"))).isEqualTo("-P");
    assertThat(ends(Documents.normal("1,2"))).isEqualTo("-P");
    assertThat(ends(Documents.normal("1，2"))).isEqualTo(",P");
    assertThat(ends(Documents.normal("1.甲"))).isEqualTo(",P");
    assertThat(ends(Documents.normal("甲.2"))).isEqualTo(",P");
    assertThat(ends(Documents.normal("甲."))).isEqualTo("P");
    assertThat(tokens(Documents.normal("1，2"))).isEqualTo("NN");
  }

  @Test
  void aMarkBeforeTheFirstCharacterBelongsToNoParagraph() {
    NormalText text = Documents.normal("甲\n。乙");
    assertThat(ends(text)).isEqualTo("PP");
    assertThat(ends(Documents.normal("甲乙\n*，乙"))).isEqualTo("-PP");
  }

  @Test
  void aSymbolThatIsNoPlaceholderLeavesItsBreakBehind() {
    assertThat(ends(Documents.normal("甲*，乙"))).isEqualTo(",P");
    assertThat(ends(Documents.normal("甲，*乙"))).isEqualTo(",P");
    assertThat(ends(Documents.normal("甲。*，乙"))).isEqualTo(".P");
    assertThat(ends(Documents.normal("甲*乙"))).isEqualTo("-P");
  }

  @Test
  void aBrokenLineIsOneParagraphWithoutWhatLiesBetween() {
    String text = "坚持稳中\n\n2、\n求进2\n1年";
    Document document =
        new Document(
            "d",
            Heading.EMPTY,
            text,
            List.of(new Paragraph(List.of(new Span(0, 4), new Span(9, 12), new Span(13, 15)))));
    NormalText normal = Normalizer.normalize(document);
    assertThat(tokens(normal)).isEqualTo("坚持稳中求进N年");
    assertThat(normal.paragraphCount()).isOne();
    assertThat(normal.offset(4)).isEqualTo(9);
    assertThat(ends(normal)).isEqualTo("--------P");
  }

  @Test
  void aDecimalMarkIsNotReadAcrossPieces() {
    Document document =
        new Document(
            "d",
            Heading.EMPTY,
            "1.2",
            List.of(new Paragraph(List.of(new Span(0, 2), new Span(2, 3)))));
    assertThat(ends(Normalizer.normalize(document))).isEqualTo(",P");
    Document other =
        new Document(
            "d",
            Heading.EMPTY,
            "1.2",
            List.of(new Paragraph(List.of(new Span(0, 1), new Span(1, 3)))));
    assertThat(ends(Normalizer.normalize(other))).isEqualTo(",P");
  }

  @Test
  void allOfAnExpansionStandsAtOnePlace() {
    NormalText text = Documents.normal("㎡㎡㎡㎡㎡㎡甲");
    assertThat(text.characters(new Span(0, text.length()))).isEqualTo("m2m2m2m2m2m2甲");
    assertThat(text.offset(2)).isEqualTo(1);
    assertThat(text.offset(3)).isEqualTo(1);
    assertThat(text.offset(12)).isEqualTo(6);
    assertThat(text.counted(new Span(0, text.length()))).isEqualTo(7);
  }

  @Test
  void charactersBeyondTheBasicPlaneStayWhole() {
    String rare = new String(Character.toChars(0x20BB7));
    NormalText text = Documents.normal("田" + rare + "。甲");
    assertThat(text.characters(new Span(0, text.length()))).isEqualTo("田" + rare + "甲");
    assertThat(text.counted(new Span(0, text.length()))).isEqualTo(3);
    assertThat(text.original(new Span(1, 3))).isEqualTo(new Span(1, 3));
  }

  @Test
  void oneNormalizerServesManyDocuments() {
    List<Document> documents =
        List.of(
            Documents.lines("很长的第一篇文字,有2021年,有XX市。"), Documents.lines("短"), Documents.lines(""));
    List<NormalText> texts = Normalizer.normalize(documents);
    for (int d = 0; d < documents.size(); d++) {
      NormalText alone = Normalizer.normalize(documents.get(d));
      assertThat(tokens(texts.get(d))).isEqualTo(tokens(alone));
      assertThat(ends(texts.get(d))).isEqualTo(ends(alone));
    }
  }

  @Test
  void aDocumentWithoutParagraphsIsEmpty() {
    NormalText text = Normalizer.normalize(new Document("d", Heading.EMPTY, "甲", List.of()));
    assertThat(text.length()).isZero();
    assertThat(text.tokenCount()).isZero();
    assertThat(text.paragraphCount()).isZero();
    assertThat(text.tokenStart(0)).isZero();
  }

  static String tokens(NormalText text) {
    StringBuilder tokens = new StringBuilder();
    for (int t = 0; t < text.tokenCount(); t++) {
      char token = text.token(t);
      tokens.append(
          token == NormalText.NUMERAL ? 'N' : token == NormalText.PLACEHOLDER ? 'P' : token);
    }
    return tokens.toString();
  }

  static String ends(NormalText text) {
    StringBuilder ends = new StringBuilder();
    for (int c = 0; c < text.length(); c++) {
      ends.append(
          text.endsParagraph(c)
              ? 'P'
              : text.endsSentence(c) ? '.' : text.endsClause(c) ? ',' : '-');
    }
    return ends.toString();
  }
}
