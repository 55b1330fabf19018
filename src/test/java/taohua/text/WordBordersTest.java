package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordBordersTest {
  private static final NormalText TEXT = Documents.normal("推动北京发展，坚持改革。加快建设");

  @Test
  void wordsAreThoseOfTheDictionaryClauseByClause() {
    assertThat(borders(new WordBorders(TEXT, new Span(0, TEXT.length())), 0, TEXT.length()))
        .isEqualTo("0 2 4 6 8 10 12 14");
  }

  @Test
  void aClauseIsCutAtTheEdgesOfTheStretch() {
    assertThat(borders(new WordBorders(TEXT, new Span(1, 5)), 1, 5)).isEqualTo("1 2 4 5");
    assertThat(borders(new WordBorders(TEXT, new Span(3, 3)), 3, 3)).isEqualTo("3");
  }

  @Test
  void aCutHasABorderBeforeAndBehind() {
    WordBorders borders = new WordBorders(TEXT, new Span(1, TEXT.length()));
    assertThat(borders.before(5)).isEqualTo(4);
    assertThat(borders.after(5)).isEqualTo(6);
    assertThat(borders.before(6)).isEqualTo(6);
    assertThat(borders.after(7)).isEqualTo(8);
    assertThat(borders.before(1)).isEqualTo(1);
    assertThat(borders.after(TEXT.length())).isEqualTo(TEXT.length());
    assertThat(borders.before(TEXT.length() - 1)).isEqualTo(12);
  }

  @Test
  void namesAreWordsAsWell() {
    NormalText text = Documents.normal("到栖梧市砚河区看栖梧，到");
    Span all = new Span(0, text.length());
    assertThat(borders(new WordBorders(text, all, List.of("栖梧", "栖梧市砚河区")), 0, text.length()))
        .isEqualTo("0 1 7 8 10 11");
  }

  @Test
  void aNameIsAWordWhereTheDictionaryHasOthers() {
    NormalText text = Documents.normal("推动北京发展，北京发展");
    Span all = new Span(0, text.length());
    assertThat(borders(new WordBorders(text, all, List.of("京发")), 0, text.length()))
        .isEqualTo("0 2 3 5 6 7 9 10");
    NormalText first = Documents.normal("北京发展");
    assertThat(borders(new WordBorders(first, new Span(0, 4), List.of("北京发")), 0, 4))
        .isEqualTo("0 3 4");
  }

  private static String borders(WordBorders borders, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .filter(borders::at)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
