package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

/** The headings of few phrases, by their definition. */
class SmallVariantsTest {
  private static final String[] WORDS = {
    "推动", "推进", "深化", "农业", "水利", "发展", "建设", "全面", "深入", "的", "和", "与", "年", "5", "4"
  };

  private static final LevenshteinDistance UNLIMITED = new LevenshteinDistance(1000);

  private final Random random = new Random(61);
  private final WordChange changes = new WordChange();

  @Test
  void headingsAreWhatAComparisonOfAllWithAllFinds() {
    int variants = 0;
    for (int round = 0; round < 300; round++) {
      List<String> phrases = phrases();
      int[] headings = Variants.headings(phrases);
      assertThat(headings).as("%s", phrases).isEqualTo(plain(phrases));
      variants += (int) Arrays.stream(headings).filter(heading -> heading >= 0).count();
    }
    assertThat(variants).isGreaterThan(250);
  }

  @Test
  void ofThePhrasesWithOnePartOnlySixtyFourAreLookedAt() {
    for (int others : new int[] {63, 64}) {
      List<String> phrases = new ArrayList<>();
      for (int i = 0; i < others; i++) {
        phrases.add("推动水利" + foreign(i) + foreign(i + 200) + foreign(i + 400) + "发展");
      }
      // Three parts of three characters: only the first one is the same as with the last heading.
      phrases.add("推动水甲乙丙丁戊己");
      phrases.add("推动水甲子丙丁丑己");
      int[] headings = Variants.headings(phrases);
      assertThat(headings[others]).isEqualTo(-1);
      assertThat(headings[others + 1]).isEqualTo(others == 63 ? others : -1);
    }
  }

  private static char foreign(int number) {
    return (char) ('\u5100' + number);
  }

  private List<String> phrases() {
    Set<String> phrases = new LinkedHashSet<>();
    String original = words(2 + random.nextInt(5));
    for (int i = 0; i < 8; i++) {
      StringBuilder phrase = new StringBuilder(original);
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        edit(phrase);
      }
      phrases.add(phrase.toString());
    }
    phrases.remove("");
    return List.copyOf(phrases);
  }

  private void edit(StringBuilder phrase) {
    int at = random.nextInt(phrase.length());
    switch (random.nextInt(5)) {
      case 0 -> phrase.insert(at, words(1).charAt(0));
      case 1 -> phrase.append(phrase.charAt(at)).deleteCharAt(at);
      case 2 -> phrase.deleteCharAt(phrase.length() > 3 ? at : 0).append(words(1).charAt(0));
      case 3 -> phrase.insert(at, words(1)).setLength(phrase.length() - 1);
      default -> phrase.setCharAt(at, words(1).charAt(0));
    }
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /** Of each phrase the first heading before it of which it is a variant. */
  private int[] plain(List<String> phrases) {
    int[] headings = new int[phrases.size()];
    for (int i = 0; i < headings.length; i++) {
      int phrase = i;
      headings[i] =
          IntStream.range(0, i)
              .filter(h -> headings[h] < 0 && isVariant(phrases.get(phrase), phrases.get(h)))
              .findFirst()
              .orElse(-1);
    }
    return headings;
  }

  private boolean isVariant(String phrase, String heading) {
    if (Arrays.equals(phrase.chars().sorted().toArray(), heading.chars().sorted().toArray())) {
      return true;
    }
    int most = Math.min(2, Math.min(phrase.length(), heading.length()) / 4);
    if (phrase.length() == heading.length() && replaced(phrase, heading) <= most) {
      return changes.isSmall(phrase, heading);
    }
    return phrase.charAt(0) == heading.charAt(0)
        && phrase.charAt(phrase.length() - 1) == heading.charAt(heading.length() - 1)
        && !phrase.contains(heading)
        && !heading.contains(phrase)
        && UNLIMITED.apply(phrase, heading) <= most;
  }

  private static long replaced(String one, String other) {
    return IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count();
  }
}
