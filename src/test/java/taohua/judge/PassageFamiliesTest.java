package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.engine.Run;
import taohua.family.Family;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

class PassageFamiliesTest {
  private static final String PASSAGE =
      "守库的人把%s的钥匙挂在脖子上，一夜起来%d回，回回都要摸着墙走到尽头再走回来，墙上的白灰蹭满了两只袖子，"
          + "天亮交班时他只说一句话：灯没灭，水没涨，蛤蟆叫了半宿，人一个也没少，往后谁来接班都照这个样子走。";
  private static final List<String> PLACES = List.of("栖梧市", "磐溪县", "云汀区", "松陉市", "望潮市");

  @Test
  void aPassageInsideOtherwiseDifferentParagraphsIsAFamily() {
    Story story = new Story();
    for (int i = 0; i < PLACES.size(); i++) {
      tell(
          story,
          i,
          own(i, 150) + "。" + PASSAGE.formatted(PLACES.get(i), 3 + i) + own(50 + i, 150) + "。");
    }
    List<Family> families = families(story.run());
    assertThat(families).hasSize(1);
    Family family = families.get(0);
    assertThat(family.template()).isEqualTo(PASSAGE.replace("%s", "{1}").replace("%d", "{2}"));
    assertThat(family.officials()).isEqualTo(PLACES.size());
    assertThat(family.witnesses()).hasSize(PLACES.size()).noneMatch(one -> one.isWhole());
    assertThat(family.witnesses().get(1).fillers()).containsExactly("磐溪县", "4");
    assertThat(families(story.shuffled(3))).isEqualTo(families);
  }

  @Test
  void whatTwoShareInsideOfParagraphsIsNoTemplate() {
    Story story = new Story();
    for (int i = 0; i < 2; i++) {
      tell(
          story,
          i,
          own(i, 150) + "。" + PASSAGE.formatted(PLACES.get(i), 3 + i) + own(50 + i, 150) + "。");
    }
    assertThat(families(story.run())).isEmpty();
  }

  @Test
  void aChainOfPassagesGluesNothing() {
    List<String> links = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      links.add(own(200 + i, 80) + "。");
    }
    Story story = new Story();
    for (int i = 0; i < 5; i++) {
      tell(story, i, own(i, 150) + "。" + links.get(i) + links.get(i + 1) + own(50 + i, 150) + "。");
    }
    assertThat(families(story.run())).isEmpty();
  }

  @Test
  void wholeParagraphsAreToldOnce() {
    Story story = new Story();
    for (int i = 0; i < PLACES.size(); i++) {
      tell(story, i, PASSAGE.formatted(PLACES.get(i), 3 + i));
    }
    List<Family> families = families(story.run());
    assertThat(families).hasSize(1);
    assertThat(families.get(0).witnesses()).allMatch(one -> one.isWhole());
  }

  private static void tell(Story story, int number, String paragraph) {
    Official who = Story.official("甲乙丙丁戊".charAt(number) + "望川", PLACES.get(number), Level.CITY);
    story.tells("d" + number + ".txt", who, "202" + number, paragraph);
  }

  private static List<Family> families(Run run) {
    return run.findings().families();
  }

  /** Text that nobody else has. */
  private static String own(int seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (0x4e00 + random.nextInt(0x2000)));
    }
    return text.toString();
  }
}
