package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;

/** A document that has a string is found, however it reads the numbers in it. */
class StringTermsTest {
  private static NormalText text(String text) {
    return Normalizer.normalize(
        new Document("a", Heading.EMPTY, text, List.of(Paragraph.of(0, text.length()))));
  }

  private static Set<Long> terms(NormalText text) {
    Set<Long> terms = new HashSet<>();
    Terms.ofBody(text, ShingleOptions.DEFAULT, (term, count, isPicked) -> terms.add(term));
    return terms;
  }

  private static Optional<Integer> reading(String asked, int at, String other) {
    Set<Long> terms = terms(text(other));
    List<long[]> readings = new StringTerms(text(asked)).at(at);
    for (int i = 0; i < readings.size(); i++) {
      if (java.util.Arrays.stream(readings.get(i)).allMatch(terms::contains)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  @Test
  void aNumberInOneTextMayBeAWordInAnother() {
    // 一次 is no number behind 第; 三年 is one, and 十 goes on in 二十年.
    assertThat(reading("第一年工作会议开", 1, "共一年工作会议开")).isPresent();
    assertThat(reading("十年规划修渠护林", 0, "二十年规划修渠护林")).isPresent();
    assertThat(reading("两个一百年里修渠", 2, "走过一百年里修渠路")).isPresent();
    assertThat(reading("某县修渠护林去", 0, "又某些县修渠护林去")).isEmpty();
    assertThat(reading("某县修渠护林去", 0, "那某县修渠护林去")).isPresent();
  }

  @Test
  void stringsThatAreMostlyNumbersAreTermsOfTheirOwn() {
    assertThat(reading("到二〇三五年修渠", 0, "说到二〇三五年护林")).isPresent();
    assertThat(reading("到二〇三五年修渠", 0, "说到二〇三六年护林")).isEmpty();
  }

  @Test
  void everyStringOfATextIsFoundInIt() {
    String own = "2021年3月,两个维护和四个意识,××市三年内完成投资1200亿元,一是修渠,二是护林,某镇𠮷山。";
    NormalText text = text(own);
    Set<Long> terms = terms(text);
    StringTerms strings = new StringTerms(text);
    for (int c = 0; c + Terms.STRING <= text.length(); c++) {
      assertThat(strings.at(c))
          .as("at %s", c)
          .anyMatch(reading -> java.util.Arrays.stream(reading).allMatch(terms::contains));
    }
  }

  @Test
  void whatStandsOutsideIsAnotherTerm() {
    Set<Long> outside = new HashSet<>();
    Terms.ofOutside(text("修渠护林修渠护林"), (term, count, isPicked) -> outside.add(term));
    assertThat(outside).hasSize(4).doesNotContainAnyElementsOf(terms(text("修渠护林修渠护林")));
  }
}
