package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsTogetherAreTheText() {
    String text = "推动北京经济高质量发展3.5%";
    List<Words.Word> words = Words.of(text);
    assertThat(words.stream().map(Words.Word::text).collect(Collectors.joining())).isEqualTo(text);
    int end = 0;
    for (Words.Word word : words) {
      assertThat(word.start()).isEqualTo(end);
      assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text());
      end = word.end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  @Test
  void noWordBeginsInsideOfACharacterOfTwoUnits() {
    String text = "推动𠮷市𣘺梁𡋯𡋯建设𠮷";
    List<Words.Word> words = Words.of(text);
    assertThat(words.stream().map(Words.Word::text).collect(Collectors.joining())).isEqualTo(text);
    for (Words.Word word : words) {
      assertThat(Character.isLowSurrogate(text.charAt(word.start()))).isFalse();
      assertThat(text.startsWith(word.text(), word.start())).isTrue();
    }
  }

  @Test
  void placesAreKnown() {
    List<Words.Word> words = Words.of("推动北京发展");
    assertThat(words).extracting(Words.Word::text).containsExactly("推动", "北京", "发展");
    assertThat(words).extracting(Words.Word::isPlace).containsExactly(false, true, false);
  }

  @Test
  void nothingHasNoWords() {
    assertThat(Words.of("")).isEmpty();
  }
}
