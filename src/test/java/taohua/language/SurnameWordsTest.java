package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class SurnameWordsTest {
  private static final String FILE = "src/main/resources/taohua/language/surname-words.txt";
  private static final char FIRST_HAN = '一';
  private static final char LAST_HAN = '\u9fa5';
  private static final int LONGEST = 4;

  @Test
  void wordsThatLookLikeNamesAreHere() {
    assertThat(SurnameWords.contains("高度")).isTrue();
    assertThat(SurnameWords.contains("黄山")).isTrue();
    assertThat(SurnameWords.contains("高清渠")).isFalse();
    assertThat(SurnameWords.contains("高")).isFalse();
    assertThat(SurnameWords.contains("")).isFalse();
  }

  @Test
  void eachIsOneWordOfTheDictionary() {
    assertThat(shipped()).hasSizeGreaterThan(10_000).allMatch(SurnameWordsTest::isWord);
  }

  @Test
  void theDictionaryHasNoOther() {
    List<String> surnames = surnames();
    Collections.shuffle(surnames, new Random(5));
    Set<String> shipped = shipped();
    for (String surname : surnames.subList(0, 8)) {
      assertThat(shipped).containsAll(words(surname));
    }
  }

  @Test
  void whichFrequentSurnamesAreVerbs() {
    String verbs =
        Stream.of(Surnames.COMMON.split(""))
            .filter(
                surname ->
                    Stream.of("水利", "讲话", "工作", "平安")
                        .map(word -> Words.of(surname + word).get(0))
                        .anyMatch(word -> word.tag().isVerb() || word.tag().isPreposition()))
            .sorted()
            .collect(Collectors.joining());
    assertThat(SurnameWords.VERBS.chars().sorted().boxed())
        .containsExactlyElementsOf(verbs.chars().boxed().toList());
  }

  /** Writes the list anew, after a change of the dictionary or of the surnames. */
  @Test
  @EnabledIfSystemProperty(named = "taohua.words.rewrite", matches = "true")
  void rewrite() throws IOException {
    String head = Files.readString(Path.of(FILE)).lines().findFirst().orElseThrow();
    List<String> lines = new ArrayList<>(List.of(head));
    for (String surname : surnames()) {
      String rest =
          words(surname).stream()
              .map(word -> " " + word.substring(1))
              .collect(Collectors.joining());
      if (!rest.isEmpty()) {
        lines.add(surname + rest);
      }
    }
    Files.write(Path.of(FILE), lines);
  }

  private static boolean isWord(String name) {
    String surname = Surnames.of(name);
    List<Words.Word> words = Words.of(name);
    return !surname.isEmpty()
        && name.length() - surname.length() <= 2
        && words.size() == 1
        && !words.get(0).tag().isPerson();
  }

  private static Set<String> shipped() {
    try (InputStream in =
        SurnameWords.class.getResourceAsStream("/taohua/language/surname-words.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .flatMap(
              line -> Stream.of(line.substring(2).split(" ")).map(rest -> line.charAt(0) + rest))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> surnames() {
    List<String> surnames = new ArrayList<>();
    for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
      if (!Surnames.of(String.valueOf(c)).isEmpty()) {
        surnames.add(String.valueOf(c));
      }
    }
    return surnames;
  }

  private static Set<String> words(String surname) {
    Words.of(surname);
    Set<String> found = new TreeSet<>();
    grow(CoreDictionary.trie, surname, found);
    grow(CustomDictionary.DEFAULT.dat, surname, found);
    found.removeIf(word -> !isWord(word));
    return found;
  }

  private static void grow(DoubleArrayTrie<?> dictionary, String prefix, Set<String> found) {
    if (prefix.length() > 1 && dictionary.containsKey(prefix)) {
      found.add(prefix);
    }
    for (char c = FIRST_HAN; c <= LAST_HAN && prefix.length() < LONGEST; c++) {
      String longer = prefix + c;
      if (dictionary.transition(longer, 1) >= 0 || dictionary.containsKey(longer)) {
        grow(dictionary, longer, found);
      }
    }
  }
}
