package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WordTagTest {
  private static final List<String> TAGS =
      List.of(
          "a", "ad", "an", "b", "cc", "c", "d", "f", "m", "mq", "n", "nr", "nrf", "ns", "nsf", "nt",
          "p", "pba", "q", "r", "uj", "v", "vd", "vg", "vi", "vl", "vn", "vshi", "vx", "vyou", "w",
          "wd", "z");

  @Test
  void namesAreOfPlacesPersonsAndBodies() {
    assertThat(those(WordTag::isPlace)).containsExactly("ns", "nsf");
    assertThat(those(WordTag::isForeignPlace)).containsExactly("nsf");
    assertThat(those(WordTag::isPerson)).containsExactly("nr", "nrf");
    assertThat(those(WordTag::isOrganisation)).containsExactly("nt");
  }

  @Test
  void numeralsMarksAndWhatJoinsAreKnownByTheirFamilies() {
    assertThat(those(WordTag::isNumeral)).containsExactly("m", "mq");
    assertThat(those(WordTag::isMark)).containsExactly("w", "wd");
    assertThat(those(WordTag::isPreposition)).containsExactly("p", "pba");
    assertThat(those(WordTag::isConjunction)).containsExactly("cc");
  }

  @Test
  void verbsAreNotTheirNounsAdverbsAndIdioms() {
    assertThat(those(WordTag::isVerb)).containsExactly("v", "vg", "vi", "vshi", "vx", "vyou");
    assertThat(those(WordTag::isPlainVerb)).containsExactly("v");
    assertThat(those(WordTag::isCopula)).containsExactly("vshi", "vyou");
  }

  @Test
  void adverbsAndAdjectivesMayActAndDescribe() {
    assertThat(those(WordTag::isAdjective)).containsExactly("a");
    assertThat(those(WordTag::isAdverb)).containsExactly("ad", "d", "vd");
    assertThat(those(WordTag::isPlainAdverb)).containsExactly("d");
    assertThat(those(WordTag::acts)).containsExactly("a", "ad", "d", "v", "vd", "vg", "vi", "vx");
    assertThat(those(WordTag::describes)).containsExactly("a", "b", "d", "m");
  }

  @Test
  void aNounPhraseIsNotCutAtItsEdges() {
    assertThat(those(tag -> !tag.mayOpenNoun())).containsExactly("f", "q", "uj");
    assertThat(those(tag -> !tag.mayCloseNoun()))
        .containsExactly("a", "ad", "b", "cc", "c", "d", "m", "p", "pba", "q", "r", "uj", "w", "z");
  }

  private static List<String> those(Predicate<WordTag> which) {
    return TAGS.stream().filter(tag -> which.test(new WordTag(tag))).toList();
  }
}
