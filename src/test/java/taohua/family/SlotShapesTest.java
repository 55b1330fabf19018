package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

/** What becomes of the places where a few paragraphs differ. */
class SlotShapesTest {
  private static final String HEAPS = "沿河的每一处垃圾堆都要有人认领，";
  private static final String END = "，谁也不许往后拖，拖一天多付一天的代价。";

  @Test
  void aWholeDateIsOneSlot() {
    Family family =
        family("清淤定在2023年3月6日之前做完" + END, "清淤定在2022年11月20日之前做完" + END, "清淤定在2024年6月17日之前做完" + END);
    assertThat(family.template()).isEqualTo("清淤定在{1}之前做完" + END);
    assertThat(filler(family, 1)).containsExactly("2023年3月6日", "2022年11月20日", "2024年6月17日");
    assertThat(kinds(family)).containsExactly("date");
  }

  @Test
  void whatIsTheSameInADateStaysFixedBeforeTheSlot() {
    Family family =
        family("清淤定在2023年3月6日之前做完" + END, "清淤定在2023年11月20日之前做完" + END, "清淤定在2023年6月17日之前做完" + END);
    assertThat(family.template()).isEqualTo("清淤定在2023年{1}之前做完" + END);
    assertThat(filler(family, 1)).containsExactly("3月6日", "11月20日", "6月17日");
  }

  @Test
  void yearsHaveTwoOrFourDigits() {
    assertThat(family("他在98年来过河堤" + END, "他在91年来过河堤" + END, "他在87年来过河堤" + END).template())
        .isEqualTo("他在{1}来过河堤" + END);
    assertThat(filler(family("他守了112年的河堤" + END, "他守了135年的河堤" + END, "他守了178年的河堤" + END), 1))
        .containsExactly("112", "135", "178");
  }

  @Test
  void aDayIsADateOnlyAfterAMonth() {
    Family after = family("定在5月6日做完" + END, "定在5月8日做完" + END, "定在5月21日做完" + END);
    assertThat(after.template()).isEqualTo("定在5月{1}做完" + END);
    assertThat(filler(after, 1)).containsExactly("6日", "8日", "21日");
    Family alone = family("门牌是16号的院子" + END, "门牌是18号的院子" + END, "门牌是28号的院子" + END);
    assertThat(alone.template()).isEqualTo("门牌是{1}号的院子" + END);
    assertThat(kinds(alone)).containsExactly("number");
  }

  @Test
  void unitsThatOnlySomeHaveBelongToTheNumber() {
    Family family = family("全年还差1800的缺口" + END, "全年还差1.2万的缺口" + END, "全年还差300多的缺口" + END);
    assertThat(family.template()).isEqualTo("全年还差{1}的缺口" + END);
    assertThat(filler(family, 1)).containsExactly("1800", "1.2万", "300多");
    assertThat(kinds(family)).containsExactly("number");
  }

  @Test
  void wordsAreNotCut() {
    Family family =
        family(HEAPS + "我们要爱护河堤" + END, HEAPS + "大家要保护河堤" + END, HEAPS + "各位要看护河堤" + END);
    assertThat(String.join("", filler(family, family.slots().size()))).contains("爱护", "保护", "看护");
  }

  @Test
  void oneOfThreeMayChangeAWord() {
    Family family = family(HEAPS + "月底全部运走" + END, HEAPS + "月底统统运走" + END, HEAPS + "月底全部运走" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "月底全部运走" + END);
    assertThat(family.slots()).isEmpty();
    assertThat(family.cohesion().resemblance()).isBetween(0.95, 0.999);
  }

  @Test
  void theWordingOfMostIsTheTemplates() {
    for (int odd = 0; odd < 3; odd++) {
      String[] texts = new String[3];
      for (int i = 0; i < 3; i++) {
        texts[i] = HEAPS + (i == odd ? "月底统统运走" : "月底全部运走") + END;
      }
      assertThat(family(texts).template()).isEqualTo(HEAPS + "月底全部运走" + END);
    }
  }

  @Test
  void threeWordsAreASlotThoughEachIsShort() {
    Family family = family(HEAPS + "不许留在堤上" + END, HEAPS + "不许堆在堤上" + END, HEAPS + "不许放在堤上" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "不许{1}在堤上" + END);
    assertThat(kinds(family)).containsExactly("free");
  }

  @Test
  void aNameThatOneChangedIsASlot() {
    Family family =
        family(HEAPS + "请栖梧市的同志盯住" + END, HEAPS + "请栖梧市的同志盯住" + END, HEAPS + "请磐溪县的同志盯住" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "请{1}的同志盯住" + END);
    assertThat(kinds(family)).containsExactly("place");
  }

  @Test
  void ofTwoOneMayDropTwoCharactersButNoMore() {
    assertThat(family(HEAPS + "月底全部运走" + END, HEAPS + "月底运走" + END).template())
        .isEqualTo(HEAPS + "月底运走" + END);
    Family longer = family(HEAPS + "月底一件不少地运走" + END, HEAPS + "月底运走" + END);
    assertThat(longer.template()).isEqualTo(HEAPS + "月底{1}运走" + END);
    assertThat(filler(longer, 1)).containsExactly("一件不少地", "");
  }

  @Test
  void ofTwoAnotherWordIsASlot() {
    Family family = family(HEAPS + "月底全部运走" + END, HEAPS + "月底统统运走" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "月底{1}运走" + END);
  }

  @Test
  void bracketsStayOutsideOfASlot() {
    Family family =
        family(HEAPS + "（含支流）都运走" + END, HEAPS + "（含暗渠）都运走" + END, HEAPS + "（含水塘）都运走" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "（含{1}）都运走" + END);
  }

  @Test
  void aBracketThatOpensInAFillerClosesThere() {
    Family family =
        family(HEAPS + "送到县（区）的场里" + END, HEAPS + "送到镇（街道）的场里" + END, HEAPS + "送到村（社区）的场里" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "送到{1}的场里" + END);
    assertThat(filler(family, 1)).containsExactly("县（区）", "镇（街道）", "村（社区）");
  }

  @Test
  void aSlotMayBeginOrEndTheParagraph() {
    Family family =
        family("栖梧市的每一处垃圾堆都要有人认领，由闻知远", "霁湖县的每一处垃圾堆都要有人认领，由卓听雨", "枕石区的每一处垃圾堆都要有人认领，由韩牧之");
    assertThat(family.template()).isEqualTo("{1}的每一处垃圾堆都要有人认领，由{2}");
    assertThat(filler(family, 1)).containsExactly("栖梧市", "霁湖县", "枕石区");
    assertThat(filler(family, 2)).containsExactly("闻知远", "卓听雨", "韩牧之");
  }

  @Test
  void oneCharacterBetweenTwoFreeFillersIsChance() {
    Family family =
        family(HEAPS + "疏通积压的暗渠" + END, HEAPS + "改造老旧的电网" + END, HEAPS + "修好村口的路灯" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "{1}" + END);
    assertThat(filler(family, 1)).containsExactly("疏通积压的暗渠", "改造老旧的电网", "修好村口的路灯");
  }

  @Test
  void twoSlotsInTwoClausesStayTwo() {
    Family family =
        family(
            HEAPS + "先疏通暗渠，回头再改造电网" + END,
            HEAPS + "先修好路灯，回头再清退耕地" + END,
            HEAPS + "先整修危桥，回头再补齐药品" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "先{1}，回头再{2}" + END);
  }

  @Test
  void aShortWordThatAllHaveBetweenSlotsIsFixed() {
    Family family =
        family(
            HEAPS + "栖梧市由闻知远同志牵头" + END,
            HEAPS + "霁湖县由卓听雨同志牵头" + END,
            HEAPS + "枕石区由韩牧之同志牵头" + END,
            HEAPS + "望潮市由苏砚秋同志牵头" + END);
    assertThat(family.template()).isEqualTo(HEAPS + "{1}由{2}同志牵头" + END);
    assertThat(kinds(family)).containsExactly("place", "person");
  }

  @Test
  void cohesionCountsTheFixedTextOfEachWitness() {
    // 40 characters each, 4 of them filled by every witness.
    String before = "沿河的每一处垃圾堆都要有人认领，请";
    Family family =
        family(
            before + "栖梧古城" + "的同志盯住，谁也不许往后拖，拖一天多付一天",
            before + "霁湖新区" + "的同志盯住，谁也不许往后拖，拖一天多付一天",
            before + "枕石老街" + "的同志盯住，谁也不许往后拖，拖一天多付一天");
    int fixed = 15 + 1 + 5 + 7 + 7;
    assertThat(family.slots()).hasSize(1);
    assertThat(family.cohesion().coverage())
        .isCloseTo((double) fixed / (fixed + 4), org.assertj.core.data.Offset.offset(1e-9));
    assertThat(family.cohesion().resemblance()).isEqualTo(1);
  }

  private static Family family(String... texts) {
    Corpus corpus = Corpora.of(List.of(texts));
    List<Family> families = Families.of(corpus, Corpora.all(corpus));
    assertThat(families).hasSize(1);
    return families.get(0);
  }

  private static List<String> filler(Family family, int slot) {
    return family.witnesses().stream().map(witness -> witness.fillers().get(slot - 1)).toList();
  }

  private static List<String> kinds(Family family) {
    return family.slots().stream().map(slot -> slot.kind().word()).toList();
  }
}
