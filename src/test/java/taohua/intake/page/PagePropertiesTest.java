package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.intake.page.label.AnnotatedPage;
import taohua.intake.page.unit.SharedLines;
import taohua.language.Blanks;
import taohua.text.Dropped;
import taohua.text.Paragraph;
import taohua.text.Span;

/** What holds for any page, whatever is on it. */
class PagePropertiesTest {
  private static final int LONG = 30;

  @Test
  void bodyAndDroppedAreEveryVisibleCharacterOnce() throws IOException {
    Random random = new Random(13);
    for (AnnotatedPage page : AnnotatedPage.all()) {
      holds(page.text(), page.links());
      holds(shuffled(page.text(), random), List.of());
      int cut = random.nextInt(page.text().length());
      holds(page.text().substring(cut), List.of());
      holds(page.text().substring(0, cut), List.of());
      holds(page.text().replace("\n", ""), List.of());
    }
  }

  private static void holds(String text, List<Span> links) {
    int[] times = new int[text.length()];
    for (Body body : Body.allOf(text, links, SharedLines.NONE)) {
      body.paragraphs().stream()
          .map(Paragraph::pieces)
          .flatMap(List::stream)
          .forEach(span -> count(span, times));
      body.dropped().stream().map(Dropped::span).forEach(span -> count(span, times));
    }
    for (int i = 0; i < times.length; i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        assertThat(times[i]).as(text.substring(0, i)).isEqualTo(1);
      }
    }
  }

  private static void count(Span span, int[] times) {
    for (int i = span.start(); i < span.end(); i++) {
      times[i]++;
    }
  }

  private static String shuffled(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    Collections.shuffle(lines, random);
    return String.join("\n", lines);
  }

  /**
   * Other words of speeches in the place of a paragraph's own leave it a paragraph of the speech.
   */
  @Test
  void otherWordsOfASpeechDropNoParagraph() throws IOException {
    Random random = new Random(17);
    List<AnnotatedPage> pages = AnnotatedPage.all();
    int tried = 0;
    List<String> dropped = new ArrayList<>();
    for (AnnotatedPage page : pages) {
      for (Body body : Body.allOf(page.text(), page.links(), SharedLines.NONE)) {
        for (Paragraph paragraph : body.paragraphs()) {
          if (paragraph.pieces().size() == 1
              && paragraph.span().length() >= LONG
              && random.nextInt(6) == 0) {
            AnnotatedPage other = pages.get(random.nextInt(pages.size()));
            tried++;
            dropped.addAll(mutate(page.text(), paragraph.span(), words(other, random)));
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(200);
    assertThat(dropped).isEmpty();
  }

  /** Four characters of a speech's own sentences. */
  private static String words(AnnotatedPage page, Random random) {
    List<String> found = new ArrayList<>();
    for (Body body : Body.allOf(page.text(), page.links(), SharedLines.NONE)) {
      for (Paragraph paragraph : body.paragraphs()) {
        String text = paragraph.text(page.text());
        if (text.length() >= LONG) {
          int at = random.nextInt(text.length() - 4);
          found.add(text.substring(at, at + 4).replaceAll("[^\\p{IsHan}]", "要"));
        }
      }
    }
    return found.isEmpty() ? "抓好落实" : found.get(random.nextInt(found.size()));
  }

  private static List<String> mutate(String text, Span paragraph, String words) {
    int at = paragraph.start() + paragraph.length() / 3;
    String mutated = text.substring(0, at) + words + text.substring(at + words.length());
    Span whole = new Span(paragraph.start(), paragraph.end());
    boolean isKept =
        Body.allOf(mutated, List.of(), SharedLines.NONE).stream()
            .flatMap(body -> body.paragraphs().stream())
            .flatMap(one -> one.pieces().stream())
            .anyMatch(piece -> piece.overlap(whole) > whole.length() / 2);
    return isKept ? List.of() : List.of(mutated.substring(whole.start(), whole.end()));
  }
}
