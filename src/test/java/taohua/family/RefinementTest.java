package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefinementTest {
  private static final String BEFORE = "沿河的每一处垃圾堆都要有人认领";
  private static final String AFTER = "谁也不许往后拖";

  @Test
  void ofTwoOfficialsNothingIsRefined() {
    Cluster cluster = cluster("栖梧市由闻知远牵头", "霁湖县里由卓听雨牵头");
    assertThat(Refinement.of(cluster)).isSameAs(cluster);
  }

  @Test
  void whereNothingDiffersNothingIsRefined() {
    Cluster cluster = cluster("月底运走", "月底运走", "月底运走");
    assertThat(Refinement.of(cluster)).isSameAs(cluster);
  }

  @Test
  void aWordOfTwoCharactersThatThreeHaveIsFixed() {
    List<List<String>> fillers = refined("疏通暗渠以后马上通车", "改造老旧的电网以后回来", "修村口以后再看别处");
    assertThat(fillers)
        .containsExactly(List.of("疏通暗渠", "改造老旧的电网", "修村口"), List.of("马上通车", "回来", "再看别处"));
  }

  @Test
  void oneCharacterIsAWordOnlyOfFour() {
    String[] texts = {"栖梧由闻知远主抓", "霁湖新城由卓听雨过问", "枕石老街那边由韩牧之盯住"};
    assertThat(refined(texts)).hasSize(1);
    String[] four = {texts[0], texts[1], texts[2], "望潮由苏砚秋负责"};
    assertThat(refined(four))
        .containsExactly(
            List.of("栖梧", "霁湖新城", "枕石老街那边", "望潮"), List.of("闻知远主抓", "卓听雨过问", "韩牧之盯住", "苏砚秋负责"));
  }

  @Test
  void aPartOfAWordIsNoWord() {
    List<List<String>> fillers = refined("看一看我们的河", "想不出你们在哪里", "记得他们昨天说过", "让它们自己再试");
    assertThat(fillers).hasSize(1);
  }

  @Test
  void theLongestWordIsTaken() {
    List<List<String>> fillers =
        refined("疏通暗渠以后马上由人民群众监督通车", "改造老旧的电网以后请人民群众监督我", "修村口以后让人民群众监督别处");
    assertThat(fillers)
        .containsExactly(
            List.of("疏通暗渠", "改造老旧的电网", "修村口"), List.of("马上由", "请", "让"), List.of("通车", "我", "别处"));
  }

  @Test
  void whatAFewWitnessesMissBetweenTwoSlotsIsAlignedInThem() {
    for (String word : List.of("由", "请来看着河的", "请来看着河的水位")) {
      Cluster cluster = shifted(word);
      Cluster refined = Refinement.of(cluster);
      assertThat(refined.rows().subList(0, 10)).isEqualTo(cluster.rows().subList(0, 10));
      int after = 4 + word.length();
      List<Region> slots = List.of(new Region(2, 4, true), new Region(after, after + 2, true));
      assertThat(Columns.differing(refined)).isEqualTo(slots);
      assertThat(Clustered.fillers(refined, slots).get(0)).endsWith("柳宇", "云", "");
      assertThat(Clustered.fillers(refined, slots).get(1)).endsWith("柳宇", "江晚秋", "江晚秋雨");
    }
  }

  @Test
  void aLongWordBetweenTwoSlotsIsLeftAlone() {
    Cluster cluster = shifted("请来看着河的水位表");
    assertThat(Refinement.of(cluster)).isSameAs(cluster);
  }

  @Test
  void refiningAgainChangesNothing() {
    Cluster refined = Refinement.of(cluster("疏通暗渠以后马上通车", "改造老旧的电网以后回来", "修村口以后再看别处"));
    assertThat(Refinement.of(refined)).isSameAs(refined);
  }

  /** Ten witnesses have a word in one place, the last two one and two places to the left. */
  private static Cluster shifted(String word) {
    List<String> texts = new ArrayList<>();
    for (String name : List.of("栖梧", "由湖", "枕石", "望潮", "磐溪", "苏秋", "闻远", "卓雨", "韩牧", "柳宇")) {
      texts.add("沿河" + name + word + name + "牵头");
    }
    texts.add("沿河云" + word + "江晚秋牵头");
    texts.add("沿河" + word + "江晚秋雨牵头");
    return Clustered.columnwise(texts.toArray(String[]::new));
  }

  private static List<List<String>> refined(String... middles) {
    Cluster refined = Refinement.of(cluster(middles));
    return Clustered.fillers(refined, Columns.differing(refined));
  }

  private static Cluster cluster(String... middles) {
    List<String> texts = new ArrayList<>();
    for (String middle : middles) {
      texts.add(BEFORE + middle + AFTER);
    }
    return Clustered.of(texts.toArray(String[]::new));
  }
}
