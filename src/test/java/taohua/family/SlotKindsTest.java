package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.family.Slot.Kind;

class SlotKindsTest {
  private static final WitnessNames NAMES = new WitnessNames(Set.of("栖梧市", ""), Set.of("闻知远", ""));
  private static final SlotKinds.Context NOWHERE = new SlotKinds.Context("", "", NAMES);

  @ParameterizedTest
  @CsvSource({
    "DATE, 2023年3月6日",
    "DATE, 3月6日",
    "DATE, 二〇二三年",
    "DATE, 明年",
    "DATE, 上半年",
    "DATE, 三季度",
    "DATE, 3月中旬",
    "DATE, 本周",
    "DATE, 昨天",
    "DATE, ×月×日",
    "DATE, 6号",
    "NUMBER, 1800",
    "NUMBER, 300多",
    "NUMBER, 3万",
    "NUMBER, 第三",
    "NUMBER, 近百",
    "NUMBER, 两千余",
    "PERSON, 闻知远",
    "OFFICE, 县住建局",
    "OFFICE, 镇纪委",
    "OFFICE, 副市长",
    "OFFICE, 市政府办公室",
    "OFFICE, 防汛指挥部",
    "PLACE, 霁湖县",
    "PLACE, 栖梧",
    "PLACE, 市",
    "PLACE, 云汀街道",
    "PLACE, 望潮开发区",
    "FREE, 疏通暗渠",
    "FREE, 全部",
    "FREE, 栖",
  })
  void aFillerShowsItsKind(Kind kind, String filler) {
    assertThat(SlotKinds.of(Map.of(filler, 1.0), NOWHERE)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "PLACE, 某, '', 县的同志",
    "PERSON, 某某, '', 同志牵头",
    "NUMBER, ××, 共有, 件事",
    "PERSON, 李某, '', 书记带头",
    "PERSON, 王亮, 书记, 带头",
    "FREE, 高兴, 把, 的灯",
    "PLACE, 霁湖, 请, 县的同志",
    "FREE, 霁湖桐坞一, 请, 县的同志",
    "PERSON, 张建国, 由, 牵头",
  })
  void whatStandsAroundASlotHelps(Kind kind, String filler, String before, String after) {
    SlotKinds.Context context = new SlotKinds.Context(before, after, NAMES);
    assertThat(SlotKinds.of(Map.of(filler, 1.0), context)).isEqualTo(kind);
  }

  @Test
  void namesThatAreTooLongAreWords() {
    String office = "管".repeat(11) + "委员会";
    assertThat(SlotKinds.of(Map.of(office, 1.0), NOWHERE)).isEqualTo(Kind.OFFICE);
    String number = "1".repeat(24);
    assertThat(SlotKinds.of(Map.of(number, 1.0), NOWHERE)).isEqualTo(Kind.NUMBER);
    assertThat(SlotKinds.of(Map.of(number + "1", 1.0), NOWHERE)).isEqualTo(Kind.FREE);
  }

  @Test
  void theKindOfHalfTheVotesIsTheSlots() {
    assertThat(SlotKinds.of(Map.of("霁湖县", 1.0, "疏通暗渠", 0.9), NOWHERE)).isEqualTo(Kind.PLACE);
    assertThat(SlotKinds.of(Map.of("霁湖县", 1.0, "疏通暗渠", 1.0), NOWHERE)).isEqualTo(Kind.FREE);
    assertThat(SlotKinds.of(Map.of("霁湖县", 1.0, "3月6日", 0.5, "1800", 0.5), NOWHERE))
        .isEqualTo(Kind.PLACE);
    assertThat(SlotKinds.of(Map.of("霁湖县", 1.0, "疏通暗渠", 1.1), NOWHERE)).isEqualTo(Kind.FREE);
    assertThat(SlotKinds.of(Map.of("霁湖县", 1.0, "3月6日", 0.9, "疏通暗渠", 0.9), NOWHERE))
        .isEqualTo(Kind.FREE);
  }

  @Test
  void emptyFillersDoNotVote() {
    assertThat(SlotKinds.of(Map.of("霁湖县", 1.0, "", 9.0), NOWHERE)).isEqualTo(Kind.PLACE);
    assertThat(SlotKinds.of(Map.of("", 9.0), NOWHERE)).isEqualTo(Kind.FREE);
  }

  @Test
  void onlyFreeFillersNameNothing() {
    assertThat(Stream.of(Kind.values()).filter(kind -> !kind.names())).containsExactly(Kind.FREE);
    assertThat(Kind.PLACE.word()).isEqualTo("place");
  }
}
