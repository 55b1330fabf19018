package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberSlotsTest {
  private static final String BEFORE = "沿河的垃圾";
  private static final String AFTER = "之前都要有人认领";

  @Test
  void yearMonthAndDayAreOneDate() {
    assertThat(fillers("定在2023年3月6日", "定在2022年4月7日"))
        .containsExactly(List.of("2023年3月6日", "2022年4月7日"));
    assertThat(fillers("定在3月6日", "定在4月7日")).containsExactly(List.of("3月6日", "4月7日"));
    assertThat(fillers("定在3月6号", "定在4月7号")).containsExactly(List.of("3月6号", "4月7号"));
  }

  @Test
  void whatIsTheSameDividesADate() {
    assertThat(fillers("定在2023年3月6日", "定在2022年3月7日"))
        .containsExactly(List.of("2023年", "2022年"), List.of("6日", "7日"));
    assertThat(fillers("定在3月6日", "定在3月7日")).containsExactly(List.of("6日", "7日"));
  }

  @Test
  void yearsHaveTwoOrFourDigits() {
    assertThat(fillers("定在98年底", "定在97年底")).containsExactly(List.of("98年", "97年"));
    assertThat(fillers("守了112年多", "守了113年多")).containsExactly(List.of("112", "113"));
    assertThat(fillers("守了8年多", "守了9年多")).containsExactly(List.of("8", "9"));
  }

  @Test
  void aDayFollowsAMonth() {
    assertThat(fillers("门牌16号房", "门牌17号房")).containsExactly(List.of("16", "17"));
    assertThat(fillers("做满16日工", "做满17日工")).containsExactly(List.of("16", "17"));
    assertThat(fillers("运走16车土", "运走17车土")).containsExactly(List.of("16", "17"));
  }

  @Test
  void aNumberMayStandAtEitherEnd() {
    Cluster first = Clustered.of("3日" + AFTER, "4日" + AFTER);
    assertThat(joined(first)).containsExactly(new Region(0, 1, false));
    Cluster last = Clustered.of(BEFORE + AFTER + "3", BEFORE + AFTER + "4");
    assertThat(joined(last)).containsExactly(new Region(13, 14, false));
  }

  @Test
  void whatFollowsANumberAndDiffersIsNoPartOfADate() {
    assertThat(fillers("定在2023年内", "定在2022初内", "定在2021底内"))
        .containsExactly(List.of("2023", "2022", "2021"), List.of("年", "初", "底"));
  }

  @Test
  void aUnitThatOnlySomeHaveBelongsToItsNumber() {
    assertThat(fillers("差1800元", "差12万元", "差300多元"))
        .containsExactly(List.of("1800", "12万", "300多"));
    assertThat(fillers("差1800元", "差12万好元", "差300多元")).hasSize(2);
    assertThat(fillers("差多万元", "差多元", "差多元")).hasSize(1);
  }

  @Test
  void onlyWhatTouchesANumberIsItsUnit() {
    assertThat(fillers("差1800元整", "差12元万整", "差300元多整")).hasSize(2);
  }

  private static List<List<String>> fillers(String... middles) {
    String[] texts = new String[middles.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = BEFORE + middles[i] + AFTER;
    }
    Cluster cluster = Clustered.of(texts);
    return Clustered.fillers(cluster, joined(cluster));
  }

  private static List<Region> joined(Cluster cluster) {
    return NumberSlots.joined(cluster, Columns.differing(cluster));
  }
}
