package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IslandsTest {
  private static final String BEFORE = "沿河的每一处垃圾堆都要有人认领";
  private static final String AFTER = "谁也不许往后拖";
  private static final String[] TEXTS = {
    middle("疏通积压的暗渠管"),
    middle("改造老旧的电网线"),
    middle("修补村口的路灯杆"),
    middle("清理湖边的浮萍草"),
    middle("看守山上的松树林")
  };

  @Test
  void ofFewOfficialsOneCharacterIsChance() {
    assertThat(joined(2, 19, 20)).isTrue();
    assertThat(joined(3, 19, 20)).isTrue();
    assertThat(joined(4, 19, 20)).isTrue();
    assertThat(joined(5, 19, 20)).isFalse();
  }

  @Test
  void ofTwoOfficialsTwoCharactersAreChance() {
    assertThat(joined(2, 18, 20)).isTrue();
    assertThat(joined(3, 18, 20)).isFalse();
    assertThat(joined(2, 18, 21)).isFalse();
  }

  @Test
  void whatTouchesIsOne() {
    assertThat(joined(5, 19, 19)).isTrue();
    Cluster cluster = cluster(5);
    Region number = new Region(15, 19, false);
    Region words = new Region(19, 23, true);
    assertThat(Islands.joined(cluster, List.of(number, words), List.of()))
        .containsExactly(number, words);
    assertThat(Islands.joined(cluster, List.of(words, new Region(23, 24, false)), List.of()))
        .hasSize(2);
  }

  @Test
  void noEditIsSwallowed() {
    Region edit = new Region(19, 20, true);
    assertThat(Islands.joined(cluster(3), slots(19, 20), List.of(edit))).hasSize(2);
    assertThat(Islands.joined(cluster(3), slots(19, 20), List.of(new Region(2, 3, true))))
        .hasSize(1);
  }

  @Test
  void fillersNoLongerThanTheIslandAreNoChance() {
    Cluster cluster = cluster(3);
    Region before = new Region(18, 19, true);
    assertThat(Islands.joined(cluster, List.of(before, new Region(20, 23, true)), List.of()))
        .hasSize(2);
    Region after = new Region(20, 21, true);
    assertThat(Islands.joined(cluster, List.of(new Region(15, 19, true), after), List.of()))
        .hasSize(2);
  }

  @Test
  void clausesStayApart() {
    for (String text : List.of("疏通，的暗渠", "疏通的，暗渠", "疏通的暗渠")) {
      Cluster cluster = Clustered.columnwise(middle(text), middle("改造的电网"), middle("修补的路灯"));
      List<Region> slots = List.of(new Region(15, 17, true), new Region(18, 20, true));
      boolean divided = text.contains("，");
      assertThat(Islands.joined(cluster, slots, List.of())).as(text).hasSize(divided ? 2 : 1);
    }
  }

  @Test
  void namesStayApart() {
    Cluster cluster = Clustered.columnwise(middle("栖梧市和霁湖县"), middle("枕石市和望潮县"), middle("云汀市和磐溪县"));
    List<Region> slots = List.of(new Region(15, 18, true), new Region(19, 22, true));
    assertThat(Islands.joined(cluster, slots, List.of())).isEqualTo(slots);
  }

  @Test
  void threeSlotsMayBecomeOne() {
    Cluster cluster = cluster(3);
    List<Region> slots =
        List.of(new Region(15, 17, true), new Region(18, 20, true), new Region(21, 23, true));
    assertThat(Islands.joined(cluster, slots, List.of())).containsExactly(new Region(15, 23, true));
    assertThat(Islands.joined(cluster, List.of(), List.of())).isEmpty();
  }

  private static boolean joined(int officials, int end, int start) {
    List<Region> joined = Islands.joined(cluster(officials), slots(end, start), List.of());
    assertThat(joined).isIn(List.of(new Region(15, 23, true)), slots(end, start));
    return joined.size() == 1;
  }

  private static List<Region> slots(int end, int start) {
    return List.of(new Region(15, end, true), new Region(start, 23, true));
  }

  private static Cluster cluster(int officials) {
    return Clustered.columnwise(Arrays.copyOf(TEXTS, officials));
  }

  private static String middle(String text) {
    return BEFORE + text + AFTER;
  }
}
