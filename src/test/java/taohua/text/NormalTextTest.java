package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NormalTextTest {
  private static final String WORDS = "前言：“坚持，稳中（求进）。”\n\n2021年，增长。";
  private static final NormalText TEXT = Documents.normal(WORDS);

  @Test
  void aSpanStandsWhereItsFirstAndLastCharactersStand() {
    assertThat(original(new Span(2, 6))).isEqualTo("坚持，稳中");
    assertThat(TEXT.original(new Span(2, 2))).isEqualTo(new Span(4, 4));
    int end = TEXT.length();
    assertThat(TEXT.original(new Span(end, end))).isEqualTo(new Span(0, 0));
  }

  @Test
  void aPassageHasTheMarksThatOpenAndCloseIt() {
    assertThat(passage(new Span(2, 4))).isEqualTo("“坚持，");
    assertThat(passage(new Span(6, 8))).isEqualTo("（求进）。”");
    assertThat(passage(new Span(0, 2))).isEqualTo("前言：");
    NormalText bare = Documents.normal("“甲”");
    assertThat(bare.passage(new Span(0, 1), "“甲”")).isEqualTo(new Span(0, 3));
  }

  @Test
  void charactersAreFoundByTheirPlaces() {
    assertThat(TEXT.characterAt(0)).isZero();
    assertThat(TEXT.characterAt(3)).isEqualTo(2);
    assertThat(TEXT.characterAt(1000)).isEqualTo(TEXT.length());
    assertThat(TEXT.within(new Span(3, 9))).isEqualTo(new Span(2, 6));
    assertThat(TEXT.within(new Span(2, 3))).isEqualTo(new Span(2, 2));
    NormalText expanded = Documents.normal("甲㎡乙");
    assertThat(expanded.within(new Span(1, 2))).isEqualTo(new Span(1, 3));
    assertThat(Documents.normal("㎡").characterAt(0)).isZero();
  }

  @Test
  void paragraphsMayBeEmpty() {
    assertThat(TEXT.paragraphCount()).isEqualTo(3);
    assertThat(TEXT.paragraph(0)).isEqualTo(new Span(0, 8));
    assertThat(TEXT.paragraph(1)).isEqualTo(new Span(8, 8));
    assertThat(TEXT.paragraph(2)).isEqualTo(new Span(8, 15));
    assertThat(TEXT.paragraphTokens(2)).isEqualTo(new Span(8, 12));
    assertThat(TEXT.paragraphOf(7)).isZero();
    assertThat(TEXT.paragraphOf(8)).isEqualTo(2);
    assertThat(TEXT.paragraphOf(14)).isEqualTo(2);
  }

  @Test
  void tokensAndCharactersLeadToEachOther() {
    assertThat(TEXT.token(8)).isEqualTo(NormalText.NUMERAL);
    assertThat(TEXT.charactersOf(new Span(8, 10))).isEqualTo(new Span(8, 13));
    assertThat(TEXT.tokenOf(11)).isEqualTo(8);
    assertThat(TEXT.tokenOf(12)).isEqualTo(9);
    assertThat(TEXT.tokenCount()).isEqualTo(12);
    assertThat(TEXT.tokenStart(12)).isEqualTo(15);
  }

  @Test
  void sentencesAndClausesHoldTheirCharacters() {
    assertThat(TEXT.sentence(3)).isEqualTo(new Span(0, 8));
    assertThat(TEXT.sentence(8)).isEqualTo(new Span(8, 15));
    Span all = new Span(0, TEXT.length());
    assertThat(TEXT.clause(0, all)).isEqualTo(new Span(0, 2));
    assertThat(TEXT.clause(3, all)).isEqualTo(new Span(2, 4));
    assertThat(TEXT.clause(4, all)).isEqualTo(new Span(4, 6));
    assertThat(TEXT.clause(10, new Span(9, 12))).isEqualTo(new Span(9, 12));
    assertThat(TEXT.clauses(new Span(3, 5))).isEqualTo(new Span(2, 6));
    assertThat(TEXT.clauses(new Span(4, 5))).isEqualTo(new Span(4, 6));
    NormalText open = Documents.normal("甲乙。丙");
    assertThat(open.sentence(2)).isEqualTo(new Span(2, 3));
    assertThat(open.sentence(0)).isEqualTo(new Span(0, 2));
  }

  @Test
  void whatIsNoLetterDoesNotCount() {
    NormalText text = Documents.normal("甲××县𠮷㎡");
    StringBuilder counted = new StringBuilder();
    for (int c = 0; c < text.length(); c++) {
      counted.append(text.counts(c) ? "1" : "0");
    }
    assertThat(counted).hasToString("10011010");
    assertThat(text.counted(new Span(0, text.length()))).isEqualTo(4);
    assertThat(text.counted(new Span(7, 8))).isZero();
    assertThat(text.counted(new Span(0, 0))).isZero();
  }

  @Test
  void theSameTextOverOtherLetters() {
    String from = "林县2021年，林某到。";
    String to = "甲县2021年，甲某到。";
    NormalText other = Documents.normal(from).over(from, to);
    assertThat(NormalizerTest.tokens(other)).isEqualTo(NormalizerTest.tokens(Documents.normal(to)));
    assertThat(NormalizerTest.tokens(other)).isEqualTo("甲县N年甲P到");
    assertThat(other.characters(new Span(0, other.length()))).isEqualTo("甲县2021年甲某到");
    assertThatThrownBy(() -> TEXT.over("a", "ab")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String original(Span characters) {
    Span span = TEXT.original(characters);
    return WORDS.substring(span.start(), span.end());
  }

  private static String passage(Span characters) {
    Span span = TEXT.passage(characters, WORDS);
    return WORDS.substring(span.start(), span.end());
  }
}
