package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.formula.Formula;
import taohua.planted.Officialese;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Span;

/** A text that many read out is no common language, however many they are. */
class ViralTextsTest {
  private static final int PARAGRAPHS = 4;

  private final List<String> speeches = new ArrayList<>();
  private boolean oneDay;

  @ParameterizedTest
  @CsvSource({
    "3, false",
    "7, true",
    "12, true",
    "20, false",
    "20, true",
    "45, true",
    "90, false",
    "200, false",
    "200, true"
  })
  void whatManyReadOutIsToBeReviewed(int speakers, boolean changed) {
    Run run = told(speakers, changed, new Random(speakers));
    int viral = 0;
    int right = 0;
    for (Entry entry : run.entries()) {
      String id = run.corpus().document(entry.document()).id();
      if (id.startsWith("v") && !id.equals("v000.txt")) {
        NormalText text = run.corpus().text(entry.document());
        viral += expected(run, entry.document());
        right += entry.ladder().residual();
        assertThat(entry.ladder().of(Label.FORMULA)).as(id).isLessThan(text.length() / 50 + 1);
      }
    }
    assertThat((double) right / viral).isBetween(0.98, 1.02);
    for (Formula formula : run.findings().lexicon().formulas()) {
      assertThat(formula.support().independent()).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @CsvSource({"5", "20", "45"})
  void itIsAFamilyWithAllItsWitnesses(int speakers) {
    oneDay = true;
    Run run = told(speakers, false, new Random(speakers));
    assertThat(run.findings().families())
        .anySatisfy(family -> assertThat(family.witnesses()).hasSize(speakers));
    assertThat(run.entries())
        .filteredOn(entry -> run.corpus().document(entry.document()).id().startsWith("v"))
        .allSatisfy(
            entry ->
                assertThat(entry.ladder().residualShared())
                    .isPositive()
                    .isEqualTo(entry.ladder().residual()));
  }

  /** Everybody has said something of his own before, and something else afterwards. */
  private Run told(int speakers, boolean changed, Random random) {
    Officialese prose = new Officialese(random);
    List<String> viral = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      viral.add(prose.paragraph(90));
    }
    Story story = new Story();
    for (int speaker = 0; speaker < speakers; speaker++) {
      List<String> said = new ArrayList<>();
      said.add(own(random));
      // What everybody has weighs so little that a paragraph alone, cut off from the others, would
      // not be found.
      int dropped = changed && speaker % 3 == 2 ? (PARAGRAPHS - 1) * random.nextInt(2) : -1;
      for (int i = 0; i < PARAGRAPHS; i++) {
        if (i != dropped) {
          said.add(changed && speaker > 0 ? changed(viral.get(i), prose, random) : viral.get(i));
        }
      }
      said.add(own(random));
      speeches.add(String.join("", said.subList(1, said.size() - 1)));
      story.tells(
          String.format("v%03d.txt", speaker),
          official(speaker),
          oneDay ? "2021" : LocalDate.of(2010, 1, 2).plusDays(9L * speaker).toString(),
          said.toArray(String[]::new));
    }
    return story.run();
  }

  /** Another word for one in every third sentence. */
  private static String changed(String paragraph, Officialese prose, Random random) {
    StringBuilder changed = new StringBuilder();
    for (String sentence : paragraph.split("(?<=。)", 0)) {
      boolean change = random.nextInt(3) == 0;
      int at = sentence.length() / 2;
      changed.append(
          change
              ? sentence.substring(0, at) + prose.place() + sentence.substring(at + 2)
              : sentence);
    }
    return changed.toString();
  }

  /** Characters that nobody else says. */
  private static String own(Random random) {
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      own.append((char) (0x4e00 + random.nextInt(0x4000)));
    }
    return own.append('。').toString();
  }

  private static Official official(int speaker) {
    String name = "闻" + (char) (0x5b50 + speaker / 20) + (char) (0x6c34 + speaker % 20);
    return new Official(name, "市长", "第" + speaker + "市", Optional.of(Level.CITY), "");
  }

  /** The characters of a speech that are not its own, places that were put in left out. */
  private int expected(Run run, int document) {
    NormalText text = run.corpus().text(document);
    int own = 2 * 60;
    int changed = 0;
    String said = text.characters(new Span(0, text.length()));
    for (int at = said.indexOf('市'); at >= 0; at = said.indexOf('市', at + 1)) {
      changed += at >= 2 && speeches.get(0).indexOf(said.substring(at - 2, at + 1)) < 0 ? 3 : 0;
    }
    return text.length() - own - changed;
  }
}
