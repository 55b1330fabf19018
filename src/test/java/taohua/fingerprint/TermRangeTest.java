package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;

/** Who has some words has a term that tells of them, wherever they stand. */
class TermRangeTest {
  private static NormalText text(String text) {
    Official nobody = new Official("", "", "", Optional.empty(), "");
    Heading heading = new Heading("", nobody, Optional.empty(), Optional.empty(), Map.of());
    List<Paragraph> paragraphs =
        text.isEmpty() ? List.of() : List.of(Paragraph.of(0, text.length()));
    return Normalizer.normalize(new Document("d", heading, text, paragraphs));
  }

  private static boolean mayHold(String text, String words) {
    LongArrayList terms = new LongArrayList();
    Terms.ofBody(text(text), ShingleOptions.DEFAULT, (term, count, isPicked) -> terms.add(term));
    List<TermRange> ranges = TermRange.of(words).orElseThrow();
    return terms.longStream().anyMatch(term -> ranges.stream().anyMatch(one -> one.holds(term)));
  }

  @Test
  void wordsOfAnyLengthAreFoundAtAnyPlace() {
    String text = "坝上看闸的是云溪县三河镇人,十三陵的渠在某某县";
    for (String words : List.of("坝上", "云溪", "云溪县", "三河镇", "云溪县三河镇人", "三陵", "某县", "县", "在某某县")) {
      assertThat(mayHold(text, words)).as(words).isTrue();
    }
    for (String words : List.of("溪云", "云溪市", "云溪县四河", "陵三")) {
      assertThat(mayHold(text, words)).as(words).isFalse();
    }
    assertThat(mayHold("坝", "坝")).isTrue();
    assertThat(mayHold("", "坝")).isFalse();
  }

  @Test
  void whatAPlainSearchFindsIsFound() {
    Random random = new Random(3);
    String letters = "河县三十某2×渠a";
    int found = 0;
    for (int round = 0; round < 3000; round++) {
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        written.append(letters.charAt(random.nextInt(letters.length())));
      }
      NormalText text = text(written.toString());
      int length = Math.min(text.length(), 1 + random.nextInt(6));
      int start = random.nextInt(text.length() - length + 1);
      String words = text.characters(new Span(start, start + length));
      if (length > 0) {
        assertThat(mayHold(written.toString(), words)).as("%s in %s", words, written).isTrue();
        found++;
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  @Test
  void wordsWithHalfAPairAreNotTold() {
    assertThat(TermRange.of("𠮷田")).isEmpty();
    assertThat(TermRange.of("")).isEmpty();
  }
}
