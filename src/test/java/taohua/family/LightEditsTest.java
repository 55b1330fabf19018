package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LightEditsTest {
  private static final String BEFORE = "沿河的每一处垃圾堆都要有人认领";
  private static final String AFTER = "谁也不许往后拖";

  @Test
  void ofTwoOneMayDropAWord() {
    assertThat(isEdit("月底全部运走", "月底运走")).isTrue();
    assertThat(isEdit("月底运走", "月底就运走")).isTrue();
    assertThat(isEdit("月底一件不留运走", "月底运走")).isFalse();
    assertThat(isEdit("月底全部运走", "月底统统运走")).isFalse();
    assertThat(isEdit("月底栖梧县运走", "月底运走")).isFalse();
    assertThat(isEdit("守住全市河堤", "守住全河堤")).isFalse();
  }

  @Test
  void ofThreeOrFourOneAloneMayChangeAWord() {
    assertThat(isEdit("月底全部运走", "月底统统运走", "月底全部运走")).isTrue();
    assertThat(isEdit("月底全部运走", "月底统统运走", "月底马上运走")).isFalse();
    assertThat(isEdit("月底全部运走", "月底全部运走", "月底统统运走", "月底马上运走")).isFalse();
    assertThat(isEdit("月底全部运走", "月底全部运走", "月底全部运走", "月底马上运走")).isTrue();
  }

  @Test
  void theCommonWordingIsShort() {
    assertThat(isEdit("月底全部运走", "月底一件不少地运走", "月底全部运走")).isTrue();
    assertThat(isEdit("月底就这么运走", "月底全部运走", "月底就这么运走")).isFalse();
    assertThat(isEdit("月底一件不少地运走", "月底想方设法快运走", "月底一件不少地运走")).isFalse();
  }

  @Test
  void anotherNameIsNoEdit() {
    assertThat(isEdit("请栖梧县运走", "请霁湖县运走", "请栖梧县运走")).isFalse();
  }

  @Test
  void aFifthOfManyMayHaveAnything() {
    assertThat(isEdit(8, "请栖梧县运走", 2, "请霁湖县运走")).isTrue();
    assertThat(isEdit(7, "请栖梧县运走", 2, "请霁湖县运走")).isFalse();
    assertThat(isEdit(7, "月底全部运走", 2, "月底统统运走")).isFalse();
  }

  @Test
  void aNumberIsNoEdit() {
    Cluster cluster = cluster(List.of("运走20车", "运走30车", "运走20车"));
    assertThat(Columns.differing(cluster))
        .singleElement()
        .satisfies(region -> assertThat(LightEdits.is(cluster, region)).isFalse());
  }

  private static boolean isEdit(String... middles) {
    return isEdit(List.of(middles));
  }

  private static boolean isEdit(int times, String middle, int others, String other) {
    List<String> middles = new ArrayList<>(Collections.nCopies(times, middle));
    middles.addAll(Collections.nCopies(others, other));
    return isEdit(middles);
  }

  /** Whether all between the common beginning and end of the first two is such an edit. */
  private static boolean isEdit(List<String> middles) {
    Cluster cluster = cluster(middles);
    String first = middles.get(0);
    String other =
        middles.stream().filter(middle -> !middle.equals(first)).findFirst().orElseThrow();
    int from = 0;
    while (first.charAt(from) == other.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < Math.min(first.length(), other.length()) - from
        && first.charAt(first.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int start = BEFORE.length() + from;
    int end = BEFORE.length() + first.length() - tail;
    return LightEdits.is(cluster, new Region(start, end, true));
  }

  private static Cluster cluster(List<String> middles) {
    return Clustered.of(
        middles.stream().map(middle -> BEFORE + middle + AFTER).toArray(String[]::new));
  }
}
