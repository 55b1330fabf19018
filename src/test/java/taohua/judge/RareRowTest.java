package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.planted.Officialese;
import taohua.planted.Story;
import taohua.text.Level;

/** A page that is nothing but set phrases, each of which everybody uses. */
class RareRowTest {
  private final Story story = new Story();
  private final List<String> phrases = new ArrayList<>();

  private void tells(String id, String name, String date, String text) {
    story.tells(id, Story.official(name, name + "县", Level.COUNTY), date, text);
  }

  private static String own(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append((char) (0x4e00 + random.nextInt(0x4000)));
    }
    return words.toString();
  }

  /** Officials who each use all phrases, in an order of their own and far apart. */
  private void everybodyUses(int count, int officials, Random random) {
    Officialese prose = new Officialese(random);
    for (int i = 0; i < count; i++) {
      phrases.add(prose.clause());
    }
    for (int official = 0; official < officials; official++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < count; i++) {
        String phrase = phrases.get((i * (official + 1) + official) % count);
        text.append(own(random, 40)).append("，").append(phrase).append("。");
      }
      tells("e" + official + ".txt", "" + (char) ('子' + official), "2019", text.toString());
    }
  }

  private static Ladder ladder(Run run, String id) {
    return run.entries().stream()
        .filter(entry -> run.corpus().document(entry.document()).id().equals(id))
        .map(Entry::ladder)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"1, 13, 7, ，", "2, 17, 9, ，要", "3, 11, 8, 和", "4, 19, 6, ；要"})
  void aCopiedPageOfSetPhrasesStaysACopy(int seed, int count, int officials, String between) {
    Random random = new Random(seed);
    everybodyUses(count, officials, random);
    String page = String.join(between, phrases) + "。";
    tells("a.txt", "甲", "2020", own(random, 80) + "。" + page + own(random, 70) + "。");
    tells("b.txt", "乙", "2021", own(random, 60) + "。" + page + own(random, 90) + "。");
    Run run = story.run();
    assertThat(run.findings().passages())
        .anySatisfy(
            finding -> {
              assertThat(finding.label()).isEqualTo(Label.COPIED);
              assertThat(finding.weight().copied()).isGreaterThan(page.length() * 2 / 3);
            });
    assertThat(ladder(run, "b.txt").residual()).isGreaterThan(page.length() * 2 / 3);
  }

  @ParameterizedTest
  @CsvSource({"1, 13, 7, 8", "2, 17, 9, 6", "3, 11, 8, 12", "4, 19, 6, 10"})
  void slogansOfTwoSpeakersStaySlogans(int seed, int count, int officials, int between) {
    Random random = new Random(seed);
    everybodyUses(count, officials, random);
    for (String id : List.of("a", "b")) {
      StringBuilder text = new StringBuilder(own(random, 80)).append("。");
      for (String phrase : phrases) {
        text.append(own(random, between)).append(phrase).append("，");
      }
      tells(id + ".txt", id.equals("a") ? "甲" : "乙", "202" + id.length(), text + "。");
    }
    Run run = story.run();
    assertThat(ladder(run, "a.txt").residual()).isZero();
    assertThat(ladder(run, "b.txt").residual()).isZero();
  }
}
