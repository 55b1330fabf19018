package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.engine.Run;
import taohua.planted.Officialese;
import taohua.planted.Story;
import taohua.text.Level;

/** Whole runs on texts in which a passage is dense in one place and thin in another. */
class EvidenceByStretchTest {
  private final Story story = new Story();

  /** Words that only one text has. */
  private static String own(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append((char) (0x4e00 + random.nextInt(0x4000)));
    }
    return words.toString();
  }

  private void tells(String id, String name, String date, String text) {
    story.tells(id, Story.official(name, name + "县", Level.COUNTY), date, text);
  }

  private static Finding only(Run run, Label label) {
    List<Finding> found =
        run.findings().passages().stream().filter(one -> one.label() == label).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static int residual(Run run, String id) {
    return run.entries().stream()
        .filter(entry -> run.corpus().document(entry.document()).id().equals(id))
        .findFirst()
        .orElseThrow()
        .ladder()
        .residual();
  }

  @ParameterizedTest
  @CsvSource({"1, 6, 5, 12", "2, 8, 6, 10", "3, 5, 9, 14", "4, 9, 7, 9"})
  void aCopiedSentenceBehindSetPhrasesIsFound(int seed, int phrases, int officials, int between) {
    Random random = new Random(seed);
    Officialese prose = new Officialese(new Random(seed));
    List<String> common = new ArrayList<>();
    for (int i = 0; i < phrases; i++) {
      common.add(prose.clause());
    }
    String sentence = own(random, 32) + "。";
    for (int official = 0; official < officials; official++) {
      StringBuilder text = new StringBuilder();
      for (String phrase : common) {
        // Who uses a phrase for itself has it in a sentence of its own.
        text.append(own(random, between)).append(phrase);
        text.append(official < 2 ? "，" : "。" + own(random, 60) + "。");
      }
      text.append(official < 2 ? sentence : own(random, 30) + "。");
      tells(
          "d" + official + ".txt", "" + (char) ('甲' + official), "202" + official, text.toString());
    }
    Run run = story.run();
    Finding copied = only(run, Label.COPIED);
    assertThat(copied.weight().copied()).isEqualTo(32);
    assertThat(copied.weight().bits()).isGreaterThan(100);
    assertThat(residual(run, "d1.txt")).isEqualTo(32);
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 9", "2, 4, 8", "3, 2, 12", "4, 3, 10"})
  void aParagraphWithEveryOtherWordExchangedIsFoundWhole(int seed, int shortest, int longest) {
    Random random = new Random(seed);
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    while (source.length() < 130) {
      String kept = own(random, shortest + random.nextInt(longest - shortest + 1));
      source.append(kept).append(own(random, 2));
      target.append(kept).append(own(random, 2));
    }
    String anchor = own(random, 13);
    tells(
        "a.txt",
        "甲",
        "2020",
        own(random, 80) + "。" + anchor + source + "。" + own(random, 70) + "。");
    tells(
        "b.txt",
        "乙",
        "2021",
        own(random, 60) + "。" + anchor + target + "。" + own(random, 90) + "。");
    Finding copied = only(story.run(), Label.COPIED);
    assertThat(copied.alignment().target().characters().length()).isGreaterThan(120);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 60, 80})
  void ownTextNeedsNoMoreCharactersThanAnyOther(int length) {
    Random random = new Random(length);
    String repeated = own(random, length) + "。";
    tells("a.txt", "甲", "2020", own(random, 80) + "。" + repeated + own(random, 70) + "。");
    tells("b.txt", "甲", "2021", own(random, 60) + "。" + repeated + own(random, 90) + "。");
    Finding own = only(story.run(), Label.OWN);
    assertThat(own.weight().matched()).isEqualTo(length);
  }
}
