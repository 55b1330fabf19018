package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taohua.text.NormalText;
import taohua.text.Span;

class PhraseTableTest {
  @Test
  void phrasesAreFoundWhereAPlainSearchFindsThem() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      List<String> phrases = phrases(random, random.nextInt(12));
      NormalText text = Corpora.of(string(random, random.nextInt(30), "甲乙丙。")).text(0);
      assertThat(table(phrases).in(text)).as("%s", phrases).isEqualTo(plain(phrases, text));
    }
  }

  @Test
  void aPhraseDoesNotReachAcrossASentence() {
    PhraseTable table = table(List.of("春耕备耕"));
    assertThat(table.in(Corpora.of("春耕，备耕").text(0))).hasSize(1);
    assertThat(table.in(Corpora.of("春耕。备耕").text(0))).isEmpty();
  }

  @Test
  void aSentenceIsCutWhereItIsTooLong() {
    PhraseTable table = table(List.of("甲乙"));
    String before = "丙".repeat(Sentences.LONGEST - 1);
    assertThat(table.in(Corpora.of(before + "甲乙").text(0))).isEmpty();
    assertThat(table.in(Corpora.of(before + "丙甲乙").text(0))).hasSize(1);
  }

  @Test
  void anEmptyTableFindsNothing() {
    assertThat(table(List.of()).in(Corpora.of("春耕备耕").text(0))).isEmpty();
  }

  /** Every character by the first phrase that stands there, from left to right. */
  private static List<FormulaUse> plain(List<String> phrases, NormalText text) {
    Painting painting = new Painting(text.length());
    for (int p = 0; p < phrases.size(); p++) {
      int length = phrases.get(p).length();
      for (int at = 0; at + length <= text.length(); ) {
        Span span = new Span(at, at + length);
        boolean stands =
            text.characters(span).equals(phrases.get(p)) && span.end() <= text.sentence(at).end();
        if (stands) {
          painting.paint(span, p + 1);
        }
        at += stands ? length : 1;
      }
    }
    return painting.uses();
  }

  private static List<String> phrases(Random random, int count) {
    Set<String> phrases = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      phrases.add(string(random, 2 + random.nextInt(5), "甲乙丙"));
    }
    return List.copyOf(phrases);
  }

  private static String string(Random random, int length, String alphabet) {
    StringBuilder string = new StringBuilder();
    for (int i = 0; i < length; i++) {
      string.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return string.toString();
  }

  private static PhraseTable table(List<String> phrases) {
    List<PhraseTable.Phrase> numbered = new ArrayList<>();
    for (String phrase : phrases) {
      numbered.add(new PhraseTable.Phrase(phrase, numbered.size() + 1));
    }
    return new PhraseTable(numbered);
  }
}
