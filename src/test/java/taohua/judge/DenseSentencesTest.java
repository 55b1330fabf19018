package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.planted.Officialese;
import taohua.planted.Story;
import taohua.text.Level;

/** A sentence that is copied counts, and the set phrases around it do not. */
class DenseSentencesTest {
  private static final int SENTENCES = 6;

  private final Story story = new Story();
  private final List<String> phrases = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"1, 6, 2", "2, 8, 3", "3, 12, 5", "4, 7, 8", "5, 20, 4", "6, 40, 3"})
  void copiedSentencesWithinSetPhrasesAreFoundToTheCharacter(int seed, int officials, int between) {
    Random random = new Random(seed);
    Officialese prose = new Officialese(random);
    List<String> copied = Stream.generate(() -> prose.sentence(4)).limit(SENTENCES).toList();
    int count = SENTENCES * between;
    everybodyUses(count, officials, prose, random);
    tells("a.txt", "甲", "2020", page(copied, between, random));
    tells("b.txt", "乙", "2021", page(copied, between, random));
    Run run = story.run();
    int all = copied.stream().mapToInt(s -> s.replaceAll("[，。]", "").length()).sum();
    assertThat((double) ladder(run, "b.txt").residual() / all).isBetween(0.98, 1.02);
    assertThat(ladder(run, "a.txt").residual()).isZero();
  }

  /** Each copied sentence stands between set phrases, in an order of the page's own. */
  private String page(List<String> copied, int between, Random random) {
    List<String> order = new ArrayList<>(phrases);
    Collections.shuffle(order, random);
    StringBuilder page = new StringBuilder(own(random, 60)).append('。');
    for (int i = 0; i < copied.size(); i++) {
      page.append(copied.get(i));
      page.append(String.join("，", order.subList(i * between, (i + 1) * between))).append('。');
    }
    return page.append(own(random, 60)).append('。').toString();
  }

  private void everybodyUses(int count, int officials, Officialese prose, Random random) {
    for (int i = 0; i < count; i++) {
      phrases.add(prose.clause());
    }
    for (int official = 0; official < officials; official++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < count; i++) {
        text.append(own(random, 30)).append('，').append(phrases.get((i + official) % count));
        text.append('。');
      }
      tells("e" + official + ".txt", "闻" + (char) ('子' + official), "2019", text.toString());
    }
  }

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

  private static Ladder ladder(Run run, String id) {
    return run.entries().stream()
        .filter(entry -> run.corpus().document(entry.document()).id().equals(id))
        .map(Entry::ladder)
        .findFirst()
        .orElseThrow();
  }
}
